import { numberSpace } from '../../../house/number-space.ts';
import { readPattern, type NumberPattern } from '../../../house/number-pattern.ts';
import { publicationOf } from './dates.ts';
import type { Provider } from './provider.ts';

/** The number after the highest one that is taken in this year. */
function nextNumber(pattern: NumberPattern, year: number, taken: Iterable<string>): string {
  let highest = 0;
  for (const number of taken) {
    const running = pattern.runningOf(number);
    if (running !== undefined && (pattern.yearOf(number) ?? year) === year) highest = Math.max(highest, running);
  }
  return pattern.write(year, highest + 1);
}

/** The pattern that numbers seem to follow: the year's digits, if they are in it, and the last run of digits. */
function patternFrom(numbers: readonly string[], year: string): string | undefined {
  const newest = [...numbers].sort((a, b) => (a < b ? 1 : -1)).find((number) => /\d/.test(number));
  // Letters that mean something in a pattern cannot be told from those that stand for themselves.
  if (newest === undefined || /[JNA]/.test(newest)) return undefined;
  const run = /\d+(?=\D*$)/.exec(newest)!;
  const head = newest.slice(0, run.index);
  const dated = [year, year.slice(2)].find((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(head));
  const masked = dated === undefined ? head : head.replace(dated, 'J'.repeat(dated.length));
  return `${masked}${'N'.repeat(run[0].length)}${newest.slice(run.index + run[0].length)}`;
}

/** The next free Kennziffer by the pattern of the house, else by the numbers given so far. */
export const numbers: Provider = (request) => {
  const { house, houseUri, project, lang } = request.context;
  const year = publicationOf(request).slice(0, 4);
  const isOfHouse = houseUri === undefined ? () => true : numberSpace(house, houseUri);
  const taken = [...(project?.kennziffern ?? [])].flatMap(([number, places]) =>
    places.some(({ path }) => isOfHouse(path)) ? [number] : [],
  );
  const muster = house.file.kennziffer?.muster ?? patternFrom(taken, year);
  if (!muster?.includes('N')) return [];
  const others = taken.filter((number) => number !== request.posting.kennziffer);
  // Without the other postings nobody knows which numbers are free.
  const say = project
    ? { de: 'nächste freie Kennziffer', en: 'next free number' }
    : { de: 'nach dem Muster des Hauses', en: 'in the house’s pattern' };
  const value = nextNumber(readPattern(muster), Number(year), others);
  return [{ value, detail: say[lang], preferred: project !== undefined }];
};
