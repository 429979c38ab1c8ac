import { unusedNames } from '../../../house/uses.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'haus/unbenutzt',
  since: '0.1.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Unbenutzter Eintrag des Hauses', en: 'Unused entry of the house' },
  summary: {
    de: 'Keine Ausschreibung verwendet diesen Eintrag aus arbeitgeber.yaml. Geprüft wird nur, wo alle Ausschreibungen des Hauses bekannt sind.',
    en: 'No posting uses this entry of arbeitgeber.yaml. Only checked where all postings of the house are known.',
  },
  sources: [{ name: 'arbeitgeber.yaml', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    unused: {
      what: { de: '„{name}“ wird in keiner Ausschreibung verwendet.', en: '"{name}" is not used by any posting.' },
      todo: {
        de: 'Wenn der Eintrag nicht mehr gebraucht wird, kann er weg; dann muss ihn auch niemand pflegen.',
        en: 'If it is no longer needed it can go; then nobody has to keep it up to date.',
      },
    },
  },
  checkHouse({ house, uses, today }, report) {
    if (!uses) return;
    for (const { name, definition } of unusedNames(house, uses, today))
      report({ at: definition!.key, message: 'unused', data: { name } });
  },
});
