import type { GenderForm, ProseStyle } from './types.ts';

/** The marker a posting gets where the house has not chosen one. */
export const defaultMarker = '(m/w/d)';

/** The form that repairs write: what the house has chosen and may use, else the pair, which satisfies every Land statute. */
export function formOf(style: ProseStyle | undefined): GenderForm {
  const form = style?.form;
  return form === undefined || style?.verboten?.includes(form) === true ? 'paar' : form;
}

/** The sign between stem and ending, for the forms that have one. */
export const signs: Readonly<Partial<Record<GenderForm, string>>> = {
  stern: '*',
  doppelpunkt: ':',
  unterstrich: '_',
  mittelpunkt: '·',
  schraegstrich: '/',
};
