import { formatDate } from '../../../../../schemas/dates/index.ts';
import { dateOf, isPost, stateOf } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { report165 } from '../../sources.ts';

export const rule = defineRule({
  id: 'verfahren/meldung',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Meldung an die Agentur für Arbeit', en: 'Report to the employment agency' },
  summary: {
    de: 'Öffentliche Arbeitgeber melden freie Stellen frühzeitig der Agentur für Arbeit; ein Eintrag in der Jobbörse allein ist keine Meldung.',
    en: 'Public employers report vacancies early; an entry in the job board alone is no report.',
  },
  sources: [
    report165,
    {
      name: 'BAG 25.11.2021 – 8 AZR 313/20',
      status: 'gericht',
      reviewed: '2026-11-21',
      says: {
        de: 'Die unterlassene Meldung ist ein Indiz; eine Anzeige in der Jobbörse ersetzt den Vermittlungsauftrag nicht.',
        en: 'A missing report counts as evidence; an advertisement in the job board does not replace it.',
      },
    },
  ],
  messages: {
    missing: {
      what: {
        de: 'Die Stelle ist veröffentlicht, eine Meldung an die Agentur für Arbeit ist nicht festgehalten.',
        en: 'The post is public; no report to the employment agency is on record.',
      },
      why: {
        de: 'Fehlt sie, kann das als Indiz für eine Benachteiligung gelten (§ 165 SGB IX, BAG 2021).',
        en: 'Its absence can count as evidence of discrimination (§ 165 SGB IX, BAG 2021).',
      },
      todo: {
        de: 'Den Tag unter „intern: meldung_agentur“ eintragen.',
        en: 'Enter the day under "intern: meldung_agentur".',
      },
    },
    late: {
      what: {
        de: 'Gemeldet am {gemeldet}, veröffentlicht am {tag}.',
        en: 'Reported on {gemeldet}, published on {tag}.',
      },
      why: { de: '§ 165 SGB IX spricht von „frühzeitig“.', en: '§ 165 SGB IX says "early".' },
      todo: { de: 'Beim nächsten Mal am besten vorher.', en: 'Next time better before.' },
    },
  },
  check(context, report) {
    // The courts do not bind churches here (BAG 25.1.2024 – 8 AZR 318/22).
    if (!isPost(context) || context.house.traeger === 'kirche' || stateOf(context) !== 'veröffentlicht') return;
    const { intern } = context.document.content;
    const day = intern?.meldung_agentur;
    if (!day) {
      report({ at: anchorOf(context, 'stand'), message: 'missing' });
      return;
    }
    const published = dateOf(context, 'veroeffentlicht');
    if (!published || !('iso' in day) || day.iso <= published.iso) return;
    report({
      at: context.document.root.at(['intern', 'meldung_agentur']).span(day.start, day.end),
      message: 'late',
      data: { gemeldet: formatDate(day.iso, context.lang), tag: formatDate(published.iso, context.lang) },
      level: 'info',
    });
  },
});
