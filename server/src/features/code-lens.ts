import type { CodeLens, Command } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatDateShort } from '../../../schemas/dates/index.ts';
import { parsePosting } from '../document/typed.ts';
import type { Finding } from '../messages/public.ts';
import { countsOf, countsText, openParts } from './counts.ts';
import { daysLeft } from './date-text.ts';
import type { EditorContext } from './editor.ts';

/** What a lens may lead to, as far as the editor has it. */
export interface LensCommands {
  readonly problems?: string | undefined;
  readonly preview?: string | undefined;
  /** Begins a posting in the file that is open, from scratch or from another one; both are given its address. */
  readonly begin?: string | undefined;
  readonly copy?: string | undefined;
}

/** One line over the posting: findings, days left, what is still open, and the way to the preview. */
export function codeLenses(
  document: TextDocument,
  context: EditorContext,
  findings: readonly Finding[],
  commands: LensCommands = {},
): CodeLens[] {
  if (context.kind !== 'posting') return [];
  const text = document.getText();
  if (text.trim() === '') return beginnings(document, context, commands);
  const { content } = parsePosting(text);
  const line = document.positionAt(text.search(/^[^\s#]/m) === -1 ? 0 : text.search(/^[^\s#]/m)).line;
  const at = { start: { line, character: 0 }, end: { line, character: 0 } };
  const { lang, today } = context;
  const lenses: Command[] = [{ title: countsText(countsOf(findings), lang), command: commands.problems ?? '' }];
  const { bewerbungsfrist: deadline } = content;
  if (content.stand !== 'archiviert' && deadline && 'iso' in deadline) {
    const name = lang === 'de' ? 'Frist' : 'deadline';
    lenses.push({
      title: `${name} ${formatDateShort(deadline.iso)}, ${daysLeft(deadline.iso, today, lang)}`,
      command: '',
    });
  }
  const open = findings.find(({ rule }) => rule === openParts);
  if (open) lenses.push({ title: open.message.replace(/\.$/, ''), command: '' });
  if (commands.preview !== undefined)
    lenses.push({
      title: lang === 'de' ? 'Vorschau öffnen' : 'open preview',
      command: commands.preview,
    });
  return lenses.map((command) => ({ range: at, command }));
}

/** An empty file has nothing to be summed up, but someone who wants to begin. */
function beginnings({ uri }: TextDocument, { lang }: EditorContext, { begin, copy }: LensCommands): CodeLens[] {
  const say =
    lang === 'de'
      ? { begin: 'Neue Stellenausschreibung beginnen', copy: 'Aus vorhandener Ausschreibung übernehmen' }
      : { begin: 'Begin a new job posting', copy: 'Take over an existing posting' };
  const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const lens = (title: string, command: string | undefined): CodeLens[] =>
    command === undefined ? [] : [{ range: at, command: { title, command, arguments: [uri] } }];
  return [...lens(say.begin, begin), ...lens(say.copy, copy)];
}
