import type { TextDocument } from 'vscode-languageserver-textdocument';
import { IndexBuilder } from '../lint/project-index.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { atMost } from './at-most.ts';
import type { Files } from './host.ts';
import { Ignored } from './ignored.ts';
import { isBelow, kindOf, uriKey } from './uris.ts';

/** Larger files are no postings; reading them would only cost time. */
const maxSize = 1_000_000;

/** Files read side by side: a share answers many as fast as one. */
const atOnce = 16;

/**
 * All postings of the workspace: their texts as saved, and what the checks of one must know of the others (numbers given
 * twice). Gathered once in the background, kept up to date by what the editor and the file system report; a posting that is
 * open counts as it stands in the editor.
 */
export class Neighbours {
  readonly #files: Files;
  readonly #openText: (uri: string) => string | undefined;
  readonly #openPostings: () => readonly string[];
  readonly #index = new IndexBuilder();
  readonly #ignored: Ignored;
  readonly #inTurn = atMost(atOnce);
  /** Texts as saved, by URI; of files outside the folders none. */
  readonly #saved = new Map<string, string>();
  /** The latest reading of each file that is being read anew. */
  readonly #latest = new Map<string, number>();
  #readings = 0;
  #folders: readonly string[] = [];
  #isGathered = false;
  #gathered: Promise<void> | undefined;
  #gatherings = 0;
  #whenGathered!: () => void;
  /** Settles with the first reading, which may not have begun yet. */
  readonly #first = new Promise<void>((done) => (this.#whenGathered = done));

  constructor(
    files: Files,
    openText: (uri: string) => string | undefined,
    openPostings: () => readonly string[] = () => [],
  ) {
    this.#files = files;
    this.#ignored = new Ignored(files);
    this.#openText = openText;
    this.#openPostings = openPostings;
  }

  get index(): ProjectIndex {
    return this.#index.index;
  }

  /** Whether all postings of the folders are known. */
  get isComplete(): boolean {
    return this.#isGathered;
  }

  /** Settles when all postings of the folders are known: a number must not be given out before. */
  get gathered(): Promise<void> {
    return this.#gathered ?? this.#first;
  }

  /** URIs of the postings in the folders, as far as they are known. */
  get uris(): readonly string[] {
    return [...this.#saved.keys()];
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Whether a file lies in one of the folders, so that all who use it are known. */
  isInside(uri: string): boolean {
    return this.#folders.some((folder) => isBelow(uri, folder));
  }

  /** The text of a posting as saved; undefined for one outside the folders. */
  savedText(uri: string): string | undefined {
    return this.#saved.get(uri);
  }

  /** Whether an ignore file leaves a posting out: it is checked while it is open, and counts nowhere. */
  ignores(uri: string): Promise<boolean> {
    return this.#ignored.ignores(uri, this.#folders);
  }

  /** Reads all postings below the folders, some at a time, so that typing is never held up. Those gone are forgotten. */
  gather(folders: readonly string[] = this.#folders): Promise<void> {
    this.#folders = folders;
    this.#gathered = this.#gatherAll();
    return this.#gathered;
  }

  async #gatherAll(): Promise<void> {
    const folders = this.#folders;
    const gathering = ++this.#gatherings;
    this.#ignored.forget();
    const uris = await this.#listed(folders);
    // A later gathering knows better what belongs here.
    if (gathering !== this.#gatherings) return this.#gathered;
    const spelled = this.#openSpellings();
    const found = new Set(uris.map((uri) => spelled.get(uriKey(uri)) ?? uri));
    for (const uri of this.#saved.keys()) if (!found.has(uri)) this.forget(uri);
    const postings = [...found];
    const texts = await this.#readAll(postings);
    if (gathering !== this.#gatherings) return this.#gathered;
    for (const [i, text] of texts.entries()) {
      const uri = postings[i]!;
      if (text === undefined) continue;
      this.#saved.set(uri, text);
      this.#take(uri, this.#openText(uri) ?? text);
    }
    this.#isGathered = true;
    this.#whenGathered();
  }

  /** Postings in those of the places that are folders, as far as they are not known yet. */
  async unknownIn(places: readonly string[]): Promise<readonly string[]> {
    const folders: string[] = [];
    for (let at = 0; at < places.length; at += atOnce) {
      const some = places.slice(at, at + atOnce);
      const sizes = await Promise.all(some.map((place) => this.#files.size(place)));
      folders.push(...some.filter((_, index) => sizes[index] === undefined));
    }
    // A folder of that name may have been here before, with other ignore files in it.
    if (folders.length > 0) this.#ignored.forget();
    const found = folders.length === 0 ? [] : await this.#listed(folders);
    const spelled = this.#openSpellings();
    const known = new Set(this.uris.map(uriKey));
    return [...new Set(found)].flatMap((uri) =>
      known.has(uriKey(uri)) || !folders.some((folder) => isBelow(uri, folder))
        ? []
        : [spelled.get(uriKey(uri)) ?? uri],
    );
  }

  /** Takes in a file as it stands on disk or, if it is open, in the editor. The other postings that this concerns. */
  async refresh(uri: string): Promise<readonly string[]> {
    const reading = ++this.#readings;
    this.#latest.set(uri, reading);
    const [text, isIgnored] = await Promise.all([this.#read(uri), this.ignores(uri)]);
    const saved = isIgnored ? undefined : text;
    // What was read before a later change or the deletion is old, however late it comes.
    if (this.#latest.get(uri) !== reading) return [];
    this.#latest.delete(uri);
    if (saved === undefined) this.#saved.delete(uri);
    else if (this.#saved.has(uri) || this.isInside(uri)) this.#saved.set(uri, saved);
    const now = this.#openText(uri) ?? saved;
    return now === undefined ? this.forget(uri) : this.#take(uri, now);
  }

  /** The texts of all postings by URI, read now; those that are open as they stand in the editor, wherever they lie. */
  async texts(): Promise<Map<string, string>> {
    const open = this.#openSpellings();
    const uris = (await this.#listed(this.#folders)).filter((uri) => !open.has(uriKey(uri)));
    const texts = new Map<string, string>();
    for (const [i, text] of (await this.#readAll(uris)).entries()) if (text !== undefined) texts.set(uris[i]!, text);
    for (const uri of this.#openPostings()) {
      const text = this.#openText(uri);
      if (text !== undefined) texts.set(uri, text);
    }
    return texts;
  }

  /** Takes in what is being typed. The other postings that this concerns. */
  typed(document: TextDocument): readonly string[] {
    return kindOf(document.uri, document.languageId) === 'posting' ? this.#take(document.uri, document.getText()) : [];
  }

  /** Forgets a file that is gone. The other postings that this concerns. */
  forget(uri: string): readonly string[] {
    this.#latest.delete(uri);
    const concerned = this.#index.sharing(uri).filter((other) => other !== uri);
    this.#saved.delete(uri);
    this.#index.remove(uri);
    return concerned;
  }

  /** Only those who share a number with it, or did so until now, are concerned by what a posting says. */
  #take(uri: string, text: string): readonly string[] {
    const before = this.#index.sharing(uri);
    if (!this.#index.add(uri, text)) return [];
    return [...new Set([...before, ...this.#index.sharing(uri)])].filter((other) => other !== uri);
  }

  /** Open files by their key: editors and file systems spell one address in several ways. */
  #openSpellings(): Map<string, string> {
    return new Map(this.#openPostings().map((uri) => [uriKey(uri), uri]));
  }

  async #listed(folders: readonly string[]): Promise<string[]> {
    return this.#ignored.without((await this.#files.postings?.(folders)) ?? [], this.#folders);
  }

  /** Texts in the order asked for, some read side by side. */
  async #readAll(uris: readonly string[]): Promise<(string | undefined)[]> {
    const texts: (string | undefined)[] = [];
    for (let at = 0; at < uris.length; at += atOnce)
      texts.push(...(await Promise.all(uris.slice(at, at + atOnce).map((uri) => this.#read(uri)))));
    return texts;
  }

  /** However many are asked for at once: a machine opens only so many files, and one that it refuses would be missing. */
  #read(uri: string): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const size = await this.#files.size(uri);
      return size === undefined || size > maxSize ? undefined : this.#files.read(uri);
    });
  }
}
