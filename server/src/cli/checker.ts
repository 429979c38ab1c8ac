import type { Lang } from '../../../schemas/text.ts';
import { checkHouse } from '../lint/lint-house.ts';
import { lintProse } from '../lint/lint-prose.ts';
import { checkPosting, checkPostings, type LintOptions } from '../lint/lint.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { shownPath } from './files.ts';
import type { HouseFiles } from './house-files.ts';
import { houseSurroundings } from './house-reader.ts';
import { kindOf } from './kinds.ts';
import { fileFinding, type FileText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';
import type { Timing } from './timing.ts';

/** A file as it was read, or what kept it from being read. */
export interface ReadFile {
  readonly absolute: string;
  readonly read: FileText | FileResult['findings'][number];
}

/** Postings checked together, and their characters: enough to save time, few enough to be in memory at once. */
const together = { files: 20, characters: 200_000 };

type Judgement = Pick<FileResult, 'findings' | 'suppressed'>;

/** Checks texts by the name of their file. A check that fails is a finding of that file; the run goes on. */
export class Checker {
  readonly #run: { readonly cwd: string; readonly today: string; readonly lang: Lang };
  readonly #houses: HouseFiles;
  readonly #project: ProjectIndex | undefined;
  readonly #timing: Timing | undefined;

  constructor(
    run: { readonly cwd: string; readonly today: string; readonly lang: Lang },
    houses: HouseFiles,
    project?: ProjectIndex,
    timing?: Timing,
  ) {
    this.#run = run;
    this.#houses = houses;
    this.#project = project;
    this.#timing = timing;
  }

  /** The result of a file as it was read. */
  check(absolute: string, read: ReadFile['read']): FileResult {
    if ('rule' in read) return { ...this.#base(absolute), text: '', findings: [read], suppressed: [] };
    return { ...this.#base(absolute), text: read.text, ...this.judge(absolute, read.text) };
  }

  /** The results of files, in their order. Postings are checked some at a time, which is faster than one by one. */
  *checkAll(files: Iterable<ReadFile>): Generator<FileResult, undefined> {
    let some: ReadFile[] = [];
    let characters = 0;
    for (const file of files) {
      some.push(file);
      characters += 'text' in file.read ? file.read.text.length : 0;
      if (some.length < together.files && characters < together.characters) continue;
      yield* this.#checkTogether(some);
      some = [];
      characters = 0;
    }
    yield* this.#checkTogether(some);
  }

  #checkTogether(files: readonly ReadFile[]): FileResult[] {
    const judged = new Map<string, FileResult>();
    try {
      const postings = files.flatMap(({ absolute, read }) =>
        'text' in read && kindOf(absolute) === 'posting'
          ? [{ absolute, text: read.text, options: this.#optionsFor(absolute) }]
          : [],
      );
      for (const [index, { findings, suppressed }] of checkPostings(postings).entries()) {
        const { absolute, text } = postings[index]!;
        judged.set(absolute, { ...this.#base(absolute), text, findings, suppressed });
      }
    } catch {
      // One by one, the file that fails becomes a finding of its own.
    }
    return files.map(({ absolute, read }) => judged.get(absolute) ?? this.check(absolute, read));
  }

  /** What there is to say about a text under the name of a file. */
  judge(absolute: string, text: string): Judgement {
    const { cwd, lang } = this.#run;
    const path = shownPath(absolute, cwd);
    try {
      return this.#timing
        ? this.#timing.file(path, () => this.#judge(absolute, path, text))
        : this.#judge(absolute, path, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { findings: [{ ...fileFinding('fileFailed', lang, reason), rule: 'intern/fehler' }], suppressed: [] };
    }
  }

  #base(absolute: string): Pick<FileResult, 'path' | 'absolute' | 'kind'> {
    return { path: shownPath(absolute, this.#run.cwd), absolute, kind: kindOf(absolute) };
  }

  #optionsFor(absolute: string): LintOptions {
    const { cwd, today, lang } = this.#run;
    return {
      path: shownPath(absolute, cwd),
      today,
      lang,
      house: this.#houses.houseOf(absolute),
      project: this.#project,
      around: this.#timing?.around,
    };
  }

  #judge(absolute: string, path: string, text: string): Judgement {
    const { cwd, today, lang } = this.#run;
    const kind = kindOf(absolute);
    if (kind === 'house')
      return judgement(checkHouse(text, { path, today, lang, ...houseSurroundings(absolute, cwd, lang) }));
    if (kind === 'posting') return judgement(checkPosting(text, this.#optionsFor(absolute)));
    return { findings: lintProse(text, { house: this.#houses.houseOf(absolute), lang }), suppressed: [] };
  }
}

/** Without the document: a result may go from thread to thread. */
const judgement = ({ findings, suppressed }: Judgement): Judgement => ({ findings, suppressed });
