import { formatDate } from '../../../../../schemas/dates/index.ts';
import { awardValidity } from '../../../../../schemas/pay/index.ts';
import type { Span } from '../../../messages/finding.ts';
import { awardsInText } from '../../awards-in-text.ts';
import { isArchived } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** An award shown, with the latest year that is named for it. */
interface Shown {
  readonly at: Span;
  readonly name: string;
  readonly year: number | undefined;
  /** ISO date from the house file. */
  readonly until?: string;
}

function* shownAwards(context: RuleContext): Generator<Shown> {
  const { content, root } = context.document;
  const entries = context.house.file.auszeichnungen ?? {};
  const items = root.fields.get('auszeichnungen')?.items ?? [];
  for (const [index, name] of (content.auszeichnungen ?? []).entries()) {
    const entry = entries[name];
    const place = items[index];
    if (!entry || !place) continue;
    const years = (entry.jahre ?? []).map(Number).filter((year) => year > 1990);
    const until = entry.gueltig_bis && 'iso' in entry.gueltig_bis ? entry.gueltig_bis.iso : undefined;
    yield {
      at: place.inner,
      name: entry.name ?? name,
      year: years.length > 0 ? Math.max(...years) : undefined,
      ...(until === undefined ? {} : { until }),
    };
  }
  for (const { text, award, start, end, sentence } of awardsInText(context)) {
    const years =
      text.place.value
        .slice(sentence.start, sentence.end)
        .match(/\b20\d\d\b/g)
        ?.map(Number) ?? [];
    yield {
      at: text.place.span(start, end),
      name: award.name,
      year: years.length > 0 ? Math.max(...years) : undefined,
    };
  }
}

export const rule = defineRule({
  id: 'auszeichnung/gueltigkeit',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Gültigkeit einer Auszeichnung', en: 'Validity of an award' },
  summary: {
    de: 'Prädikate gelten auf Zeit, TOTAL E-QUALITY drei Jahre. Das Jahr in der Ausschreibung bleibt beim Übernehmen gern stehen.',
    en: 'Awards hold for a time, TOTAL E-QUALITY for three years. The year tends to stay when a posting is copied.',
  },
  sources: [
    {
      name: 'total-e-quality.de, berufundfamilie.de',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: { de: 'Prädikat und Zertifikat gelten je drei Jahre.', en: 'Both hold for three years.' },
    },
  ],
  messages: {
    expired: {
      what: {
        de: '{name} von {jahr} galt bis Ende {ende}.',
        en: '{name} of {jahr} held until the end of {ende}.',
      },
      todo: {
        de: 'Gibt es eine neuere Verleihung? Dann deren Jahr, sonst weglassen.',
        en: 'Is there a newer one? Then its year, else leave it out.',
      },
    },
    past: {
      what: {
        de: '{name} ist laut arbeitgeber.yaml bis {ende} gültig.',
        en: '{name} is valid until {ende} by arbeitgeber.yaml.',
      },
      todo: { de: 'Bitte dort erneuern oder hier weglassen.', en: 'Please renew it there or leave it out here.' },
    },
    future: {
      what: {
        de: '{name} von {jahr}: Das Jahr liegt noch vor uns.',
        en: '{name} of {jahr}: that year is still to come.',
      },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    for (const { at, name, year, until } of shownAwards(context)) {
      if (until !== undefined) {
        if (until < context.today)
          report({ at, message: 'past', data: { name, ende: formatDate(until, context.lang) } });
        continue;
      }
      if (year === undefined) continue;
      const validity = awardValidity(name, year, context.today);
      if (validity.kind === 'expired')
        report({ at, message: 'expired', data: { name, jahr: year, ende: validity.until } });
      else if (validity.kind === 'future') report({ at, message: 'future', data: { name, jahr: year } });
    }
  },
});
