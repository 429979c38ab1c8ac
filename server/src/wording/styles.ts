import type { GenderForm } from './types.ts';

/** The marker a posting gets where the house has not chosen one. */
export const defaultMarker = '(m/w/d)';

/** The form a repair uses where the house has not chosen one: the pair satisfies every Land statute. */
export const defaultForm: GenderForm = 'paar';

/** The sign between stem and ending, for the forms that have one. */
export const signs: Readonly<Partial<Record<GenderForm, string>>> = {
  stern: '*',
  doppelpunkt: ':',
  unterstrich: '_',
  mittelpunkt: '·',
  schraegstrich: '/',
};
