import type { Problem, ProblemCode } from '../document/problems.ts';
import { houseAt } from '../house/house-at.ts';
import { readHouse, type House } from '../house/house.ts';
import { logoHeadSize, logoStateOf, type LogoState } from '../house/logo-content.ts';
import { maxLogoSize } from '../house/logo-size.ts';
import { lookOf } from '../house/look.ts';
import { folderOf } from '../house/paths.ts';
import { resolveHouse, type HouseReader, type ResolvedHouse } from '../house/resolve.ts';
import type { Files } from './host.ts';
import { bareUri, houseCandidates, isBeside, kindOf, packageCandidates, uriBeside, uriKey, uriOf } from './uris.ts';

/** A house file with the texts it inherits from. The same object as long as none of them changes. */
export interface HouseFile {
  readonly uri: string;
  readonly text: string;
  /** Texts by URI of all files that `erbt:` leads to; undefined for those looked for in vain. */
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** The picture of its look; without a state where files cannot be looked at. */
  readonly logo?: LogoFile;
}

interface LogoFile {
  readonly uri: string;
  readonly state: LogoState | undefined;
}

export interface HouseFilesOptions {
  readonly files: Files;
  readonly openText: (uri: string) => string | undefined;
  /** The author trusts the workspace: packages and other machines may be inherited from. */
  readonly trusted: boolean;
  /** Told once of each file that makes up a house, and of parents looked for in vain: their changes must be heard of. */
  readonly onUsed?: (uri: string) => void;
}

/** A house file is a few pages; something larger by that name is a mistake and must not stall typing. */
const maxSize = 1_000_000;

/** After these a file could not be read whole; what was readable last stays in force meanwhile. */
const unreadable: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['syntax', 'conflict-markers', 'too-deep']);

const isReadable = (problems: readonly Problem[]) => !problems.some(({ code }) => unreadable.has(code));

interface Houses {
  /** As the files stand. */
  readonly written: House;
  /** What is wrong with inheriting. */
  readonly problems: readonly Problem[];
  /** With the last readable text of files that cannot be read at the moment. */
  readonly inForce: House;
}

const noHouse = readHouse(undefined);

/**
 * Finds the nearest house file above a posting, and what it inherits from. Answers are kept until something changes on disk,
 * so that typing asks for no file. A house file that is open in the editor counts as it stands there, saved or not.
 */
export class HouseFiles {
  readonly #options: HouseFilesOptions;
  /** Files as saved: being read, and read. */
  #reading = new Map<string, Promise<string | undefined>>();
  #saved = new Map<string, string | undefined>();
  /** Pictures looked for. */
  #pictures = new Map<string, LogoState | undefined>();
  readonly #kept = new Map<string, HouseFile>();
  readonly #houses = new WeakMap<HouseFile, Houses>();
  /** Last readable text by URI. */
  readonly #readable = new Map<string, string>();
  /** Files that a house is made of and that are not named like house files, by key: parents and logos. */
  readonly #others = new Set<string>();
  readonly #used = new Set<string>();

  constructor(options: HouseFilesOptions) {
    this.#options = options;
  }

  /** The house file in force for a posting. */
  async nearest(postingUri: string): Promise<HouseFile | undefined> {
    for (const uri of houseCandidates(postingUri)) {
      const found = await this.at(uri);
      if (found) return found;
    }
    return undefined;
  }

  /** A house file that is open itself, whatever its name. */
  async own(uri: string): Promise<HouseFile | undefined> {
    const text = this.#options.openText(uri);
    return text === undefined ? undefined : this.#load(uri, text);
  }

  /** A house file by its address, open or as saved. */
  async at(uri: string): Promise<HouseFile | undefined> {
    const text = this.#options.openText(uri) ?? (await this.#read(uri));
    return text === undefined ? undefined : this.#load(uri, text);
  }

  /** Forgets what was read from disk: a file nearer than the one in force may have come. */
  invalidate(): void {
    this.#reading = new Map();
    this.#saved = new Map();
    this.#pictures = new Map();
  }

  /** Whether some house is made of a file that is not named like a house file: inherits from it, or shows it as its logo. */
  isPart(uri: string): boolean {
    return this.#others.has(uriKey(uri));
  }

  /** The house that postings are checked with: while a file cannot be read, what it last said stays in force. */
  parsed(file: HouseFile | undefined): House {
    return file ? this.#of(file).inForce : noHouse;
  }

  /** The house as it judges one posting below it: with the levels that its file sets for the posting's folder. */
  forPosting(file: HouseFile | undefined, posting: string): House {
    const house = this.parsed(file);
    const folder = file && folderOf(bareUri(file.uri));
    const uri = bareUri(posting);
    return folder !== undefined && uri.startsWith(folder) ? houseAt(house, decoded(uri.slice(folder.length))) : house;
  }

  /** The house exactly as its files stand; for whoever looks for places in them. */
  asWritten(file: HouseFile | undefined): House {
    return file ? this.#of(file).written : noHouse;
  }

  /** {@link asWritten}, with what is wrong with inheriting. */
  resolved(file: HouseFile): Pick<ResolvedHouse, 'house' | 'problems'> {
    const { written, problems } = this.#of(file);
    return { house: written, problems };
  }

  /** Whether all files of a house can be read whole, so that nothing is missed in them. */
  isWhole(file: HouseFile | undefined): boolean {
    return this.asWritten(file).layers.every(({ document }) => isReadable(document.problems));
  }

  #of(file: HouseFile): Houses {
    let houses = this.#houses.get(file);
    if (!houses) this.#houses.set(file, (houses = this.#resolve(file)));
    return houses;
  }

  #resolve(file: HouseFile): Houses {
    const { house: written, problems } = resolveAt(
      file.uri,
      file.text,
      this.#readerOver(file.uri, (parent) => file.parents.get(parent)),
    );
    const broken = new Set<string>();
    for (const { path, document } of written.layers) {
      if (isReadable(document.problems)) this.#readable.set(path, document.text);
      else broken.add(path);
    }
    if (![...broken].some((uri) => this.#readable.has(uri))) return { written, problems, inForce: written };
    // What the file said last may also inherit from a file that its broken text no longer leads to.
    const textOf = (uri: string, text: string | undefined) =>
      broken.has(uri) || text === undefined ? (this.#readable.get(uri) ?? text) : text;
    const reader = this.#readerOver(file.uri, (parent) => textOf(parent, file.parents.get(parent)));
    return { written, problems, inForce: resolveAt(file.uri, textOf(file.uri, file.text)!, reader).house };
  }

  /** The file with its parents, read generation by generation: the resolver says which files it misses. */
  async #load(uri: string, text: string): Promise<HouseFile> {
    const { openText } = this.#options;
    let now = text;
    for (;;) {
      const kept = this.#kept.get(uri);
      if (kept?.text === now && this.#isFresh(kept)) return kept;
      const parents = new Map<string, string | undefined>();
      const missing = new Set<string>();
      // Most houses inherit from nobody; they are not read twice.
      if (/erbt/i.test(now))
        resolveAt(
          uri,
          now,
          this.#readerOver(uri, (parent) => {
            const found = openText(parent) ?? this.#saved.get(parent);
            if (found === undefined && !this.#saved.has(parent)) missing.add(parent);
            parents.set(parent, found);
            return found;
          }),
        );
      if (missing.size === 0) {
        const file = { uri, text: now, parents };
        const logo = this.#logoOf(file);
        if (logo === undefined) return this.#keep(file);
        if (this.#pictures.has(logo)) return this.#keep(this.#withLogo(file, logo));
        await this.#lookFor(logo, this.#pictures, uri);
      }
      await Promise.all([...missing].map((parent) => this.#read(parent)));
      now = openText(uri) ?? now;
    }
  }

  /** Address of the logo that a house shows: beside the file that names it, which may be one it inherits from. */
  #logoOf(file: HouseFile): string | undefined {
    const logo = /logo/i.test([file.text, ...file.parents.values()].join()) && lookOf(this.#of(file).written).logo;
    return logo ? uriBeside(logo.house, logo.file) : undefined;
  }

  #withLogo(file: HouseFile, uri: string): HouseFile {
    const found = { ...file, logo: { uri, state: this.#pictures.get(uri) } };
    this.#houses.set(found, this.#of(file));
    return found;
  }

  /** A house file that cannot be seen either, as one not saved yet, says nothing of what lies beside it. */
  async #lookFor(logo: string, pictures: Map<string, LogoState | undefined>, house: string): Promise<void> {
    const { files } = this.#options;
    const size = await files.size(logo);
    const head = size === undefined || size > maxLogoSize ? undefined : await files.read(logo, logoHeadSize);
    const none = size === undefined && (await files.size(house)) === undefined ? undefined : null;
    pictures.set(logo, size === undefined ? none : logoStateOf(logo, size, head));
  }

  #keep(file: HouseFile): HouseFile {
    const { uri, parents, logo } = file;
    this.#kept.set(uri, file);
    for (const used of [uri, ...parents.keys(), ...(logo ? [logo.uri] : [])]) {
      if (kindOf(used) !== 'house') this.#others.add(uriKey(used));
      if (this.#used.has(used)) continue;
      this.#used.add(used);
      this.#options.onUsed?.(used);
    }
    return file;
  }

  #isFresh({ parents, logo }: HouseFile): boolean {
    if (logo && !(this.#pictures.has(logo.uri) && this.#pictures.get(logo.uri) === logo.state)) return false;
    for (const [uri, text] of parents) {
      const open = this.#options.openText(uri);
      if (open === undefined && !this.#saved.has(uri)) return false;
      if ((open ?? this.#saved.get(uri)) !== text) return false;
    }
    return true;
  }

  #readerOver(house: string, textOf: (uri: string) => string | undefined): HouseReader {
    return {
      read: (path) => textOf(uriOf(path, house)),
      packageFile: (name, from) =>
        packageCandidates(name, bareUri(uriOf(from, house))).find((path) => textOf(uriOf(path, house)) !== undefined),
      ...(!this.#options.trusted && {
        // Only what lies with the house itself: a name of another machine would already be a call to it.
        isTrusted: (name: string) => /\.ya?ml$/i.test(name) && isBeside(uriOf(name, house), house),
      }),
    };
  }

  #read(uri: string): Promise<string | undefined> {
    let text = this.#reading.get(uri);
    if (!text) this.#reading.set(uri, (text = this.#fetch(uri, this.#saved)));
    return text;
  }

  async #fetch(uri: string, saved: Map<string, string | undefined>): Promise<string | undefined> {
    const { files } = this.#options;
    const size = await files.size(uri);
    const text = size === undefined || size > maxSize ? undefined : await files.read(uri);
    saved.set(uri, text);
    return text;
  }
}

/** A piece of a URI as its file is called. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The house of a file, its layers named by URI. */
function resolveAt(uri: string, text: string, reader: HouseReader): Pick<ResolvedHouse, 'house' | 'problems'> {
  const { house, problems } = resolveHouse({ path: bareUri(uri), text }, reader);
  const [entry, ...parents] = house.layers;
  if (!entry) return { house, problems };
  const layers = [{ ...entry, path: uri }, ...parents.map((layer) => ({ ...layer, path: uriOf(layer.path, uri) }))];
  return { house: { ...house, layers }, problems };
}
