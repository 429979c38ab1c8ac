import { settlementsData, type SettlementRow } from './data.ts';

export type Settlement = SettlementRow;

/** Settlements and adjustments known for a system, oldest first. */
export function settlementsFor(system: string): readonly Settlement[] {
  return settlementsData()
    .filter((row) => row.systeme.includes(system))
    .sort((a, b) => a.schritte[0]!.ab.localeCompare(b.schritte[0]!.ab));
}

/** The next rise that is agreed on for a system after `date` (ISO). */
export function nextRise(
  system: string,
  date: string,
): { readonly from: string; readonly percent: number; readonly source: string } | undefined {
  const steps = settlementsFor(system).flatMap((s) =>
    s.schritte.map((step) => ({ from: step.ab, percent: step.prozent, source: s.quelle.name })),
  );
  return steps.filter((step) => step.from > date).sort((a, b) => a.from.localeCompare(b.from))[0];
}

/** Amount in euro per month after one step of a settlement, rounded to cents: base sum, percentage, least rise. */
export function raise(amount: number, step: Settlement['schritte'][number]): number {
  const raised = (amount + (step.sockel ?? 0)) * (1 + step.prozent / 100);
  return Math.round(Math.max(raised, amount + (step.mindestens ?? 0)) * 100) / 100;
}
