import type { CancellationToken, Location, Position } from 'vscode-languageserver';
import { parseHouse, parsePosting } from '../document/typed.ts';
import type { PlaceInFile } from '../features/house/places.ts';
import { symbolInHouse, symbolInPosting, type HouseSymbol, type PostingFile } from '../features/house/symbol.ts';
import { originIn, type House } from '../house/house.ts';
import type { Name } from '../house/references.ts';
import { houseFor, type Served, type ServerContext } from './context.ts';
import type { HouseFile } from './house-files.ts';
import { kindOf } from './uris.ts';

/** What stands under the cursor, with the house as its files are written at this moment. */
export interface Found extends Served {
  readonly symbol: HouseSymbol;
  readonly written: House;
}

export interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** The name under the cursor; `undefined` where there is none. */
export async function symbolAt(
  server: ServerContext,
  { textDocument: { uri }, position }: Asked,
): Promise<Found | undefined> {
  const served = await houseFor(server, uri);
  if (!served) return undefined;
  const { document, kind, house } = served;
  const written = server.houses.asWritten(house);
  const today = server.settings.today();
  const offset = document.offsetAt(position);
  const symbol =
    kind === 'house'
      ? symbolInHouse(written.document ?? parseHouse(document.getText()), offset, written, today)
      : symbolInPosting(parsePosting(document.getText()), offset, written, today);
  return symbol && { ...served, symbol, written };
}

/** A house in which a name is in force, with the postings below it. */
export interface Branch {
  readonly file: HouseFile | undefined;
  readonly house: House;
  readonly postings: readonly PostingFile[];
}

/**
 * All houses of the workspace in which a name is the same entry, with their postings: the city's file and those of its
 * enterprises that inherit it. Another house's entry by the same name is another one. `undefined` if no longer wanted.
 */
export async function branchesOf(
  server: ServerContext,
  found: Found,
  token: CancellationToken,
): Promise<Branch[] | undefined> {
  const { name } = found.symbol;
  const { document, house, written } = found;
  // A field belongs to its posting alone.
  if (name.kind === 'feld') {
    const postings = [{ path: document.uri, document: parsePosting(document.getText()) }];
    return [{ file: house, house: written, postings }];
  }
  const groups = await groupsOf(server, house);
  const related = relatives(server, groups, name, house);
  const branches: Branch[] = [];
  for (const { file, texts } of related) {
    const postings: PostingFile[] = [];
    for (const [path, text] of texts) {
      if (!mayName(text, name)) continue;
      postings.push({ path, document: parsePosting(text) });
      // Hundreds of postings must not hold up typing.
      if (postings.length % 16 === 0) await server.host.turn();
      if (token.isCancellationRequested) return undefined;
    }
    branches.push({ file, house: server.houses.asWritten(file), postings });
  }
  return token.isCancellationRequested ? undefined : branches;
}

interface Group {
  readonly file: HouseFile | undefined;
  readonly texts: Map<string, string>;
}

/** The postings of the workspace by the house in force for them; open house files also without any posting. */
async function groupsOf(
  { neighbours, houses, documents }: ServerContext,
  own: HouseFile | undefined,
): Promise<Group[]> {
  const groups = new Map<string | undefined, Group>();
  const groupOf = (file: HouseFile | undefined): Group => {
    let group = groups.get(file?.uri);
    if (!group) groups.set(file?.uri, (group = { file, texts: new Map() }));
    return group;
  };
  groupOf(own);
  for (const { uri, languageId } of documents.all())
    if (kindOf(uri, languageId) === 'house') groupOf(await houses.own(uri));
  for (const [uri, text] of await neighbours.texts()) groupOf(await houses.nearest(uri)).texts.set(uri, text);
  return [...groups.values()];
}

/** The groups whose houses share one of the files that define the name, directly or by way of each other. */
function relatives(
  { houses }: ServerContext,
  groups: readonly Group[],
  name: Name,
  own: HouseFile | undefined,
): readonly Group[] {
  const definers = ({ file }: Group): string[] =>
    houses.asWritten(file).layers.flatMap((layer) => (originIn(layer, [name.kind, name.name]) ? [layer.path] : []));
  const related = new Set(groups.filter(({ file }) => file?.uri === own?.uri));
  const shared = new Set([...related].flatMap(definers));
  for (let before = 0; before < related.size;) {
    before = related.size;
    for (const group of groups) {
      const paths = definers(group);
      if (related.has(group) || !paths.some((path) => shared.has(path))) continue;
      related.add(group);
      for (const path of paths) shared.add(path);
    }
  }
  return [...related];
}

/** Whether a text can hold the name at all; behind a backslash it may be written in signs of YAML. */
const mayName = (text: string, { name }: Name): boolean =>
  text.includes('\\') || text.normalize('NFC').includes(name) || name === '';

export const toLocation = ({ path, range }: PlaceInFile): Location => ({ uri: path, range });
