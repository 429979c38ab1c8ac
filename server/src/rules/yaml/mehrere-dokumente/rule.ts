import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/mehrere-dokumente',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Mehrere Ausschreibungen in einer Datei', en: 'Several postings in one file' },
  summary: { de: 'Eine Datei enthält eine Ausschreibung.', en: 'One file holds one posting.' },
  sources: [languageRules],
  messages: {
    'several-documents': {
      what: {
        de: 'Nach „---“ beginnt eine zweite Ausschreibung; gelesen wird nur die erste.',
        en: 'A second posting begins after "---"; only the first is read.',
      },
      todo: { de: 'Bitte auf zwei Dateien verteilen.', en: 'Please use two files.' },
    },
  },
});
