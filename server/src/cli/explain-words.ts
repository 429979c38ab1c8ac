import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import type { SourceStatus } from '../../../schemas/source.ts';
import type { Text } from '../../../schemas/text.ts';

export const levelWords: Readonly<Record<RuleMeta['level'], Text>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'hint' },
  off: { de: 'aus; die Arbeitgeberdatei kann sie einschalten', en: 'off; the house file can switch it on' },
};

export const statusWords: Readonly<Record<SourceStatus, Text>> = {
  gericht: { de: 'von einem Gericht entschieden', en: 'decided by a court' },
  gesetz: { de: 'folgt aus dem Gesetz', en: 'follows from the statute' },
  quelle: { de: 'Leitfaden, Studie oder Veröffentlichung', en: 'guide, study or publication' },
  umstritten: { de: 'umstritten', en: 'disputed' },
  empfehlung: { de: 'Empfehlung', en: 'recommendation' },
  ungeprueft: { de: 'noch nicht geprüft', en: 'not yet verified' },
};
