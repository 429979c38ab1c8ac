import { getHolidays } from 'feiertagejs';
import { localHolidays as json } from '../generated/local-holidays.ts';
import { aliasKey } from '../pay/keys.ts';
import { landCode } from '../pay/laender.ts';
import { addDays, easterOf, weekdayOf } from './calendar.ts';
import type { SourceStatus } from '../source.ts';
import type { Text } from '../text.ts';

/** A public holiday. */
export interface Holiday {
  readonly iso: string;
  readonly name: string;
  readonly name_en: string;
  /** Where it holds, if not in the whole Land. */
  readonly only?: Text;
  readonly status: SourceStatus;
}

interface LocalRow {
  readonly name: string;
  readonly name_en: string;
  readonly land: string;
  readonly tag?: string;
  readonly ostern?: number;
  readonly datum?: string;
  readonly orte?: readonly string[];
  readonly ueberall?: boolean;
  readonly wo?: Text;
  readonly status: SourceStatus;
}

type Region = Parameters<typeof getHolidays>[1];

let localRows: readonly LocalRow[] | undefined;
const years = new Map<string, ReadonlyMap<string, Holiday>>();

function localIn(year: number, land: string, ort: string | undefined): Holiday[] {
  localRows ??= JSON.parse(json) as readonly LocalRow[];
  return localRows
    .filter(
      (row) =>
        row.land === land &&
        (row.orte === undefined || row.orte.some((o) => ort !== undefined && aliasKey(o) === aliasKey(ort))),
    )
    .map((row) => ({
      iso: row.datum ?? (row.tag === undefined ? addDays(easterOf(year), row.ostern!) : `${year}-${row.tag}`),
      name: row.name,
      name_en: row.name_en,
      // Where the place itself is known to keep the day, nothing is partial about it.
      ...(row.wo && row.orte === undefined && { only: row.wo }),
      status: row.status,
    }))
    .filter((holiday) => holiday.iso.startsWith(String(year)));
}

/** Holidays of a year (1900–2200) in a Land, by date; with `ort` those of the municipality too. */
export function holidaysOf(year: number, land: string, ort?: string): ReadonlyMap<string, Holiday> {
  const code = landCode(land) ?? 'Bund';
  const key = `${year} ${code} ${ort ?? ''}`;
  const known = years.get(key);
  if (known) return known;
  const list = getHolidays(year, (code === 'Bund' ? 'BUND' : code) as Region).map((h): [string, Holiday] => {
    // Noon UTC is the same day everywhere in Europe; the library's own string depends on the machine's zone.
    const iso = h.date.toISOString().slice(0, 10);
    return [iso, { iso, name: h.translate('de') ?? h.name, name_en: h.translate('en') ?? h.name, status: 'gesetz' }];
  });
  // Own rows come last: the library has Assumption for all of Bavaria, our row knows that it is not everywhere.
  const days = new Map([...list, ...localIn(year, code, ort).map((h): [string, Holiday] => [h.iso, h])]);
  years.set(key, days);
  return days;
}

/** The holiday on this date in a Land (any usual name or code; `Bund` for those that hold everywhere). */
export function isHoliday(iso: string, land: string, ort?: string): Holiday | undefined {
  return holidaysOf(Number(iso.slice(0, 4)), land, ort).get(iso);
}

/** Whether offices work: neither weekend nor a holiday, not even one of some municipalities only. */
export function isWorkingDay(iso: string, land: string, ort?: string): boolean {
  return weekdayOf(iso) < 6 && isHoliday(iso, land, ort) === undefined;
}

/** This day, if it is a working day, else the next one. */
export function nextWorkingDay(iso: string, land: string, ort?: string): string {
  let day = iso;
  while (!isWorkingDay(day, land, ort)) day = addDays(day, 1);
  return day;
}
