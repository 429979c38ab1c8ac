import { formatDate, formatDateShort, type DateFound, type DateSpelling } from '../../../../../schemas/dates/index.ts';
import type { Place } from '../../../document/place.ts';
import { datesInText } from '../../dates-in-text.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { practice } from '../../sources.ts';

interface Written {
  readonly place: Place;
  readonly date: DateFound;
}

const write: Readonly<Record<DateSpelling, (iso: string) => string>> = {
  punkte: formatDateShort,
  'punkte-kurz': (iso) => formatDateShort(iso).replace(/\d\d(?=\d\d$)/, ''),
  iso: (iso) => iso,
  worte: (iso) => formatDate(iso, 'de'),
  schraegstriche: (iso) => formatDateShort(iso).replaceAll('.', '/'),
};

/** Dates of the public fields: the tool prints them its own way, so words there mix with figures here. */
function inFields({ document: { content, root } }: RuleContext): Written[] {
  const { veroeffentlicht, bewerbungsfrist, beginn } = content;
  const dates = {
    veroeffentlicht,
    bewerbungsfrist,
    beginn: beginn?.kind === 'datum' ? beginn.date : undefined,
  } as const;
  return Object.entries(dates).flatMap(([field, date]) => {
    const place = root.fields.get(field);
    return place && date && 'iso' in date ? [{ place, date }] : [];
  });
}

export const rule = defineRule({
  id: 'datum/schreibweise',
  since: '0.2.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Eine Schreibweise für Daten', en: 'One spelling of dates' },
  summary: {
    de: 'In einer Ausschreibung steht entweder „14.12.2026“ oder „14. Dezember 2026“; gemischt wirkt es zusammenkopiert.',
    en: 'A posting has either "14.12.2026" or "14. Dezember 2026"; a mixture looks copied together.',
  },
  sources: [practice],
  messages: {
    mixed: {
      what: {
        de: 'Weiter oben sind Daten wie „{beispiel}“ geschrieben.',
        en: 'Dates above are written like "{beispiel}".',
      },
      todo: { de: 'Hier dann: „{neu}“.', en: 'Here then: "{neu}".' },
    },
  },
  fixTitles: { use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' } },
  check(context, report) {
    const inProse = datesInText(context).flatMap(({ text, date }) =>
      'iso' in date ? [{ place: text.place, date }] : [],
    );
    // Fields and prose are two worlds: figures in the fields beside words in the text are the usual and good case.
    for (const group of [inFields(context), inProse]) {
      const [first, ...others] = group;
      if (!first) continue;
      const beispiel = write[first.date.spelling](first.date.iso);
      for (const { place, date } of others) {
        if (date.spelling === first.date.spelling || date.weekday || date.time) continue;
        const at = place.span(date.start, date.end);
        const neu = write[first.date.spelling](date.iso);
        report({
          at,
          message: 'mixed',
          data: { beispiel, neu },
          fixes: [{ title: 'use', data: { neu }, safe: true, changes: [{ ...at, newText: neu }] }],
        });
      }
    }
  },
});
