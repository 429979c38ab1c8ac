import type { HouseFile } from '../../../schemas/language/house.ts';
import { parseHouse, type HouseDocument } from '../document/typed.ts';

/** The employer as rules, prose engine and preview see it: the house file with defaults for what it leaves open. */
export interface House {
  readonly file: HouseFile;
  readonly document: HouseDocument | undefined;
  /** Land whose law and holidays apply. */
  readonly land: HouseFile['land'];
  readonly traeger: NonNullable<HouseFile['traeger']>;
  readonly ort: string | undefined;
  readonly form: NonNullable<NonNullable<HouseFile['stil']>['geschlechterform']> | undefined;
  /** Marker behind titles; undefined where the house wants none. */
  readonly marker: string | undefined;
  /** Rule levels the house has chosen. */
  readonly levels: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
}

const levels = { fehler: 'error', warnung: 'warning', hinweis: 'info', aus: 'off' } as const;
const defaultMarker = '(w/m/d)';

/** The house of a file; without a file, a municipality of no particular Land with the default style. */
export function houseOf(document?: HouseDocument): House {
  const file: HouseFile = document?.content ?? {};
  const { stil = {} } = file;
  return {
    file,
    document,
    land: file.land,
    traeger: file.traeger ?? 'kommune',
    ort: file.ort,
    form: stil.geschlechterform,
    marker: stil.zusatz === undefined ? defaultMarker : /^kein/i.test(stil.zusatz) ? undefined : stil.zusatz,
    levels: new Map(Object.entries(file.regeln ?? {}).map(([rule, level]) => [rule, levels[level]])),
  };
}

/** Reads a house from the text of its file. */
export const readHouse = (text: string | undefined): House =>
  houseOf(text === undefined ? undefined : parseHouse(text));
