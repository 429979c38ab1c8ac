import { CompletionItemKind } from 'vscode-languageserver-types';
import houseTemplates from '../../../../snippets/arbeitgeber.json' with { type: 'json' };
import postingTemplates from '../../../../snippets/stellenausschreibung.json' with { type: 'json' };
import type { Cursor } from '../context.ts';
import { rootShape, type EditorContext } from '../editor.ts';
import type { FileStyle } from '../file-style.ts';
import type { Draft } from './items.ts';
import { plainText } from './snippet.ts';

interface Template {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const templates: Readonly<Record<EditorContext['kind'], Readonly<Record<string, Template>>>> = {
  posting: postingTemplates,
  house: houseTemplates,
};

/**
 * The snippets of the file, offered where the fields they begin with may stand. An editor would offer them by their word
 * alone, also in the middle of a sentence, so it is told to leave that to the server.
 */
export function templateDrafts(cursor: Cursor, style: FileStyle, context: EditorContext): Draft[] {
  const isRoot = cursor.keys && !cursor.colon && cursor.column === 0 && cursor.below === undefined;
  if (!isRoot || context.schema || cursor.shape !== rootShape(context)) return [];
  return Object.entries(templates[context.kind])
    .filter(([, { body }]) => fieldsOf(body).every((field) => !cursor.present.has(field)))
    .map(([name, { prefix, description, body }]) => ({
      label: name,
      kind: CompletionItemKind.Struct,
      span: cursor.word,
      snippet: cursor.lead + laidOut(body, style).join('\n'),
      detail: description,
      documentation: `\`\`\`yaml\n${plainText(body.join('\n')).trimEnd()}\n\`\`\``,
      filter: `${name} ${prefix.join(' ')}`,
    }));
}

/** Names of the fields a template brings. */
const fieldsOf = (body: readonly string[]): string[] => body.flatMap((line) => /^([a-z_]+):/.exec(line)?.[1] ?? []);

/** A template is written with two blanks a step; files may be laid out otherwise. Its last line is where the author goes on. */
const laidOut = (body: readonly string[], { unit }: FileStyle): string[] =>
  body.map((line) => line.replace(/^ +/, (blanks) => ' '.repeat((blanks.length / 2) * unit)));
