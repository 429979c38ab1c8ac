import { formatDate } from '../../../../../schemas/dates/index.ts';
import { parsePosting, type PostingDocument } from '../../../document/typed.ts';
import type { Span } from '../../../messages/finding.ts';
import { stateOf } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';
import { requirementsOf } from '../../texts.ts';

const payFields = ['entgelt', 'entgelt_text', 'besoldung', 'besoldung_text'] as const;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text of a field, empty where it is missing. */
const textOf = (document: PostingDocument, field: (typeof payFields)[number]) =>
  plain(document.root.fields.get(field)?.value ?? '');

const mustOf = (document: PostingDocument) =>
  new Map(
    requirementsOf({ document })
      .filter(({ list }) => list === 'zwingend')
      .map(({ place }) => [plain(place.value), place] as const),
  );

const deadlineOf = ({ content: { bewerbungsfrist } }: PostingDocument) =>
  bewerbungsfrist && 'iso' in bewerbungsfrist ? bewerbungsfrist.iso : undefined;

export const rule = defineRule({
  id: 'verfahren/geaendert',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Geändert nach der Veröffentlichung', en: 'Changed after publication' },
  summary: {
    de: 'Entgelt, Frist und zwingende Anforderungen binden, sobald die Ausschreibung öffentlich ist. Verglichen wird mit der Fassung, die veröffentlicht wurde, soweit die Geschichte der Datei vorliegt.',
    en: 'Pay, deadline and required criteria bind once the posting is public. Compared with the published version where the file’s history is at hand.',
  },
  sources: [
    bestSelection,
    {
      name: 'BAG 11.8.2016 – 8 AZR 375/15',
      status: 'gericht',
      reviewed: '2026-11-21',
      says: {
        de: 'Ob jemand offensichtlich ungeeignet ist, bemisst sich am veröffentlichten Profil.',
        en: 'Whether someone is obviously unfit is measured by the published profile.',
      },
    },
  ],
  messages: {
    pay: {
      what: {
        de: 'Veröffentlicht war „{alt}“, jetzt steht hier „{neu}“.',
        en: '"{alt}" was published; "{neu}" stands here now.',
      },
      why: {
        de: 'Wer die Ausschreibung gelesen hat, verlässt sich darauf.',
        en: 'Those who read the posting rely on it.',
      },
      todo: {
        de: 'Bei einer anderen Bewertung besser neu ausschreiben.',
        en: 'With another grading better advertise anew.',
      },
    },
    deadline: {
      what: {
        de: 'Veröffentlicht war die Frist {alt}, jetzt endet sie am {neu}.',
        en: 'The published deadline was {alt}; now it ends on {neu}.',
      },
      todo: {
        de: '{kuerzer?Eine kürzere Frist nimmt Bewerbenden etwas weg.}{laenger?Eine Verlängerung bitte überall bekannt machen, wo die Stelle steht.}',
        en: '{kuerzer?A shorter one takes something away from applicants.}{laenger?Please announce an extension wherever the post is shown.}',
      },
    },
    added: {
      what: {
        de: 'Diese zwingende Anforderung stand nicht in der veröffentlichten Fassung.',
        en: 'This required criterion was not in the published version.',
      },
      why: {
        de: 'Gemessen wird am veröffentlichten Profil (BAG 2016).',
        en: 'The published profile is the measure (BAG 2016).',
      },
    },
    removed: {
      what: { de: 'Veröffentlicht war auch zwingend: „{alt}“.', en: 'Also published as required: "{alt}".' },
      why: {
        de: 'Wer sie nicht erfüllt, hat sich vielleicht deshalb nicht beworben.',
        en: 'Some may not have applied because of it.',
      },
    },
  },
  check(context, report) {
    const { document, lang, path } = context;
    if (stateOf(context) !== 'veröffentlicht') return;
    const earlier = context.project?.published?.(path);
    if (earlier === undefined) return;
    const before = parsePosting(earlier);
    const at = (field: (typeof payFields)[number]): Span =>
      document.root.fields.get(field)?.inner ?? anchorOf(context, 'entgelt', 'besoldung', 'stand');
    for (const field of payFields) {
      const alt = textOf(before, field);
      const neu = textOf(document, field);
      const none = lang === 'de' ? 'nichts' : 'nothing';
      if (alt !== neu) report({ at: at(field), message: 'pay', data: { alt: alt || none, neu: neu || none } });
    }
    const oldDay = deadlineOf(before);
    const newDay = deadlineOf(document);
    if (oldDay !== undefined && newDay !== undefined && oldDay !== newDay)
      report({
        at: document.root.fields.get('bewerbungsfrist')!.inner,
        message: 'deadline',
        data: {
          alt: formatDate(oldDay, lang),
          neu: formatDate(newDay, lang),
          kuerzer: newDay < oldDay ? 'ja' : '',
          laenger: newDay > oldDay ? 'ja' : '',
        },
        level: newDay < oldDay ? 'warning' : 'info',
      });
    const oldMust = mustOf(before);
    const newMust = mustOf(document);
    for (const [text, place] of newMust) if (!oldMust.has(text)) report({ at: place.inner, message: 'added' });
    for (const text of oldMust.keys())
      if (!newMust.has(text))
        report({ at: anchorOf(context, 'anforderungen', 'stand'), message: 'removed', data: { alt: text } });
  },
});
