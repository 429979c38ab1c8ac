import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { exportFormats, type ExportName } from '../render/export/index.ts';
import type { ExportCall } from './export-options.ts';
import { sayExport } from './export-words.ts';
import { findFiles, shownPath, statsOf } from './files.ts';
import { isOurs, kindOf } from './kinds.ts';
import { UsageError } from './usage-error.ts';

/** A posting to be exported. */
export interface Source {
  readonly absolute: string;
  readonly shown: string;
  /** Its name in a folder of exports, without ending; below a named folder the folders between are kept. */
  readonly name: string;
}

/** Where a posting goes in one format; without a path to standard output. */
export interface Target {
  readonly format: ExportName;
  readonly path: string | undefined;
}

/** The postings that the paths of a call name. House files beside them are passed over, unless they are named themselves. */
export async function sourcesOf({ paths, lang }: ExportCall, cwd: string): Promise<Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const base = baseOf(absolute, path, lang);
    for (const file of await findFiles([path], cwd, lang)) {
      if (kindOf(file) === 'posting') {
        const name = relative(base, file).replace(/(?:\.stelle)?\.ya?ml$/i, '');
        if (!sources.has(file)) sources.set(file, { absolute: file, shown: shownPath(file, cwd), name });
      } else if (file === absolute) throw new UsageError(sayExport('notAPosting', lang, path));
    }
  }
  if (sources.size === 0) throw new UsageError(sayExport('noPostings', lang));
  return [...sources.values()];
}

/** The folder a path speaks of: itself, the one of a file, or what of a pattern is no pattern. */
function baseOf(absolute: string, path: string, lang: Lang): string {
  const stats = statsOf(absolute, path, lang);
  if (stats?.isDirectory()) return absolute;
  let folder = dirname(absolute);
  while (!stats && /[*?[\]{}!]/.test(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Where everything goes. Throws before anything is written if two files would take one place, or one that of a posting. */
export function targetsOf(call: ExportCall, sources: readonly Source[], cwd: string): Map<Source, Target[]> {
  const { formats, lang } = call;
  const [format] = formats;
  const isOne = sources.length === 1 && formats.length === 1;
  const { output } = call;
  if (output === undefined || output === '-') {
    if (!isOne || format === undefined)
      throw new UsageError(
        sayExport(output === '-' ? 'onlyOne' : 'needsOutput', lang, sources.length * formats.length),
      );
    const { kind, extension, title } = exportFormats[format];
    // Bytes go to another program that asked for them by `-`, never to a screen.
    if ((kind as string) === 'file' && (output === undefined || process.stdout.isTTY))
      throw new UsageError(sayExport('needsFile', lang, title[lang], `${basename(sources[0]!.name)}${extension}`));
    return new Map([[sources[0]!, [{ format, path: undefined }]]]);
  }
  const asFile = isFileName(output, cwd, isOne, lang);
  const taken = new Map<string, Source>();
  return new Map(
    sources.map((source) => [
      source,
      formats.map((one) => {
        const path = asFile
          ? resolve(cwd, output)
          : join(resolve(cwd, output), source.name + exportFormats[one].extension);
        refuseOurs(path, sources, cwd, lang);
        const key = path.normalize('NFC').toLowerCase();
        const other = taken.get(key);
        if (other) throw new UsageError(sayExport('sameTarget', lang, shownPath(path, cwd), other.shown, source.shown));
        taken.set(key, source);
        return { format: one, path };
      }),
    ]),
  );
}

/** Whether the output is one file: it is there as one, or it looks like one and nothing else shall go there. */
function isFileName(output: string, cwd: string, isOne: boolean, lang: Lang): boolean {
  const stats = statsOf(resolve(cwd, output), output, lang);
  if (stats && !stats.isDirectory()) {
    if (isOne) return true;
    throw new UsageError(sayExport('notAFolder', lang, output));
  }
  return !stats && isOne && !/[/\\]$/.test(output) && extname(output) !== '';
}

function refuseOurs(path: string, sources: readonly Source[], cwd: string, lang: Lang): void {
  const real = realOf(path);
  if (isOurs(path) || isOurs(real) || sources.some(({ absolute }) => realOf(absolute) === real))
    throw new UsageError(sayExport('overPosting', lang, shownPath(path, cwd)));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
