import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Lang } from '../../../../schemas/text.ts';
import { brokenAt } from '../../document/broken.ts';
import { parsePosting } from '../../document/typed.ts';
import { houseOf } from '../../house/house.ts';
import type { Logo } from '../../house/look.ts';
import { exportedOf, exportFormats, pictureOf, type Exported, type Picture } from '../../render/export/index.ts';
import { Checker } from '../checker.ts';
import { readExportCall, type ExportCall } from '../export-options.ts';
import { sourcesOf, targetsOf, type Source, type Target } from '../export-targets.ts';
import { sayExport } from '../export-words.ts';
import { shownPath } from '../files.ts';
import { HouseFiles } from '../house-files.ts';
import { onInterrupt } from '../interrupt.ts';
import { makeExport } from '../make-export.ts';
import { readText } from '../read-text.ts';
import { writeNew } from '../write-file.ts';

/** So many open points are named; more are for `lint`. */
const maxNamed = 5;

/** `kennziffer export`: 0 if all was written, 1 if a posting could not be, or had errors and `--strict` was given. */
export async function run(args: readonly string[], fallback: Lang): Promise<number> {
  const call = readExportCall(args, fallback);
  const cwd = process.cwd();
  const sources = await sourcesOf(call, cwd);
  const targets = targetsOf(call, sources, cwd);
  // A browser that prints is ended with the run, and its folder taken away.
  onInterrupt();
  const exporter = new Exporter(call, cwd);
  let isComplete = true;
  for (const [source, to] of targets) isComplete = (await exporter.export(source, to)) && isComplete;
  return isComplete ? 0 : 1;
}

class Exporter {
  readonly #call: ExportCall;
  readonly #cwd: string;
  readonly #houses: HouseFiles;
  readonly #checker: Checker;

  constructor(call: ExportCall, cwd: string) {
    this.#call = call;
    this.#cwd = cwd;
    const run = { cwd, today: call.today, lang: call.lang };
    this.#houses = new HouseFiles(run);
    this.#checker = new Checker(run, this.#houses);
  }

  /** Writes a posting in all formats; false where it was not written. */
  async export(source: Source, targets: readonly Target[]): Promise<boolean> {
    const { lang, strict, headingLevel } = this.#call;
    const read = this.#read(source);
    if (typeof read === 'string') {
      console.error(read);
      return false;
    }
    const { exported, text } = read;
    const isOpen = this.#tellOpen(source, text);
    if (isOpen && strict) return false;
    const logo = this.#logoOf(exported.view.look.logo);
    let isComplete = true;
    for (const { format, path } of targets) {
      const made = await makeExport(format, exported, { lang, headingLevel, ...(logo && { logo }) });
      if ('problem' in made) {
        isComplete = false;
        console.error(sayExport('notMade', lang, source.shown, exportFormats[format].title[lang], made.problem));
      } else if (path === undefined) process.stdout.write(made.content);
      else {
        const shown = shownPath(path, this.#cwd);
        writeNew(path, shown, made.content, lang);
        console.error(sayExport('written', lang, shown));
      }
    }
    return isComplete;
  }

  /** The posting with its house; a sentence why not, where one of them cannot be read to its end. */
  #read(source: Source): { readonly exported: Exported; readonly text: string } | string {
    const { lang, today } = this.#call;
    const read = readText(source.absolute, lang);
    if ('rule' in read) return sayExport('unreadable', lang, source.shown, read.message);
    const document = parsePosting(read.text);
    const broken = brokenAt(document);
    if (broken) {
      const line = read.text.slice(0, broken.start).split('\n').length;
      return sayExport('broken', lang, source.shown, line);
    }
    const housePath = this.#houses.pathFor(source.absolute);
    const house = this.#houses.houseOf(source.absolute);
    const brokenLayer = house?.layers.find((layer) => brokenAt(layer.document));
    if (housePath !== undefined && (!house || brokenLayer)) {
      const path = brokenLayer?.path ?? shownPath(housePath, this.#cwd);
      return sayExport('brokenHouse', lang, source.shown, path);
    }
    return { exported: exportedOf(document, house ?? houseOf(), today), text: read.text };
  }

  /** Names what should be seen to before the posting is published; whether there is any of it. */
  #tellOpen(source: Source, text: string): boolean {
    const { lang, strict } = this.#call;
    const { findings } = this.#checker.judge(source.absolute, text);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return false;
    console.error(sayExport(strict ? 'openStrict' : 'open', lang, source.shown));
    for (const { range, message } of errors.slice(0, maxNamed))
      console.error(sayExport('openLine', lang, range.start.line + 1, message));
    if (errors.length > maxNamed) console.error(sayExport('openMore', lang, errors.length - maxNamed, source.shown));
    return true;
  }

  /** The picture of the house; a house whose picture is not there is told so by `lint`. */
  #logoOf(logo: Logo | undefined): Picture | undefined {
    if (!logo) return undefined;
    try {
      return pictureOf(logo.file, readFileSync(join(dirname(resolve(this.#cwd, logo.house)), logo.file)));
    } catch {
      return undefined;
    }
  }
}
