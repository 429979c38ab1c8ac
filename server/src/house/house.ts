import { houseSchema, type HouseFile } from '../../../schemas/language/house.ts';
import { shapeOf, type Shape } from '../../../schemas/language/shape.ts';
import type { Place } from '../document/place.ts';
import { parseHouse, type HouseDocument } from '../document/typed.ts';

/** One of the files that make up a house. */
export interface HouseLayer {
  /** Path or URI as its reader knows it; empty where only the text is known. */
  readonly path: string;
  readonly document: HouseDocument;
}

/** Where an effective value of the house stands. */
export interface Origin {
  readonly path: string;
  readonly document: HouseDocument;
  readonly place: Place;
}

/** The employer as rules, prose engine and preview see it: the house file with defaults for what it leaves open. */
export interface House {
  readonly file: HouseFile;
  readonly document: HouseDocument | undefined;
  /** The files whose values are in force: the house file itself, then what it inherits from, nearest first. */
  readonly layers: readonly HouseLayer[];
  /** Land whose law and holidays apply. */
  readonly land: HouseFile['land'];
  readonly traeger: NonNullable<HouseFile['traeger']>;
  readonly ort: string | undefined;
  readonly form: NonNullable<NonNullable<HouseFile['stil']>['geschlechterform']> | undefined;
  /** Marker behind titles; undefined where the house wants none. */
  readonly marker: string | undefined;
  /** Rule levels the house has chosen. */
  readonly levels: Levels;
}

/** Levels of rules, by their id. */
export type Levels = ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;

const levels = { fehler: 'error', warnung: 'warning', hinweis: 'info', aus: 'off' } as const;
const defaultMarker = '(w/m/d)';

/** The house of a file; without a file, a municipality of no particular Land with the default style. */
export const houseOf = (document?: HouseDocument, path = ''): House =>
  houseOfLayers(document ? [{ path, document }] : []);

/** The house of a file and of all it inherits from, nearest first. */
export function houseOfLayers(layers: readonly HouseLayer[]): House {
  const file = layers.reduceRight<HouseFile>((parent, { document }) => inherit(document.content, parent), {});
  const { stil = {} } = file;
  return {
    file,
    document: layers[0]?.document,
    layers,
    land: file.land,
    traeger: file.traeger ?? 'kommune',
    ort: file.ort,
    form: stil.geschlechterform,
    marker: stil.zusatz === undefined ? defaultMarker : /^kein/i.test(stil.zusatz) ? undefined : stil.zusatz,
    levels: levelsOf(file.regeln),
  };
}

/** Levels as the house file writes them. */
export const levelsOf = (written: HouseFile['regeln'] = {}): Levels =>
  new Map(Object.entries(written).map(([rule, level]) => [rule, levels[level]]));

/** Reads a house from the text of its file. What it inherits needs other files: {@link ./resolve.ts}. */
export const readHouse = (text: string | undefined, path = ''): House =>
  houseOf(text === undefined ? undefined : parseHouse(text), path);

/** The file and place where the value at a path of keys stands: the nearest file that has it. */
export function originOf(house: House, path: readonly string[]): Origin | undefined {
  for (const layer of house.layers) {
    const origin = originIn(layer, path);
    if (origin) return origin;
  }
  return undefined;
}

/** The place of the value at a path of keys in one of the files, if that file has it. */
export function originIn(layer: HouseLayer, path: readonly string[]): Origin | undefined {
  let place: Place | undefined = layer.document.root;
  let value: unknown = layer.document.content;
  for (const key of path) {
    place = place?.fields.get(key);
    value = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return place && value !== undefined ? { ...layer, place } : undefined;
}

/**
 * The parent's values under the own ones: groups field by field, freely named entries one by one. An entry is taken whole: the
 * own figure with the parent's date would be a new fact that nobody has stated.
 */
function inherit(own: HouseFile, parent: HouseFile): HouseFile {
  const { erbt: _, ...handed } = parent;
  return merge(own, handed, shapeOf(houseSchema)) as HouseFile;
}

function merge(own: unknown, parent: unknown, shape: Shape): unknown {
  if (own === undefined) return parent;
  if (!isRecord(own) || !isRecord(parent) || shape.scalar) return own;
  const { fields } = shape;
  if (!fields) return shape.entries ? { ...parent, ...own } : own;
  const merged: Record<string, unknown> = { ...parent };
  for (const [key, value] of Object.entries(own)) {
    const inner = fields.get(key);
    merged[key] = inner ? merge(value, parent[key], inner) : value;
  }
  return merged;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
