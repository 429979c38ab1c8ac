import type { Lang } from '../../../schemas/text.ts';
import { checkHouse } from '../lint/lint-house.ts';
import { lintProse } from '../lint/lint-prose.ts';
import { checkPosting } from '../lint/lint.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { shownPath } from './files.ts';
import type { HouseFiles } from './house-files.ts';
import { houseSurroundings } from './house-reader.ts';
import { kindOf } from './kinds.ts';
import { fileFinding, type FileText } from './read-text.ts';
import type { FileResult } from './reporters/reporter.ts';
import type { Timing } from './timing.ts';

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
  check(absolute: string, read: FileText | FileResult['findings'][number]): FileResult {
    const base = { path: shownPath(absolute, this.#run.cwd), absolute, kind: kindOf(absolute) };
    if ('rule' in read) return { ...base, text: '', findings: [read], suppressed: [] };
    return { ...base, text: read.text, ...this.judge(absolute, read.text) };
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

  #judge(absolute: string, path: string, text: string): Judgement {
    const { cwd, today, lang } = this.#run;
    const kind = kindOf(absolute);
    if (kind === 'house') return checkHouse(text, { path, today, lang, ...houseSurroundings(absolute, cwd, lang) });
    const house = this.#houses.houseOf(absolute);
    if (kind === 'prose') return { findings: lintProse(text, { house, lang }), suppressed: [] };
    return checkPosting(text, {
      path,
      today,
      lang,
      house,
      project: this.#project,
      around: this.#timing?.around,
    });
  }
}
