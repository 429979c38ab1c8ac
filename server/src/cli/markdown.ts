import type pc from 'picocolors';
import type { Lang } from '../../../schemas/text.ts';

/** Headings and labels that every rule page has. */
const english: Readonly<Record<string, string>> = {
  'So wird es gemeldet': 'This is reported',
  'So ist es in Ordnung': 'This is fine',
  'Nach der Reparatur:': 'After the repair:',
  'Kennziffer gibt Hinweise und ersetzt keine Rechtsberatung.':
    'Kennziffer gives hints and does not replace legal advice.',
};

/** The little Markdown of rule pages as lines for a terminal. */
export function renderMarkdown(
  text: string,
  lang: Lang,
  { bold, cyan, dim }: ReturnType<typeof pc.createColors>,
): string {
  let isCode = false;
  const word = (line: string) => (lang === 'en' ? (english[line] ?? line) : line);
  const lines = text.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [`    ${cyan(line)}`];
    if (line === '---') return [];
    const heading = /^#+ (.*)$/.exec(line);
    if (heading) return [bold(word(heading[1] ?? ''))];
    const emphasis = /^\*([^*]+)\*$/.exec(line);
    if (emphasis) return [`  ${dim(emphasis[1] ?? '')}`];
    return [word(line).replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => bold(strong))];
  });
  return (
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd() + '\n'
  );
}
