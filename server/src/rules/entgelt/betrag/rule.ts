import { formatDate } from '../../../../../schemas/dates/index.ts';
import {
  bandFor,
  readPay,
  systemName,
  type AmountRead,
  type Band,
  type PayReading,
} from '../../../../../schemas/pay/index.ts';
import type { Place } from '../../../document/place.ts';
import { dateInForce, formatEuro, hasWrongGrade, payOf, spanIn } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { tables } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';

/** Amounts are rounded to whole euros as often as not. */
const tolerance = 1;
/** "ca. 3.200 €" */
const aboutTolerance = 0.02;

/** The band of all grades of a reading; undefined where one of them has no table in force. */
function bandOf(reading: PayReading, date: string): Band | undefined {
  const { system } = reading;
  if (system === undefined || reading.grades.length === 0) return undefined;
  let whole: Band | undefined;
  for (const { grade } of reading.grades) {
    const band = bandFor(system, grade, date);
    if (!band) return undefined;
    whole = whole ? { ...whole, from: Math.min(whole.from, band.from), to: Math.max(whole.to, band.to) } : band;
  }
  return whole;
}

const isMonthly = ({ unit, from, to }: AmountRead) =>
  unit === 'monat' || (unit === undefined && (from ?? to ?? 0) > 1000 && (to ?? 0) < 12_000);

function isOutside(amount: AmountRead, band: Band, isPartTime: boolean): boolean {
  const slack = (value: number) => tolerance + (amount.about ? value * aboutTolerance : 0);
  // Advance payments come on top of the table and are not in it.
  const top = band.to * (1 + (band.table.advance?.percent ?? 0) / 100);
  return [amount.from, amount.to].some(
    (value) => value !== undefined && ((!isPartTime && value < band.from - slack(value)) || value > top + slack(value)),
  );
}

/** Part-time pay is below the table, and how far is not for us to compute. */
const isPartTime = ({ document: { content } }: RuleContext) =>
  content.arbeitszeit !== undefined &&
  (content.arbeitszeit.partTime !== undefined ||
    content.arbeitszeit.parts.some((part) => part.unit !== 'stunden' || (part.from ?? 0) < 35));

/** Where a posting speaks of pay outside its fields. */
const sections = new Set(['entgelt_text', 'besoldung_text', 'angebot', 'abschnitte', 'hinweise', 'einleitung']);
/** Stays behind the amounts when they are replaced. */
const perMonth = /\s(?:im Monat|monatlich|pro Monat|mtl\.?)$/;
const money = /\d\s?(?:€|Euro|EUR)/;

interface Written {
  readonly reading: PayReading;
  readonly place: Place;
  readonly isProse: boolean;
}

/** Amounts of the pay fields, and ranges in prose beside a grade: single sums there may be a bonus or an allowance. */
function* writtenIn(context: RuleContext): Generator<Written> {
  const fields = (['entgelt', 'besoldung'] as const).flatMap((field) => payOf(context, field) ?? []);
  for (const { reading, place } of fields) if (reading.amounts.length > 0) yield { reading, place, isProse: false };
  const { land, traeger } = context.house;
  for (const { place, section, prose } of printedTexts(context)) {
    if (!prose || !sections.has(section) || place.value.length > 600 || !money.test(place.value)) continue;
    const reading = readPay(place.value, { traeger, ...(land ? { land } : {}) });
    const ranges = reading.amounts.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to);
    const own = fields.find(({ reading: { grades } }) =>
      grades.some(({ grade }) => grade === reading.grades[0]?.grade),
    );
    const system = reading.system ?? own?.reading.system;
    if (ranges.length === 0 || reading.grades.length === 0 || hasWrongGrade(reading) || system === undefined) continue;
    yield { reading: { ...reading, amounts: ranges, system }, place, isProse: true };
  }
}

export const rule = defineRule({
  id: 'entgelt/betrag',
  since: '0.2.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Beträge nach der Tabelle', en: 'Amounts by the table' },
  summary: {
    de: 'Nennt die Ausschreibung Beträge, müssen sie zur Tabelle passen, die am Tag der Veröffentlichung gilt.',
    en: 'Amounts in a posting must fit the table in force on the day of publication.',
  },
  sources: [tables],
  messages: {
    outside: {
      what: { de: '„{betrag}“ passt nicht zu {gruppe}.', en: '"{betrag}" does not fit {gruppe}.' },
      why: {
        de: 'Die Tabelle ({tabelle}, ab {ab}{ungeprueft?, nur eine Abschrift gesehen}) nennt {von} bis {bis} im Monat bei Vollzeit.',
        en: 'The table ({tabelle}, from {ab}{ungeprueft?, one transcription seen}) has {von} to {bis} a month, full time.',
      },
    },
    inverted: {
      what: { de: 'Die Beträge laufen rückwärts: „{betrag}“.', en: 'The amounts run backwards: "{betrag}".' },
    },
    'no-table': {
      what: {
        de: '„{betrag}“ ist nicht geprüft: Für {gruppe} liegt zum {tag} keine Tabelle vor.',
        en: '"{betrag}" is not checked: there is no table for {gruppe} on {tag}.',
      },
    },
  },
  fixTitles: { use: { de: 'Spanne der Tabelle einsetzen: {spanne}', en: 'Insert the table’s range: {spanne}' } },
  check(context, report) {
    const date = dateInForce(context);
    for (const { reading, place, isProse } of writtenIn(context)) {
      const [first] = reading.grades;
      const gruppe = [first?.grade, systemName(reading.system ?? '', first?.family ?? '')].filter(Boolean).join(' ');
      const band = bandOf(reading, date);
      for (const amount of reading.amounts) {
        const at = spanIn(place, amount);
        const betrag = place.value.slice(amount.start, amount.end);
        if (amount.from !== undefined && amount.to !== undefined && amount.from > amount.to) {
          report({ at, message: 'inverted', data: { betrag } });
          continue;
        }
        if (!isMonthly(amount) || !first || reading.system === undefined) continue;
        if (!band || band.table.status === 'entwurf') {
          // Told once, at the field; in prose it would be told again.
          if (isProse) continue;
          report({
            at,
            message: 'no-table',
            data: { betrag, gruppe, tag: formatDate(date, context.lang) },
            level: 'info',
          });
          continue;
        }
        if (!isOutside(amount, band, isPartTime(context))) continue;
        const spanne = `${formatEuro(band.from, 'de')} bis ${formatEuro(band.to, 'de')}`;
        report({
          at,
          message: 'outside',
          data: {
            betrag,
            gruppe,
            tabelle: band.table.title,
            ab: formatDate(band.table.from, context.lang),
            von: formatEuro(band.from, context.lang),
            bis: formatEuro(band.to, context.lang),
            ungeprueft: band.table.status === 'ungeprueft' ? 'ja' : '',
          },
          level: band.table.status === 'ungeprueft' ? 'info' : 'warning',
          fixes: [
            {
              title: 'use',
              data: { spanne },
              safe: false,
              changes: [{ ...at, newText: place.spell(spanne + (perMonth.exec(betrag)?.[0] ?? '')) }],
            },
          ],
        });
      }
    }
  },
});
