import type { CancellationToken, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { lintHouse } from '../lint/lint-house.ts';
import type { LintOptions } from '../lint/lint.ts';
import { checkSafely } from './check.ts';
import type { HouseFile, HouseFiles } from './house-files.ts';
import { kindOf } from './uris.ts';

/** The findings of one document in one state. */
export interface Checked {
  readonly document: TextDocument;
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly house?: HouseFile;
  /** Changes with every run; the same for answers from memory. */
  readonly resultId: string;
}

interface Run {
  readonly done: Promise<Checked | undefined>;
  /** Who still wants it; `undefined` is a wish that cannot be withdrawn. */
  readonly wishes: (CancellationToken | undefined)[];
}

export interface CheckerOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly houses: HouseFiles;
  /** What the other postings say. */
  readonly project: () => ProjectIndex;
  readonly today: () => string;
  readonly lang: Lang;
  readonly turn: () => Promise<void>;
  readonly log: (message: string) => void;
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

  forget(uri: string): void {
    this.last.delete(uri);
  }

  /** Forgets all answers: something that many postings share has changed. */
  forgetAll(): void {
    this.last.clear();
  }

  private async run(uri: string, wishes: Run['wishes']): Promise<Checked | undefined> {
    await this.quiet(uri);
    const { documents, houses } = this.options;
    const opened = documents.get(uri);
    const isHouse = opened && kindOf(uri, opened.languageId) === 'house';
    const house = await (isHouse ? houses.own(uri) : houses.nearest(uri));
    // From here on nothing waits: text, version and answer belong together.
    this.runs.delete(uri);
    const document = documents.get(uri);
    if (!document || !kindOf(uri, document.languageId)) return undefined;
    if (wishes.every((wish) => wish?.isCancellationRequested)) return undefined;
    return this.now(document, house);
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
    const isHouse = kindOf(uri, document.languageId) === 'house';
    const { houses, lang, log, project } = this.options;
    const asked = { path: uri, today, lang };
    const findings = isHouse
      ? checkSafely(document.getText(), asked, log, (text, options) => this.checkHouse(text, options, house))
      : checkSafely(document.getText(), { ...asked, house: houses.forPosting(house, uri), project: project() }, log);
    const resultId = `${this.born}-${++this.count}`;
    const checked = { document, version, findings, resultId, today, ...(house && { house }) };
    this.last.set(uri, checked);
    return checked;
  }

  private checkHouse(text: string, options: LintOptions, file: HouseFile | undefined): readonly Finding[] {
    const { houses } = this.options;
    // Read here as well, so that it is known as the last readable one when it breaks.
    houses.parsed(file);
    return lintHouse(text, { ...options, reader: file && houses.reader(file) });
  }
}
