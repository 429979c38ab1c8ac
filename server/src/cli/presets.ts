import type { House } from '../house/house.ts';
import type { Finding } from '../messages/public.ts';

/** How strictly a run judges, from gate to reading aid. */
export const presets = ['streng', 'standard', 'hinweise'] as const;
export type Preset = (typeof presets)[number];

/**
 * The findings at the level of the preset: `streng` makes errors of warnings, `hinweise` makes hints of everything, so that
 * a house can look at its stock before it gates. A level the house file chose is a decision and stays under `streng`.
 */
export function atPreset(findings: readonly Finding[], preset: Preset, house: House | undefined): readonly Finding[] {
  if (preset === 'standard') return findings;
  return findings.map((finding) => {
    if (finding.rule.startsWith('intern/')) return finding;
    if (preset === 'hinweise') return { ...finding, severity: 'info' };
    return finding.severity === 'warning' && !house?.levels.has(finding.rule)
      ? { ...finding, severity: 'error' }
      : finding;
  });
}
