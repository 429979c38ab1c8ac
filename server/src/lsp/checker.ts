import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HouseFile } from './house-files.ts';
import { judge, type Judged, type JudgeOptions } from './judge.ts';
import { kindOf } from './uris.ts';

/** The findings of one document in one state. */
export interface Checked extends Judged {
  readonly document: TextDocument;
  readonly version: number;
  /** Changes with every run; the same for answers from memory. */
  readonly resultId: string;
}

interface Run {
  readonly done: Promise<Checked | undefined>;
  /** Who still wants it; `undefined` is a wish that cannot be withdrawn. */
  readonly wishes: (CancellationToken | undefined)[];
}

export interface CheckerOptions extends JudgeOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly turn: () => Promise<void>;
}

/**
 * Runs checks: at once, without any delay, and at most one per document. A wish that comes while a run is waiting for
 * its turn joins it, as the run reads the text only when its turn has come; so ten fast key presses make one check of
 * the last text, and no answer is ever about a text that is gone.
 */
export class Checker {
  private readonly options: CheckerOptions;
  private readonly runs = new Map<string, Run>();
  private readonly last = new Map<string, Checked & { readonly today: string }>();
  // Ids of a server that was killed must not be mistaken for ours.
  private readonly born = Date.now().toString(36);
  private count = 0;

  constructor(options: CheckerOptions) {
    this.options = options;
  }

  /** The findings for the document as it is when the answer is given; `undefined` if it is not ours, closed, or no longer wanted. */
  check(uri: string, token?: CancellationToken): Promise<Checked | undefined> {
    const running = this.runs.get(uri);
    if (running) {
      running.wishes.push(token);
      return running.done;
    }
    const wishes = [token];
    const done = this.run(uri, wishes).finally(() => {
      if (this.runs.get(uri)?.wishes === wishes) this.runs.delete(uri);
    });
    this.runs.set(uri, { done, wishes });
    return done;
  }

  /** Settles when nobody waits for the findings of a document. */
  async idle(): Promise<void> {
    while (this.runs.size > 0) await Promise.allSettled([...this.runs.values()].map(({ done }) => done));
  }

  /** An id that no answer bears yet. */
  newId(): string {
    return `${this.born}-${++this.count}`;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }

  /** Forgets all answers: something that many postings share has changed. */
  forgetAll(): void {
    this.last.clear();
  }

  private async run(uri: string, wishes: Run['wishes']): Promise<Checked | undefined> {
    await this.quiet(uri);
    const { documents } = this.options;
    const house = await this.houseOf(uri);
    // From here on nothing waits: text, version and answer belong together.
    this.runs.delete(uri);
    const document = documents.get(uri);
    if (!document || !kindOf(uri, document.languageId)) return undefined;
    if (wishes.every((wish) => wish?.isCancellationRequested)) return undefined;
    return this.now(document, house);
  }

  /** The house in force for a document; for a house file itself, as it stands when this is answered. */
  private async houseOf(uri: string): Promise<HouseFile | undefined> {
    const { documents, houses } = this.options;
    const opened = documents.get(uri);
    if (!opened || kindOf(uri, opened.languageId) !== 'house') return houses.nearest(uri);
    // Its parents may have to be read, and meanwhile the author types on.
    let house = await houses.own(uri);
    while (house && house.text !== documents.get(uri)?.getText()) house = await houses.own(uri);
    return house;
  }

  /** Takes in the edits that have already arrived; there is one turn between an edit and the question that follows it. */
  private async quiet(uri: string): Promise<void> {
    const version = (): number | undefined => this.options.documents.get(uri)?.version;
    let seen: number | undefined;
    for (let turns = 0; turns < 2; turns = version() === seen ? turns + 1 : 0) {
      seen = version();
      await this.options.turn();
    }
  }

  private now(document: TextDocument, house: HouseFile | undefined): Checked {
    const { uri, version } = document;
    const today = this.options.today();
    const last = this.last.get(uri);
    if (last?.document === document && last.version === version && last.today === today && last.house === house) {
      return last;
    }
    const kind = kindOf(uri, document.languageId)!;
    const judged = judge({ uri, kind, text: document.getText() }, house, this.options);
    const checked = { ...judged, document, version, resultId: this.newId(), today };
    this.last.set(uri, checked);
    return checked;
  }
}
