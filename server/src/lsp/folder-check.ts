import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { countsOf } from '../features/counts.ts';
import { entryOf, type CheckedEntry } from '../features/overview.ts';
import { usesIn, type NameUse } from '../house/uses.ts';
import type { Checker } from './checker.ts';
import { toDiagnostics } from './diagnostics.ts';
import type { HouseFile, HouseFiles } from './house-files.ts';
import { judge, type Judged, type JudgeOptions } from './judge.ts';
import type { Neighbours } from './neighbours.ts';
import { kindOf } from './uris.ts';

/** What was found in a file of the folder, and what the list of all postings tells of it. */
export interface FileReport {
  readonly uri: string;
  /** Version of an open document; null for a file as saved. */
  readonly version: number | null;
  /** The same as long as the findings of a file as saved are the same. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly house: HouseFile | undefined;
  /** Only for postings in the folders. */
  readonly entry: CheckedEntry | undefined;
  /** What the posting refers to. */
  readonly uses: readonly NameUse[];
}

/** What a report was made from, for files as saved. */
interface Basis {
  readonly text: string;
  readonly house: HouseFile | undefined;
  readonly today: string;
}

interface Kept {
  readonly report: FileReport;
  readonly basis?: Basis;
}

export interface FolderCheckOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly houses: HouseFiles;
  readonly neighbours: Neighbours;
  readonly checker: Checker;
  readonly judging: JudgeOptions;
  readonly turn: () => Promise<void>;
}

/** Told of the URIs whose reports changed or went, some at a time; `isDone` when there are no more for now. */
export type FolderListener = (changed: readonly string[], isDone: boolean) => void;

/** Reports that are told of together. */
const batch = 25;

/**
 * Checks all postings of the folders, and the house files they follow, one after the other in the background; whoever types or
 * asks comes first. Begins only when something has changed, and does nothing else: no timer, no polling.
 */
export class FolderCheck {
  readonly #options: FolderCheckOptions;
  readonly #kept = new Map<string, Kept>();
  readonly #queue = new Set<string>();
  readonly #listeners = new Set<FolderListener>();
  readonly #usesListeners: (() => void)[] = [];
  readonly #changed = new Set<string>();
  #running: Promise<void> | undefined;
  #isReady = false;
  #usesChanged = false;
  /** Listeners were told of a part and wait for the end. */
  #hasTold = false;

  constructor(options: FolderCheckOptions) {
    this.#options = options;
  }

  /** Reports of all files, as far as they are made. */
  get reports(): FileReport[] {
    return [...this.#kept.values()].map(({ report }) => report);
  }

  /** The report of a file; undefined for one that is gone or not looked at yet. */
  report(uri: string): FileReport | undefined {
    return this.#kept.get(uri)?.report;
  }

  /** The postings of the list. */
  get entries(): CheckedEntry[] {
    return this.reports.flatMap(({ entry }) => (entry ? [entry] : []));
  }

  /** Whether all files have been looked at once. */
  get isReady(): boolean {
    return this.#isReady;
  }

  get isIdle(): boolean {
    return this.#running === undefined;
  }

  /** Returns what ends the listening. */
  onChanged(listener: FolderListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Called when an open house file is to be judged anew, as postings begin or cease to refer to its entries. */
  onUses(listener: () => void): void {
    this.#usesListeners.push(listener);
  }

  /** Settles when there is nothing left to do. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Looks at all files again; those that nothing has changed for cost next to nothing. */
  recheckAll(): void {
    this.recheck([...this.#options.documents.keys(), ...this.#kept.keys(), ...this.#options.neighbours.uris]);
  }

  /** Looks at these files again. */
  recheck(uris: Iterable<string>): void {
    for (const uri of uris) this.#queue.add(uri);
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
  }

  /** Looks at these files again even if they themselves have not changed. */
  forget(uris: Iterable<string>): void {
    const all = [...uris];
    for (const uri of all) this.#drop(uri);
    this.recheck(all);
  }

  /** From now on the file counts as it is saved, and whoever knew its findings is told those of the saved text. */
  closed(uri: string): void {
    this.#drop(uri);
    this.#changed.add(uri);
    this.recheck([uri]);
  }

  /** What the postings under a house refer to; undefined where not all of them are known, or there are none. */
  uses({ uri }: Pick<HouseFile, 'uri'>): NameUse[] | undefined {
    const { neighbours } = this.#options;
    if (!this.#isReady || !neighbours.isInside(uri)) return undefined;
    const below = this.reports.filter((report) => follows(report, uri));
    return below.length === 0 ? undefined : below.flatMap((report) => report.uses);
  }

  #drop(uri: string): void {
    const kept = this.#kept.get(uri);
    if (kept) this.#kept.set(uri, { report: kept.report });
    this.#options.checker.forget(uri);
  }

  async #work(): Promise<void> {
    const { turn, neighbours } = this.#options;
    // What has arrived together is looked at together.
    await turn();
    do {
      await this.#drain();
      this.#isReady ||= neighbours.isComplete;
    } while (this.#isReady && this.#usesChanged && this.#judgeHouses());
    this.#tell(true);
  }

  async #drain(): Promise<void> {
    const { turn, checker } = this.#options;
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      this.#queue.delete(uri);
      const hasWorked = await this.#look(uri);
      if (this.#changed.size >= batch) this.#tell(false);
      if (!hasWorked) continue;
      await turn();
      await checker.idle();
    }
  }

  /** What the author sees comes first. */
  #next(): string | undefined {
    for (const uri of this.#options.documents.keys()) if (this.#queue.has(uri)) return uri;
    return this.#queue.values().next().value;
  }

  /** True if that took more than a look. */
  async #look(uri: string): Promise<boolean> {
    const { documents, houses, neighbours, judging } = this.#options;
    if (documents.get(uri)) return this.#lookAtOpen(uri);
    const isHouse = kindOf(uri) === 'house';
    const house = isHouse ? await this.#savedHouse(uri) : await houses.nearest(uri);
    // Opened while the house was read: its opening has put it into the queue again.
    if (documents.get(uri)) return false;
    const text = isHouse ? house?.text : neighbours.savedText(uri);
    if (text === undefined) {
      this.#remove(uri);
      return false;
    }
    const { basis } = this.#kept.get(uri) ?? {};
    const today = judging.today();
    if (basis?.text === text && basis.house === house && basis.today === today) return false;
    const judged = judge({ uri, kind: isHouse ? 'house' : 'posting', text }, house, judging);
    this.#keep(judged, null, undefined, { text, house, today });
    return true;
  }

  async #lookAtOpen(uri: string): Promise<boolean> {
    const { checker, neighbours } = this.#options;
    const checked = await checker.check(uri);
    if (!checked) return false;
    const report = this.report(uri);
    const isListed = neighbours.savedText(uri) !== undefined;
    if (report?.resultId === checked.resultId && (report.entry !== undefined) === isListed) return false;
    this.#keep(checked, checked.version, checked.resultId);
    return true;
  }

  /** A house file inside the folders that is not open, if postings follow it. */
  async #savedHouse(uri: string): Promise<HouseFile | undefined> {
    const { houses, neighbours } = this.#options;
    const isFollowed = neighbours.isInside(uri) && this.reports.some((report) => follows(report, uri));
    return isFollowed ? houses.at(uri) : undefined;
  }

  #keep(judged: Judged, version: number | null, id: string | undefined, basis?: Basis): void {
    const { uri, house, posting, findings } = judged;
    const last = this.report(uri);
    const diagnostics = toDiagnostics(judged);
    const isSame =
      last?.version === null && version === null && JSON.stringify(last.diagnostics) === JSON.stringify(diagnostics);
    const report: FileReport = {
      ...{ uri, version, diagnostics, house },
      resultId: id ?? (isSame ? last.resultId : this.#options.checker.newId()),
      // A check that failed says nothing of the posting; what was known of it stays.
      entry: posting ? this.#entryOf(uri, posting, findings) : last?.entry,
      uses: posting ? usesIn(posting) : (last?.uses ?? []),
    };
    this.#kept.set(uri, { report, ...(basis && { basis }) });
    if (last?.resultId !== report.resultId || isOther(last.entry, report.entry)) this.#changed.add(uri);
    if (!report.entry || !house) return;
    if (last?.house?.uri !== house.uri || isOther(last.uses, report.uses)) this.#usesChanged = true;
    // The house files that postings follow are looked at after them.
    for (const one of [house.uri, ...house.parents.keys()]) if (kindOf(one) === 'house') this.#queue.add(one);
  }

  #entryOf(uri: string, posting: Judged['posting'] & object, findings: Judged['findings']): CheckedEntry | undefined {
    if (this.#options.neighbours.savedText(uri) === undefined) return undefined;
    return { uri, entry: entryOf(posting), counts: countsOf(findings) };
  }

  #remove(uri: string): void {
    const last = this.report(uri);
    if (!last) return;
    this.#kept.delete(uri);
    this.#changed.add(uri);
    if (last.entry) this.#usesChanged = true;
    if (last.entry && last.house) this.#queue.add(last.house.uri);
  }

  /** What nobody uses may be another entry now. True if there are house files to look at. */
  #judgeHouses(): boolean {
    this.#usesChanged = false;
    const houses = [...this.#kept.keys()].filter((uri) => kindOf(uri) === 'house');
    for (const uri of houses) {
      this.#drop(uri);
      this.#queue.add(uri);
    }
    if (houses.some((uri) => this.#options.documents.get(uri))) for (const listener of this.#usesListeners) listener();
    return houses.length > 0;
  }

  #tell(isDone: boolean): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (changed.length > 0 || this.#hasTold) for (const listener of [...this.#listeners]) listener(changed, isDone);
    this.#hasTold = !isDone;
  }
}

const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Whether a report is of a posting in the folders that is checked by a house file, directly or by inheritance. */
const follows = ({ entry, house }: FileReport, uri: string): boolean =>
  entry !== undefined && (house?.uri === uri || house?.parents.has(uri) === true);
