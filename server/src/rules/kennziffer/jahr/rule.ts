import { readPattern } from '../../../house/number-pattern.ts';
import { dateOf, isArchived, placeOf } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { practice } from '../../sources.ts';

/**
 * The year of a number: by the house's pattern, else where it is written the usual way ("26/0417", "2026-012", "45/2026").
 * Two where both halves may be one: "24/2019".
 */
function yearsOf(value: string, { house }: RuleContext): readonly number[] {
  const muster = house.file.kennziffer?.muster;
  if (muster !== undefined) {
    const year = readPattern(muster).yearOf(value);
    return year === undefined ? [] : [year];
  }
  const [, first = '', last = ''] = /^(\d{1,5})[/-](\d{1,5})$/.exec(value.trim()) ?? [];
  const years: number[] = [];
  if (/^20\d\d$/.test(last)) years.push(Number(last));
  if (/^20\d\d$/.test(first)) years.push(Number(first));
  else if (/^\d\d$/.test(first) && /^\d{3,4}$/.test(last) && value.includes('/')) years.push(2000 + Number(first));
  return years;
}

export const rule = defineRule({
  id: 'kennziffer/jahr',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Jahr in der Kennziffer', en: 'Year in the number' },
  summary: {
    de: 'Das Jahr der Kennziffer passt zum Jahr der Veröffentlichung; oft ist es beim Übernehmen einer alten Ausschreibung stehen geblieben.',
    en: 'The year in the number fits the year of publication; it is often left over from last year’s posting.',
  },
  sources: [practice],
  messages: {
    published: {
      what: {
        de: 'Die Kennziffer {nummer} nennt {jahr}, die Ausschreibung erscheint {erscheint}.',
        en: 'The number {nummer} says {jahr}; the posting appears in {erscheint}.',
      },
      todo: {
        de: 'Ist sie aus einer früheren Ausschreibung übernommen?',
        en: 'Is it left over from an earlier posting?',
      },
    },
    old: {
      what: { de: 'Die Kennziffer {nummer} ist aus dem Jahr {jahr}.', en: 'The number {nummer} is of {jahr}.' },
      todo: {
        de: 'Ist sie aus einer früheren Ausschreibung übernommen?',
        en: 'Is it left over from an earlier posting?',
      },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'kennziffer');
    if (!place || isArchived(context)) return;
    const published = dateOf(context, 'veroeffentlicht');
    const day = published?.iso ?? context.today;
    const appears = Number(day.slice(0, 4));
    const fits = (year: number) =>
      year === appears ||
      // Numbers given in December appear in January, and the other way round.
      (year === appears - 1 && day.slice(5, 7) === '01') ||
      (year === appears + 1 && day.slice(5, 7) >= '11') ||
      (!published && year > appears);
    const years = yearsOf(place.value, context);
    const [year] = years;
    if (year === undefined || years.some(fits)) return;
    report({
      at: place.inner,
      message: published ? 'published' : 'old',
      data: { nummer: place.value.trim(), jahr: year, erscheint: appears },
    });
  },
});
