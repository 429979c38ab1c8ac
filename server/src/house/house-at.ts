import ignore from 'ignore';
import { levelsOf, type House, type Levels } from './house.ts';

interface Part {
  readonly fits: (path: string) => boolean;
  readonly levels: Levels;
}

interface Parts {
  readonly all: readonly Part[];
  /** Houses by the parts that hold in them: what is worked out for a house is worked out once for each of these. */
  readonly houses: Map<string, House>;
}

const known = new WeakMap<House, Parts>();

/**
 * The house as it judges one posting: with the levels of `regeln_fuer:` whose pattern fits the posting's path. `path` is
 * relative to the folder of the house file, with `/`. The same house for all postings to which the same patterns apply.
 */
export function houseAt(house: House, path: string): House {
  if (!house.file.regeln_fuer || !ignore.isPathValid(path)) return house;
  let parts = known.get(house);
  if (!parts) known.set(house, (parts = { all: partsOf(house), houses: new Map() }));
  // Some systems take names apart into letters and marks.
  const name = path.normalize('NFC');
  const fitting = parts.all.filter(({ fits }) => fits(name));
  if (fitting.length === 0) return house;
  const key = fitting.map((part) => parts.all.indexOf(part)).join();
  let found = parts.houses.get(key);
  if (!found) {
    const levels: Levels = new Map([house.levels, ...fitting.map((part) => part.levels)].flatMap((one) => [...one]));
    parts.houses.set(key, (found = { ...house, levels }));
  }
  return found;
}

const partsOf = ({ file }: House): Part[] =>
  Object.entries(file.regeln_fuer ?? {}).map(([pattern, written]) => {
    const matcher = ignore().add(pattern.normalize('NFC'));
    return { fits: (path) => matcher.ignores(path), levels: levelsOf(written) };
  });
