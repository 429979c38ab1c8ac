import { fullTimeHours, readBesoldung, readPay, type PayReading } from '../../../../schemas/pay/index.ts';
import type { Exported } from './exported.ts';

/** What the fields about pay say, read with Land and kind of body of the house. */
export function paysOf({ posting, house }: Exported): PayReading[] {
  const hint = { traeger: house.traeger, ...(house.land !== undefined && { land: house.land }) };
  const { entgelt, besoldung } = posting;
  return [
    ...(entgelt === undefined ? [] : [readPay(entgelt, hint)]),
    ...(besoldung === undefined ? [] : [readBesoldung(besoldung, hint)]),
  ];
}

/** Hours of a full week in the posting's systems; without those whose figure is not known. */
export function fullWeeks(exported: Exported): number[] {
  const { land } = exported.house;
  return paysOf(exported).flatMap(({ kind, system, grades }) => {
    const order = kind === 'besoldung' ? 'besoldung' : 'tarif';
    return fullTimeHours(system, land, order, grades[0]?.family)?.hours ?? [];
  });
}
