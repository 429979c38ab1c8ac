import type { Posting } from '../../../../../schemas/language/posting.ts';
import { fieldMeta } from '../../../../../schemas/language/fields.ts';
import { postingSchema } from '../../../../../schemas/language/posting.ts';
import { trainings } from '../../../../../schemas/language/trainings.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

const has = (content: Posting, ...fields: (keyof Posting)[]) => fields.some((field) => content[field] !== undefined);

/** Fields still open; of alternatives the first is named. */
function missing({ document: { content }, house }: RuleContext): (keyof Posting)[] {
  const wanted: (keyof Posting)[][] = [
    ['titel'],
    ...(house.file.kennziffer && house.file.kennziffer.pflicht !== 'nein'
      ? [['kennziffer', 'kennwort'] satisfies (keyof Posting)[]]
      : []),
    ['aufgaben', 'stellenprofil'],
    ['anforderungen'],
    ...(trainings.has(content.art ?? 'Stelle')
      ? []
      : [['entgelt', 'besoldung', 'entgelt_text', 'besoldung_text'] satisfies (keyof Posting)[]]),
    ['bewerbungsfrist', 'bewerbungsfrist_text'],
    ['kontakt'],
    ['bewerbung'],
    ...(content.stand === 'veröffentlicht' ? [['veroeffentlicht'] satisfies (keyof Posting)[]] : []),
  ];
  return wanted.filter((fields) => !has(content, ...fields)).map((fields) => fields[0]!);
}

export const rule = defineRule({
  id: 'stand/pflichtangaben',
  since: '0.1.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Noch offene Angaben', en: 'Parts still open' },
  summary: {
    de: 'Was einer Ausschreibung noch fehlt, in einer Zeile: im Entwurf ein Hinweis, in der Beteiligung eine Warnung, nach der Veröffentlichung ein Fehler.',
    en: 'What a posting still lacks, in one line: a hint in a draft, a warning during participation, an error once published.',
  },
  sources: [
    {
      name: 'Art. 33 Abs. 2 GG',
      status: 'empfehlung',
      reviewed: '2026-11-21',
      says: {
        de: 'Wer sich bewerben will, muss Aufgabe, Anforderungen und Frist kennen; eine Liste von Pflichtangaben enthält das Grundgesetz nicht.',
        en: 'Applicants need to know task, requirements and deadline; the Basic Law has no list of parts.',
      },
    },
  ],
  messages: {
    open: { what: { de: 'Noch offen: {angaben}.', en: 'Still open: {angaben}.' } },
  },
  check(context, report) {
    const { content, root, text } = context.document;
    if (content.stand === 'archiviert') return;
    const open = missing(context);
    if (open.length === 0) return;
    const names = open.map((field) => fieldMeta.get(postingSchema.shape[field].unwrap())!.title[context.lang]);
    const stand = root.fields.get('stand');
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const firstLine = { start, end: start + /^[^\r\n]*/.exec(text.slice(start))![0].length };
    const level = content.stand === 'veröffentlicht' ? 'error' : content.stand === 'Beteiligung' ? 'warning' : 'info';
    report({ at: stand?.inner ?? firstLine, message: 'open', data: { angaben: names.join(', ') }, level });
  },
});
