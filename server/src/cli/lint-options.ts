import type { Lang } from '../../../schemas/text.ts';
import { choice, readArgs } from './args.ts';
import { say } from './messages.ts';
import { presets, type Preset } from './presets.ts';
import { reporterNames, type ReporterName } from './reporters/index.ts';
import { todayOf } from './today.ts';
import { UsageError } from './usage-error.ts';

/** A report asked for; without a file it goes to standard output. */
export interface Output {
  readonly format: ReporterName;
  readonly file?: string;
}

/** The call `kennziffer lint …`, read and checked. */
export interface LintCall {
  readonly paths: readonly string[];
  readonly lang: Lang;
  readonly today: string;
  readonly outputs: readonly Output[];
  readonly fix: 'write' | 'show' | undefined;
  /** Name of the text on standard input. */
  readonly stdin: string | undefined;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  /** Compare with this state of the repository; an empty base: the usual one; `staged`: what the next commit will hold. */
  readonly changed: { readonly base: string; readonly lines: boolean } | 'staged' | undefined;
  readonly baseline: { readonly file: string; readonly update: boolean } | undefined;
  readonly preset: Preset;
  readonly timing: boolean;
  /** How many threads check; 0: none beside the first. Undefined: as many as pay. */
  readonly threads: number | undefined;
  /** Show the house in force for this file instead of checking. */
  readonly printHouse: string | undefined;
}

const options = {
  format: { type: 'string', short: 'f', multiple: true },
  today: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'max-warnings': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  lang: { type: 'string' },
  changed: { type: 'string' },
  'changed-lines': { type: 'string' },
  staged: { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  preset: { type: 'string' },
  timing: { type: 'boolean' },
  threads: { type: 'string' },
  'print-house': { type: 'string' },
} as const;

/** `--changed` may stand alone: the base is then found, not the next argument taken for it. */
const withEmptyBase = (arg: string) => (arg === '--changed' || arg === '--changed-lines' ? `${arg}=` : arg);

/** Reads the arguments of `lint`. Throws a {@link UsageError} that says what does not fit. */
export function readLintCall(args: readonly string[], fallback: Lang): LintCall {
  const end = args.indexOf('--');
  const own = args.map((arg, index) => (end !== -1 && index > end ? arg : withEmptyBase(arg)));
  const { values, positionals } = readArgs('lint', own, options, fallback);
  const lang = choiceOfLang(values.lang, fallback);
  const stdin = stdinOf(values, positionals, lang);
  // Either option may name the base; an empty one leaves it open.
  const named = [values['changed-lines'], values.changed].filter((one) => one !== undefined);
  const base = named.find((one) => one !== '') ?? named[0];
  if (values.fix && values['fix-dry-run']) throw new UsageError(say('fixTwice', lang));
  const isPartial = base !== undefined || values.staged === true;
  if (base !== undefined && values.staged) throw new UsageError(say('stagedChanged', lang));
  if (isPartial && stdin !== undefined) throw new UsageError(say('stdinChanged', lang));
  if (values['update-baseline']) {
    if (values.baseline === undefined) throw new UsageError(say('updateNeedsBaseline', lang));
    if (isPartial || stdin !== undefined) throw new UsageError(say('updateNotPartial', lang));
  }
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    lang,
    today: todayOf(values.today, lang),
    outputs: outputsOf(values.format, lang),
    fix: values.fix ? 'write' : values['fix-dry-run'] ? 'show' : undefined,
    stdin,
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings'], lang) ?? Infinity,
    quiet: values.quiet ?? false,
    changed: values.staged
      ? 'staged'
      : base === undefined
        ? undefined
        : { base, lines: values['changed-lines'] !== undefined },
    baseline:
      values.baseline === undefined ? undefined : { file: values.baseline, update: values['update-baseline'] ?? false },
    preset: values.preset === undefined ? 'standard' : choice('--preset', values.preset, presets, lang),
    timing: values.timing ?? false,
    threads: wholeNumber('--threads', values.threads, lang),
    printHouse: values['print-house'],
  };
}

function choiceOfLang(value: string | undefined, fallback: Lang): Lang {
  if (value === undefined) return fallback;
  if (value === 'de' || value === 'en') return value;
  throw new UsageError(say('badLang', fallback, value));
}

function stdinOf(
  values: { stdin?: boolean | undefined; 'stdin-filename'?: string | undefined; fix?: boolean | undefined },
  paths: readonly string[],
  lang: Lang,
): string | undefined {
  const name = values['stdin-filename'];
  if (!values.stdin) {
    if (name !== undefined) throw new UsageError(say('filenameAlone', lang));
    return undefined;
  }
  if (!name) throw new UsageError(say('stdinFilename', lang));
  if (paths[0] !== undefined) throw new UsageError(say('stdinPaths', lang, paths[0]));
  if (values.fix) throw new UsageError(say('stdinFix', lang));
  return name;
}

function outputsOf(formats: readonly string[] | undefined, lang: Lang): Output[] {
  const outputs = (formats ?? []).map((format): Output => {
    const [name = '', ...file] = format.split('=');
    const known = choice('--format', name, reporterNames, lang);
    if (file.length > 0 && file.join('=') === '')
      throw new UsageError(say('optionNeedsValue', lang, `--format ${name}=`));
    return file.length === 0 ? { format: known } : { format: known, file: file.join('=') };
  });
  const [, second] = outputs.filter(({ file }) => file === undefined);
  if (second) throw new UsageError(say('twoToStdout', lang, second.format));
  const twice = outputs.find(
    ({ file }, at) => file !== undefined && outputs.findIndex((one) => one.file === file) < at,
  );
  if (twice?.file !== undefined) throw new UsageError(say('sameReportFile', lang, twice.file));
  return outputs;
}

function wholeNumber(option: string, value: string | undefined, lang: Lang): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(say('badNumber', lang, option, value));
  return Number(value);
}
