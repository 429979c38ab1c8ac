import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';

/** How many findings of each level there are. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** The rule whose finding names what a posting still lacks; that is no mistake and is told apart. */
export const openParts = 'stand/pflichtangaben';

/** Counts findings by level; what is still open is not among them. */
export function countsOf(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { rule, severity } of findings) if (rule !== openParts) counts[severity] += 1;
  return counts;
}

const words = {
  de: {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    info: ['Hinweis', 'Hinweise'],
    none: 'keine Befunde',
  },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['hint', 'hints'], none: 'no findings' },
} as const;

/** „1 Fehler, 2 Warnungen“. */
export function countsText(counts: Counts, lang: Lang): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${words[lang][severity][count === 1 ? 0 : 1]}`];
  });
  return counted.length === 0 ? words[lang].none : counted.join(', ');
}
