import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/verweise',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Anker und Verweise', en: 'Anchors and aliases' },
  summary: {
    de: 'YAML kennt Anker (&) und Verweise (*). In einer Ausschreibung verwirren sie; Wiederkehrendes gehört in arbeitgeber.yaml.',
    en: 'YAML has anchors (&) and aliases (*). They confuse in a posting; what recurs belongs in arbeitgeber.yaml.',
  },
  sources: [languageRules],
  messages: {
    alias: {
      what: {
        de: '„*{name}“ setzt hier einen Text von weiter oben ein.',
        en: '"*{name}" inserts a text from above here.',
      },
      why: { de: 'Wer die Datei liest, sieht das nicht.', en: 'A reader of the file does not see that.' },
      todo: {
        de: 'Besser ausschreiben oder als Baustein in arbeitgeber.yaml.',
        en: 'Better write it out, or make it a block of arbeitgeber.yaml.',
      },
    },
    'unknown-alias': {
      what: {
        de: '„*{name}“ verweist auf etwas, das es in dieser Datei nicht gibt.',
        en: '"*{name}" refers to something this file does not have.',
      },
      todo: { de: 'Bitte den Text ausschreiben.', en: 'Please write the text out.' },
    },
    'merge-key': {
      what: {
        de: '„<<“ übernimmt in YAML andere Felder; in Ausschreibungen wird es nicht gelesen.',
        en: '"<<" takes over other fields in YAML; it is not read in postings.',
      },
      todo: { de: 'Bitte die Felder ausschreiben.', en: 'Please write the fields out.' },
    },
    tag: {
      what: {
        de: '„{marke}“ ist eine Typangabe von YAML und hat hier keine Wirkung.',
        en: '"{marke}" is a YAML tag and has no effect here.',
      },
      todo: { de: 'Bitte weglassen.', en: 'Please leave it out.' },
    },
  },
});
