import { bandFor, type Band } from '../../../../schemas/pay/index.ts';
import { timesOf } from './employment.ts';
import type { Exported } from './exported.ts';
import { paysOf } from './pay.ts';

/**
 * Monthly pay by the pay tables, gross. Only where it is sure: one grade without conditions, a table with a source that is in
 * force on the day of publication, and a full-time job, since tables speak of those.
 */
export function salaryOf(exported: Exported): Pick<Band, 'from' | 'to'> | undefined {
  const { posting, today } = exported;
  const { veroeffentlicht, entgelt_text: ownPay, besoldung_text: ownCivilPay } = posting;
  const date = veroeffentlicht && 'iso' in veroeffentlicht ? veroeffentlicht.iso : today;
  const { full, less } = timesOf(exported);
  if (!full || less || ownPay !== undefined || ownCivilPay !== undefined) return undefined;
  const bands = paysOf(exported).map(({ system, grades, bis, conditions, problems, joiner }) => {
    const [grade] = grades;
    const isSure = grades.length === 1 && !bis && !joiner && conditions.length === 0 && grade?.zulage === false;
    const isWrong = problems.some(({ code }) => code === 'grade-not-in-system' || code === 'legacy-grade');
    const band = system === undefined || !grade || !isSure || isWrong ? undefined : bandFor(system, grade.grade, date);
    return band && ['tarif', 'gesetz'].includes(band.table.status) && !band.table.advance ? band : undefined;
  });
  if (bands.length === 0 || bands.includes(undefined)) return undefined;
  const known = bands.filter((band) => band !== undefined);
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
}
