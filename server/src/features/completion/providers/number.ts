import type { ValueRequest, Provider, Suggestion } from './provider.ts';
import { publicationOf } from './dates.ts';

/** A number pattern of a house, `JJ/NNNN`: J for the year's digits, N for the number's. */
interface NumberPattern {
  readonly form: RegExp;
  readonly write: (year: string, count: number) => string;
}

/** Reads a pattern; undefined for one without a number. */
export function numberPattern(muster: string): NumberPattern | undefined {
  const parts = muster.match(/J+|N+|[^JN]+/g) ?? [];
  if (parts.filter((part) => part.startsWith('N')).length !== 1) return undefined;
  const source = parts.map((part) => {
    if (part.startsWith('N')) return `(?<n>\\d{${part.length},})`;
    if (part.startsWith('J')) return `(?<y>\\d{${part.length}})`;
    return part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  const years = parts.filter((part) => part.startsWith('J')).length;
  if (years > 1) return undefined;
  return {
    form: new RegExp(`^${source.join('')}$`),
    write: (year, count) =>
      parts
        .map((part) => {
          if (part.startsWith('N')) return String(count).padStart(part.length, '0');
          return part.startsWith('J') ? year.slice(-part.length) : part;
        })
        .join(''),
  };
}

/** The number after the highest one that is taken in this year. */
export function nextNumber(pattern: NumberPattern, year: string, taken: Iterable<string>): string {
  let highest = 0;
  for (const number of taken) {
    const groups = pattern.form.exec(number)?.groups;
    if (!groups?.n || (groups.y !== undefined && !year.endsWith(groups.y))) continue;
    highest = Math.max(highest, Number(groups.n));
  }
  return pattern.write(year, highest + 1);
}

/** The pattern that numbers seem to follow: the year's digits, if they are in it, and the last run of digits. */
function patternFrom(numbers: readonly string[], year: string): string | undefined {
  const newest = [...numbers].sort((a, b) => (a < b ? 1 : -1)).find((number) => /\d/.test(number));
  if (newest === undefined || /[JN]/.test(newest)) return undefined;
  const run = /\d+(?=\D*$)/.exec(newest)!;
  const head = newest.slice(0, run.index);
  const dated = [year, year.slice(2)].find((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(head));
  const masked = dated === undefined ? head : head.replace(dated, 'J'.repeat(dated.length));
  return `${masked}${'N'.repeat(run[0].length)}${newest.slice(run.index + run[0].length)}`;
}

/** The next free Kennziffer by the pattern of the house, else by the numbers given so far. */
export const numbers: Provider = (request: ValueRequest): readonly Suggestion[] => {
  const { house, project, lang } = request.context;
  const year = publicationOf(request).slice(0, 4);
  const taken = [...(project?.kennziffern.keys() ?? [])];
  const muster = house.file.kennziffer?.muster ?? patternFrom(taken, year);
  const pattern = muster === undefined ? undefined : numberPattern(muster);
  if (!pattern) return [];
  const others = taken.filter((number) => number !== request.posting.kennziffer);
  const detail = lang === 'de' ? 'nächste freie Kennziffer' : 'next free number';
  return [{ value: nextNumber(pattern, year, others), detail, preferred: true }];
};
