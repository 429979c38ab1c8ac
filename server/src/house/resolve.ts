import { TextMemo } from '../../../schemas/memo.ts';
import { parseHouse, type HouseDocument } from '../document/typed.ts';
import type { Problem, ProblemCode } from '../document/problems.ts';
import { houseOfLayers, type House, type HouseLayer } from './house.ts';
import { parentName } from './paths.ts';

/** The files a house may inherit from. Who hands them in decides what may be read: editor, browser and command line differ here only. */
export interface HouseReader {
  /** The text of a file; undefined where there is none. */
  read(path: string): string | undefined;
  /** The path of an installed package's house file, as seen from a file; undefined where it is not installed. */
  packageFile?(name: string, from: string): string | undefined;
  /** Whether the place may be opened at all; without it everything may. */
  isTrusted?(pathOrPackage: string): boolean;
}

/** The file to begin with: its path, and its text if it stands open in an editor. */
export interface HouseEntry {
  readonly path: string;
  readonly text?: string;
}

export interface ResolvedHouse {
  readonly house: House;
  /** What is wrong with inheriting, at `erbt:` of the entry file. */
  readonly problems: readonly Problem[];
  /** Paths of all files that have a say, and of those looked for in vain: a change of any of them changes the house. */
  readonly files: readonly string[];
}

/** A house file is asked for by each of its readers after each of its edits, and its parents as often without any. */
const memo = new TextMemo<HouseDocument>(8);
const parsed = (text: string): HouseDocument => memo.get(text, () => parseHouse(text));

/** A city, its department, its institute, an association above: more generations are a mistake. */
const maxGenerations = 8;

/** The house in force for an entry file, with all it inherits. What cannot be had is told; the rest stays in force. */
export function resolveHouse(entry: HouseEntry, reader: HouseReader): ResolvedHouse {
  const layers: HouseLayer[] = [];
  const files = [entry.path];
  const problems: Problem[] = [];
  const text = entry.text ?? reader.read(entry.path);
  let layer: HouseLayer | undefined = text === undefined ? undefined : { path: entry.path, document: parsed(text) };
  while (layer) {
    layers.push(layer);
    const parent: Parent = parentOf(layer, reader, files);
    if (parent.path !== undefined) files.push(parent.path);
    if (parent.code) problems.push(problemOf(parent.code, layers));
    layer = parent.layer;
    if (layer && layers.length >= maxGenerations) {
      problems.push(problemOf('parent-cycle', layers));
      layer = undefined;
    }
  }
  return { house: houseOfLayers(layers), problems, files: [...new Set(files)] };
}

interface Parent {
  readonly path?: string;
  readonly layer?: HouseLayer;
  readonly code?: ProblemCode;
}

function parentOf(layer: HouseLayer, reader: HouseReader, seen: readonly string[]): Parent {
  const written = layer.document.content.erbt?.trim();
  if (!written) return {};
  const name = parentName(written, layer.path);
  if (reader.isTrusted?.(name.kind === 'path' ? name.path : name.name) === false) return { code: 'parent-untrusted' };
  const path = name.kind === 'path' ? name.path : reader.packageFile?.(name.name, layer.path);
  if (path === undefined) return { code: 'parent-missing' };
  if (seen.includes(path)) return { code: 'parent-cycle' };
  const text = reader.read(path);
  if (text === undefined) return { path, code: 'parent-missing' };
  const document = parsed(text);
  return { path, layer: { path, document }, ...(isBroken(document) && { code: 'parent-broken' }) };
}

/** Faults that may have cost values; a doubtful blank or a misspelt field is told in the file itself. */
const grave: ReadonlySet<ProblemCode> = new Set([
  'syntax',
  'no-field-name',
  'conflict-markers',
  'unclosed-quote',
  'too-large',
]);

const isBroken = ({ problems }: HouseDocument) => problems.some(({ code }) => grave.has(code));

/** The problem at `erbt:` of the entry file; which file further up has it is said in words. */
function problemOf(code: ProblemCode, layers: readonly HouseLayer[]): Problem {
  const [entry] = layers;
  const place = entry!.document.root.fields.get('erbt');
  const { start, end } = place?.inner ?? { start: 0, end: 0 };
  const last = layers.at(-1)!;
  return {
    code,
    start,
    end,
    params: { datei: last.document.content.erbt ?? '', in: layers.length > 1 ? last.path : '' },
    repairs: [],
  };
}
