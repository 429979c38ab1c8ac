import { tables } from '../../../schemas/pay/bands.ts';

/**
 * First day of the newest pay table of each system that is in force on `today` (ISO), by system: part of every report for
 * machines, as tables decide findings like today's date does.
 */
export function dataDates(today: string): Readonly<Record<string, string>> {
  const dates: Record<string, string> = {};
  for (const { system, from, until } of tables()) {
    if (from > today || (until !== undefined && until < today)) continue;
    if (dates[system] === undefined || dates[system] < from) dates[system] = from;
  }
  return Object.fromEntries(Object.entries(dates).sort(([a], [b]) => (a < b ? -1 : 1)));
}
