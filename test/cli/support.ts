import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build, root } from '../../scripts/build.mjs';

/** The command as it ships, built once for all tests of a process: mocha runs several, which must not build over each other. */
let command: Promise<string> | undefined;
export const builtCommand = () =>
  (command ??= (async () => {
    const dist = join(root, '.cache', `test-cli-${process.env.MOCHA_WORKER_ID ?? 'alone'}`);
    await build({ only: ['cli.js', 'kennziffer.cjs', 'docx.cjs'], dist });
    return join(dist, 'cli.js');
  })());

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The date of all runs, so that no test changes its mind overnight. */
export const today = '2026-11-21';

const ci = ['GITHUB_BASE_REF', 'GITHUB_STEP_SUMMARY', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'FORCE_COLOR', 'NO_COLOR'];

/** A folder with its files, and the command run in it as a real process. */
export class Workspace {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'kennziffer-cli-')));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), content);
  }

  read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  file(name: string): string {
    return join(this.path, name);
  }

  /** Runs `kennziffer …`. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    return run(process.execPath, [await builtCommand(), ...args], join(this.path, options.in ?? ''), options);
  }

  /**
   * Runs `kennziffer lint` as somebody to whom permissions matter: root may read everything, so it gives its rights away
   * first. The command is copied to where everybody may read it.
   */
  async lintUnprivileged(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const command = await builtCommand();
    const own = new Workspace();
    chmodSync(own.path, 0o755);
    chmodSync(this.path, 0o755);
    for (const name of [command, join(dirname(command), 'kennziffer.cjs')])
      copyFileSync(name, own.file(basename(name)));
    const drop = 'data:text/javascript,if(process.getuid()===0)process.setuid(65534)';
    const call = ['--import', drop, own.file(basename(command)), 'lint', '--today', today, ...args];
    try {
      return await run(process.execPath, call, join(this.path, options.in ?? ''), options);
    } finally {
      own.remove();
    }
  }

  /** Runs `kennziffer lint --today … …`. */
  lint(args: readonly string[] = [], options: RunOptions = {}): Promise<Ran> {
    return this.run(['lint', '--today', today, ...args], options);
  }

  /** The JSON report of a run. */
  async json(args: readonly string[] = [], options: RunOptions = {}): Promise<JsonReport> {
    const { stdout, stderr } = await this.lint(['--format', 'json', ...args], options);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as JsonReport;
  }

  async git(...args: readonly string[]): Promise<string> {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    const { code, stdout, stderr } = await run('git', [...identity, ...args], this.path, {});
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  }

  /** A repository with all files committed on `main`. */
  async repository(): Promise<this> {
    await this.git('init', '--quiet', '--initial-branch=main');
    await this.commit('base');
    return this;
  }

  async commit(message: string): Promise<void> {
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '-m', message);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Makes workspaces for a group of tests, which are taken away with its end. To be called in its `describe`. */
export function workspaces(): (...args: ConstructorParameters<typeof Workspace>) => Workspace {
  const made: Workspace[] = [];
  after(() => made.forEach((workspace) => workspace.remove()));
  return (...args) => {
    const workspace = new Workspace(...args);
    made.push(workspace);
    return workspace;
  };
}

export interface RunOptions {
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder below the workspace. */
  readonly in?: string;
}

function run(file: string, args: readonly string[], cwd: string, { stdin, env }: RunOptions): Promise<Ran> {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ci.includes(name)));
  return new Promise((resolve) => {
    const child = execFile(file, args, { cwd, env: { ...clean, ...env }, maxBuffer: 1e9 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    // A command that needs no input may be gone before it is written.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin ?? '');
  });
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
  readonly url: string;
  readonly related?: readonly {
    readonly message: string;
    readonly path?: string;
    readonly range: JsonFinding['range'];
  }[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly unknown[] }[];
}

export interface JsonReport {
  readonly version: number;
  readonly today: string;
  readonly data: Readonly<Record<string, string>>;
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
  readonly summary: Readonly<Record<'error' | 'warning' | 'info' | 'files', number>>;
}

/** "stellen/a.stelle.yaml:2 yaml/doppeltes-feld": errors of a report in short, so that rules yet to come change no test. */
export const errorsOf = (report: JsonReport): string[] =>
  report.files.flatMap(({ path, findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, range }) => `${path}:${range.start.line + 1} ${rule}`),
  );

/** A posting without errors. */
export const clean = `titel: Sachbearbeitung (w/m/d)
anzahl: 2
aufgaben:
  - Anträge prüfen
`;
/** A posting with one error, in its second line. */
export const faulty = `titel: Sachbearbeitung (w/m/d)
bewerbungfrist: 14.12.2026
aufgaben:
  - Anträge prüfen
`;
