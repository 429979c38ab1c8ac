import { count, countAll, say } from '../messages.ts';
import type { CreateReport, FileResult, RunInfo, Summary } from './reporter.ts';

/** A comment on GitHub holds 65,536 characters; what does not fit is counted. */
const commentLimit = 60_000;
const signs = { error: '🔴', warning: '🟡', info: '🔵' } as const;

/** Markdown for a comment in a pull request: what reviewers need and no more than a comment holds. */
export const markdown: CreateReport = (write, run) => markdownUpTo(commentLimit, write, run);

/** {@link markdown} with another limit. */
export function markdownUpTo(limit: number, write: (text: string) => void, run: RunInfo): ReturnType<CreateReport> {
  const { lang, today, version } = run;
  let text = '';
  let left = 0;
  return {
    file(result) {
      if (result.findings.length === 0) return;
      const section = sectionOf(result, run);
      if (left > 0 || text.length + section.length > limit) left += result.findings.length;
      else text += section;
    },
    end(summary) {
      const more = left > 0 ? `${say('moreFindings', lang, count(left, 'finding', lang))}\n\n` : '';
      const foot = say('footer', lang, version, lang === 'de' ? today.split('-').reverse().join('.') : today);
      write(`## Kennziffer: ${headline(summary, run)}\n\n${text}${more}<sub>${foot}</sub>\n`);
    },
  };
}

function headline(summary: Summary, { lang }: RunInfo): string {
  const { error, warning, info, files, postings, changed } = summary;
  if (files === 0) return say(changed ? 'nothingChanged' : 'nothingFound', lang);
  const checked = postings > 0 ? count(postings, 'posting', lang) : count(files, 'file', lang);
  return error + warning + info === 0
    ? say('allGood', lang, checked)
    : say('result', lang, countAll(summary, lang), checked);
}

function sectionOf({ path, findings }: FileResult, { lang }: RunInfo): string {
  const items = findings.map(({ rule, severity, message, range, law, url }) => {
    const ground = law.length > 0 ? ` *(${escape(law.join('; '))})*` : '';
    return `- ${signs[severity]} **${say(severity, lang)}**, ${say('line', lang, range.start.line + 1)}: ${escape(message)}${ground} [\`${rule}\`](${url})`;
  });
  return `### ${escape(path)}\n\n${items.join('\n')}\n\n`;
}

/** A posting's own text must not become formatting, links or mentions. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
    .replace(/@(?=\w)/g, '@\u200B')
    .replace(/\s*\r?\n\s*/g, ' ');
