import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

interface Answer {
  readonly code: number | string;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const maxAnswer = 1_000_000_000;

/** Asks git in a folder. Its answers are taken as bytes: names come as they are, and a posting may hold anything. */
function ask(cwd: string, args: readonly string[], given: NodeJS.ProcessEnv): Promise<Answer> {
  // Neither the user's settings for people nor a pager shall change what programs read.
  const settings = ['core.quotepath=off', 'core.fsmonitor=false', 'diff.relative=false', 'diff.interHunkContext=0'];
  const own = [...settings.flatMap((one) => ['-c', one]), '--no-pager', '--literal-pathspecs', ...args];
  // Nothing is fetched either, not even what a partial clone lacks.
  const env = { ...given, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
  return new Promise((resolve) => {
    execFile('git', own, { cwd, env, encoding: 'buffer', maxBuffer: maxAnswer }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr: stderr.toString('utf8').trim() }),
    );
  });
}

/** The first line of an answer; undefined where git has none. */
const lineOf = ({ code, stdout }: Answer): string | undefined =>
  code === 0 ? stdout.toString('utf8').replace(/\r?\n$/, '') : undefined;

/**
 * Hooks may name their repository by GIT_DIR, those of linked work trees always do; git then takes the folder it is asked in
 * for the whole work tree, and names no file as it is. What is found from the folder upward is right, if it is the same.
 */
async function environmentAt(cwd: string): Promise<NodeJS.ProcessEnv> {
  const { GIT_DIR: named, GIT_WORK_TREE: _, ...others } = process.env;
  if (named === undefined) return process.env;
  const [given, found] = await Promise.all(
    [process.env, others].map(async (env) => lineOf(await ask(cwd, ['rev-parse', '--absolute-git-dir'], env))),
  );
  return found !== undefined && (given ?? found) === found ? others : process.env;
}

/** Files that differ from a commit, by absolute path, with the name they had there; none for new ones. What is gone is among them. */
export type Changes = ReadonlyMap<string, { readonly before: string | undefined }>;

/** A state of a repository that a run compares with, and what differs from it. */
export interface Since {
  readonly git: Git;
  readonly commit: string;
  readonly changes: Changes;
}

/** The state where this branch and `base` part; an empty `base` is looked for where it usually is. */
export async function sinceBase(base: string, cwd: string, lang: Lang): Promise<Since> {
  const git = await Git.open(cwd, lang);
  const commit = await git.mergeBase(base);
  return { git, commit, changes: await git.changedSince(commit) };
}

/** The last commit, and what is marked for the next one. */
export async function sinceCommit(cwd: string, lang: Lang): Promise<Since> {
  const git = await Git.open(cwd, lang);
  return { git, commit: 'HEAD', changes: await git.staged() };
}

/** A repository, asked what changed. All that git cannot answer is a {@link UsageError} that says what to do. */
export class Git {
  readonly #cwd: string;
  readonly #lang: Lang;
  readonly #env: NodeJS.ProcessEnv;
  /** Absolute path of the work tree. */
  readonly root: string;

  private constructor(cwd: string, root: string, env: NodeJS.ProcessEnv, lang: Lang) {
    this.#cwd = cwd;
    this.#env = env;
    this.root = root;
    this.#lang = lang;
  }

  static async open(cwd: string, lang: Lang): Promise<Git> {
    const env = await environmentAt(cwd);
    const answer = await ask(cwd, ['rev-parse', '--show-toplevel'], env);
    if (answer.code === 'ENOENT') throw new UsageError(say('gitMissing', lang));
    if (answer.stderr.includes('dubious ownership')) throw new UsageError(say('gitOwner', lang, cwd));
    const root = lineOf(answer);
    if (root === undefined || root === '') throw new UsageError(say('gitNoRepo', lang, cwd));
    return new Git(cwd, root, env, lang);
  }

  /** The commit that this branch and `base` have in common; an empty `base` is looked for where it usually is. */
  async mergeBase(base: string): Promise<string> {
    const name = base === '' ? await this.#usualBase() : base;
    if ((await this.#commit(name)) === undefined) throw new UsageError(say('gitNoBase', this.#lang, name));
    const answer = await this.#ask(['merge-base', '--', name, 'HEAD']);
    const common = answer.stdout.toString('utf8').trim();
    if (answer.code === 0 && common !== '') return common;
    throw new UsageError(say((await this.#isShallow()) ? 'gitShallow' : 'gitUnrelated', this.#lang, name));
  }

  /** Files that differ from a commit, committed or not. */
  async changedSince(commit: string): Promise<Changes> {
    const changed = await this.#differences([commit]);
    // Asked at the root, so that names are relative to it here as well.
    const untracked = await this.#read(['-C', this.root, 'ls-files', '--others', '--exclude-standard', '-z']);
    for (const path of untracked.split('\0'))
      if (path !== '') changed.set(join(this.root, path), { before: undefined });
    return changed;
  }

  /** Files marked for the next commit. Before the first one that is all of them. */
  staged(): Promise<Changes> {
    return this.#differences(['--cached']);
  }

  async #differences(from: readonly string[]): Promise<Map<string, { readonly before: string | undefined }>> {
    const changed = new Map<string, { readonly before: string | undefined }>();
    const fields = (await this.#read(['diff', '--name-status', '--no-ext-diff', '-M', '-z', ...from, '--'])).split(
      '\0',
    );
    for (let i = 0; i + 1 < fields.length;) {
      const status = fields[i++] ?? '';
      const first = fields[i++] ?? '';
      const isMoved = status.startsWith('R') || status.startsWith('C');
      const path = isMoved ? (fields[i++] ?? '') : first;
      changed.set(join(this.root, path), { before: status === 'A' ? undefined : first });
      if (status.startsWith('R')) changed.set(join(this.root, first), { before: first });
    }
    return changed;
  }

  /** Lines of a file that differ from a commit, zero-based; where lines were removed, their neighbours. */
  async changedLines(commit: string, path: string, before: string): Promise<ReadonlySet<number>> {
    const args = [
      '-C',
      this.root,
      'diff',
      '-U0',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '-M',
      commit,
      '--',
      before,
    ];
    // Both names, so that git sees a renaming as one.
    const diff = await this.#read([...args, this.#relative(path)]);
    const lines = new Set<number>();
    for (const match of diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
      const start = Number(match[1]);
      const length = Number(match[2] ?? 1);
      if (length === 0) lines.add(start - 1).add(start);
      for (let line = start; line < start + length; line++) lines.add(line - 1);
    }
    return lines;
  }

  /** A file as it was at a commit. */
  async show(commit: string, path: string): Promise<Buffer | undefined> {
    const answer = await this.#ask(['cat-file', 'blob', `${commit}:${path}`]);
    return answer.code === 0 ? answer.stdout : undefined;
  }

  #relative(path: string): string {
    return path.slice(this.root.length + 1).replaceAll('\\', '/');
  }

  #ask(args: readonly string[]): Promise<Answer> {
    return ask(this.#cwd, args, this.#env);
  }

  async #read(args: readonly string[]): Promise<string> {
    const answer = await this.#ask(args);
    if (answer.code !== 0) throw new UsageError(say('gitFailed', this.#lang, answer.stderr));
    return answer.stdout.toString('utf8');
  }

  /** The commit a name stands for. */
  async #commit(name: string): Promise<string | undefined> {
    const answer = await this.#ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return lineOf(answer);
  }

  async #isShallow(): Promise<boolean> {
    const answer = await this.#ask(['rev-parse', '--is-shallow-repository']);
    return answer.stdout.toString('utf8').trim() === 'true';
  }

  /** What a pull request is compared with: what the pipeline says, else the main branch, of the remote if there is one. */
  async #usualBase(): Promise<string> {
    const { GITHUB_BASE_REF: github, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: gitlab } = process.env;
    const target = github ?? gitlab;
    // No other branch takes the place of a target that was not fetched: compared with the wrong one, all may look checked.
    if (target !== undefined && target !== '') {
      for (const name of [`origin/${target}`, target]) if ((await this.#commit(name)) !== undefined) return name;
      throw new UsageError(say('gitNoBase', this.#lang, `origin/${target}`));
    }
    // Nor does the very commit that is checked out, where its history is cut off: nothing would ever differ from it.
    const isShallow = await this.#isShallow();
    const cutOff = isShallow ? await this.#commit('HEAD') : undefined;
    for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
      const commit = await this.#commit(name);
      if (commit !== undefined && commit !== cutOff) return name;
    }
    throw new UsageError(say(isShallow ? 'gitShallowAlone' : 'gitNoDefault', this.#lang));
  }
}

/** A path without symbolic links, as git names its files. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
