import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import { languageRules } from '../rules/sources.ts';

/** What the tool says about itself or the file system: no rule folder, but an id, a page and a place in every report. */
export const internalRules: readonly RuleMeta[] = [
  {
    id: 'intern/datei',
    since: '0.1.0',
    level: 'error',
    fix: 'none',
    title: { de: 'Datei nicht lesbar', en: 'File cannot be read' },
    summary: {
      de: 'Die Datei konnte nicht gelesen oder geschrieben werden: Es fehlt das Recht dazu, sie ist nicht als UTF-8 gespeichert, viel zu groß oder wurde während der Prüfung geändert.',
      en: 'The file could not be read or written: the permission is missing, it is not saved as UTF-8, far too large, or changed during the check.',
    },
    sources: [languageRules],
  },
  {
    id: 'intern/fehler',
    since: '0.1.0',
    level: 'error',
    fix: 'none',
    title: { de: 'Fehler in Kennziffer', en: 'Failure inside Kennziffer' },
    summary: {
      de: 'Eine Regel ist an dieser Datei gescheitert; alle anderen wurden geprüft. Das ist ein Fehler von Kennziffer, nicht der Ausschreibung.',
      en: 'A rule failed on this file; all others ran. This is a fault of Kennziffer, not of the posting.',
    },
    sources: [languageRules],
  },
];
