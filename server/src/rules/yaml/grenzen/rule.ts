import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/grenzen',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Zu groß oder zu verschachtelt', en: 'Too large or too nested' },
  summary: {
    de: 'Dateien, die keine Ausschreibung sein können, werden nicht zu Ende gelesen.',
    en: 'Files that cannot be a posting are not read to the end.',
  },
  sources: [languageRules],
  messages: {
    'too-deep': {
      what: {
        de: 'Ab hier ist die Datei zu tief verschachtelt und wird nicht weiter gelesen.',
        en: 'From here the file is nested too deeply and is not read on.',
      },
      todo: { de: 'Eine Ausschreibung kommt mit vier Ebenen aus.', en: 'Four levels are enough for a posting.' },
    },
    'too-large': {
      what: {
        de: 'Diese Datei ist mit {groesse} MB zu groß für eine Ausschreibung und wird nicht gelesen.',
        en: 'This file has {groesse} MB, too large for a posting, and is not read.',
      },
    },
    'alias-bomb': {
      what: {
        de: '„*{name}“ würde sich zu sehr vielen Einträgen entfalten und wird nicht gelesen.',
        en: '"*{name}" would unfold to a great many entries and is not read.',
      },
      todo: { de: 'Bitte den Text ausschreiben.', en: 'Please write the text out.' },
    },
  },
});
