import type { Lang } from '../../../schemas/text.ts';
import { exportFormats, exportNames, type ExportName, type ExportOptions } from '../render/export/index.ts';
import { choice, readArgs } from './args.ts';
import { sayExport } from './export-words.ts';
import { say } from './messages.ts';
import { todayOf } from './today.ts';
import { UsageError } from './usage-error.ts';

/** The call `kennziffer export …`, read and checked. */
export interface ExportCall {
  readonly paths: readonly string[];
  readonly formats: readonly ExportName[];
  /** Folder or file; standard output if absent, or asked for by `-`. */
  readonly output: string | undefined;
  readonly headingLevel: NonNullable<ExportOptions['headingLevel']>;
  /** Postings with errors are not written. */
  readonly strict: boolean;
  readonly today: string;
  readonly lang: Lang;
}

const options = {
  format: { type: 'string', short: 'f', multiple: true },
  output: { type: 'string', short: 'o' },
  'heading-level': { type: 'string' },
  strict: { type: 'boolean' },
  today: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Reads the arguments of `export`. Throws a {@link UsageError} that says what does not fit. */
export function readExportCall(args: readonly string[], fallback: Lang): ExportCall {
  const { values, positionals } = readArgs('export', args, options, fallback);
  if (values.lang !== undefined && values.lang !== 'de' && values.lang !== 'en')
    throw new UsageError(say('badLang', fallback, values.lang));
  const lang = values.lang ?? fallback;
  const formats = (values.format ?? []).map((name) => choice('--format', name, exportNames, lang));
  if (formats.length === 0)
    throw new UsageError(sayExport('formatMissing', lang, positionals[0] ?? 'neu.stelle.yaml', formatList(lang)));
  if (values.output === '') throw new UsageError(say('optionNeedsValue', lang, '--output'));
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    formats: [...new Set(formats)],
    output: values.output,
    headingLevel: levelOf(values['heading-level'], lang),
    strict: values.strict ?? false,
    today: todayOf(values.today, lang),
    lang,
  };
}

/** All formats with what they are for, a line each. */
export const formatList = (lang: Lang): string =>
  exportNames
    .map((name) => `  ${name.padEnd(10)} ${exportFormats[name].title[lang]}: ${exportFormats[name].purpose[lang]}\n`)
    .join('');

function levelOf(value: string | undefined, lang: Lang): ExportCall['headingLevel'] {
  const level = ([1, 2, 3, 4] as const).find((one) => String(one) === (value ?? '1'));
  if (level === undefined) throw new UsageError(sayExport('badLevel', lang, value ?? ''));
  return level;
}
