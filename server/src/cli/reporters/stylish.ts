import pc from 'picocolors';
import type { Finding } from '../../messages/public.ts';
import { count, countAll, say } from '../messages.ts';
import type { CreateReport, Summary } from './reporter.ts';

/** The report for people at a terminal: grouped by file, one line per finding, a kind line at the end. */
export const stylish: CreateReport = (write, { lang, colours }) => {
  const { bold, cyan, dim, green, red, underline, yellow } = pc.createColors(colours);
  const paint = { error: red, warning: yellow, info: cyan };
  let firstRule: string | undefined;

  const line = ({ rule, severity, message, range }: Finding, width: number) => {
    const place = `${range.start.line + 1}:${range.start.character + 1}`.padStart(width);
    const level = paint[severity](say(severity, lang).padEnd(7));
    return `  ${dim(place)}  ${level}  ${message}  ${dim(rule)}\n`;
  };

  const closing = (summary: Summary): string => {
    const { error, warning, info, files, postings, fixable, fixed, baselined, changed } = summary;
    const checked = postings > 0 ? count(postings, 'posting', lang) : count(files, 'file', lang);
    const lines: string[] = [];
    if (fixed > 0) lines.push(green(say('fixed', lang, count(fixed, 'finding', lang))));
    if (baselined > 0) lines.push(dim(say('inBaseline', lang, count(baselined, 'finding', lang))));
    if (files === 0) lines.push(say(changed ? 'nothingChanged' : 'nothingFound', lang));
    else if (error + warning + info === 0) lines.push(green(say('allGood', lang, checked)));
    else {
      lines.push(bold(say('result', lang, countAll(summary, lang), checked)));
      if (fixable > 0) lines.push(say('fixable', lang, fixable));
      if (firstRule) lines.push(dim(say('explainHint', lang, firstRule)));
    }
    return `${lines.join('\n')}\n`;
  };

  return {
    file({ path, findings }) {
      if (findings.length === 0) return;
      firstRule ??= findings[0]!.rule;
      const widths = findings.map(({ range }) => `${range.start.line + 1}:${range.start.character + 1}`.length);
      const width = Math.max(...widths);
      write(`${underline(path)}\n${findings.map((finding) => line(finding, width)).join('')}\n`);
    },
    end: (summary) => write(closing(summary)),
  };
};
