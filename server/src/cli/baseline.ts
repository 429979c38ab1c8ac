import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { cannotWrite } from './cannot-write.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { say } from './messages.ts';
import type { FileResult } from './reporters/reporter.ts';
import { UsageError } from './usage-error.ts';

interface Entry {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
}

/**
 * Findings a house knows of and has put off ("Bestandsliste"). The list only shrinks: once it exists, no run adds to it; who
 * wants to put off more makes it anew. Paths are relative to the list, so it holds wherever the command is called.
 */
export class Baseline {
  readonly #file: string;
  readonly #folder: string;
  /** Undefined while the list is being made. */
  readonly #known: ReadonlyMap<string, Entry> | undefined;
  readonly #met = new Map<string, Entry>();
  readonly #checked = new Set<string>();

  private constructor(file: string, known: ReadonlyMap<string, Entry> | undefined) {
    this.#file = file;
    this.#folder = dirname(file);
    this.#known = known;
  }

  static open(name: string, isUpdate: boolean, cwd: string, lang: Lang): Baseline {
    const file = resolve(cwd, name);
    if (!existsSync(file)) {
      // Said before the run, not after it.
      if (isUpdate && !existsSync(dirname(file))) throw cannotWrite(name, { code: 'ENOENT' }, lang);
      if (isUpdate) return new Baseline(file, undefined);
      throw new UsageError(say('baselineMissing', lang, name));
    }
    const entries = read(file);
    if (!entries) throw new UsageError(say('baselineBroken', lang, name));
    return new Baseline(file, new Map(entries.map((entry) => [entry.fingerprint, entry])));
  }

  /** The result without what the list knows. Failures of reading or of the tool itself are never put off. */
  filter(result: FileResult, silenced: (count: number) => void): FileResult {
    const path = relative(this.#folder, result.absolute).split(sep).join('/');
    this.#checked.add(path);
    const fingerprints = fingerprintsOf(path, result.text, result.findings);
    const findings = result.findings.filter(({ rule }, at) => {
      const fingerprint = fingerprints[at] ?? '';
      if (rule.startsWith('intern/')) return true;
      if (this.#known && !this.#known.has(fingerprint)) return true;
      this.#met.set(fingerprint, { rule, path, fingerprint });
      return false;
    });
    silenced(result.findings.length - findings.length);
    return { ...result, findings };
  }

  /** Writes the list: what was met, and of files not checked this time what still exists. Gives the number of entries. */
  async update(named: string, lang: Lang): Promise<number> {
    const kept = [...(this.#known?.values() ?? [])].filter(
      ({ path }) => !this.#checked.has(path) && existsSync(join(this.#folder, path)),
    );
    const findings = [...this.#met.values(), ...kept].sort(
      (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
    );
    // One line per entry: two branches that shorten the list merge without a conflict.
    const lines = findings.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
    const { default: writeFileAtomic } = await import('write-file-atomic');
    try {
      writeFileAtomic.sync(this.#file, `{\n  "version": 1,\n  "findings": [\n${lines}\n  ]\n}\n`);
    } catch (error) {
      throw cannotWrite(named, error, lang);
    }
    return findings.length;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function read(file: string): Entry[] | undefined {
  try {
    const { version, findings } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown; findings?: unknown };
    return version === 1 && Array.isArray(findings) && findings.every(isEntry) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  const { rule, path, fingerprint } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return [rule, path, fingerprint].every((part) => typeof part === 'string');
}
