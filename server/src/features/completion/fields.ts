import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Shape } from '../../../../schemas/language/shape.ts';
import { foldKey } from '../../document/keys.ts';
import type { Span } from '../../messages/finding.ts';
import type { Cursor } from '../context.ts';
import { describeField } from '../describe.ts';
import type { EditorContext } from '../editor.ts';
import type { FileStyle } from '../file-style.ts';
import type { Draft } from './items.ts';
import { bodyOf } from './keys.ts';
import { byNeed } from './order.ts';
import { providers, type ValueRequest } from './providers/index.ts';
import { escapeSnippet } from './snippet.ts';

/** The fields that may stand at the cursor and are not there yet, what is needed next first. */
export function fieldDrafts(
  cursor: Cursor,
  style: FileStyle,
  context: EditorContext,
  request: () => ValueRequest,
): Draft[] {
  const { shape } = cursor;
  if (!cursor.keys || !shape) return [];
  if (shape.entries) return entryDrafts(shape, shape.entries, cursor, style, request);
  const sections = cursor.node.kind === 'root' ? (context.house.file.stil?.abschnitte ?? []) : [];
  return byNeed(shape.fields ?? new Map<string, Shape>(), cursor, sections)
    .filter(([name]) => !cursor.present.has(name))
    .map(([name, field]) => fieldDraft(name, field, cursor, style, context));
}

function fieldDraft(name: string, field: Shape, cursor: Cursor, style: FileStyle, { lang }: EditorContext): Draft {
  const title = field.meta.title[lang];
  const isGroup = field.scalar === undefined && field.items === undefined;
  const folded = foldKey(title);
  return {
    label: name,
    kind: isGroup ? CompletionItemKind.Module : CompletionItemKind.Property,
    ...placed(cursor, style, name, field),
    detail: folded === name ? undefined : title,
    documentation: describeField(name, field, lang),
    // Who types „Veröffentlicht“ means `veroeffentlicht`.
    filter: title.toLowerCase() === name ? name : `${name} ${title}`,
    asksOn: asksOn(field),
  };
}

/** Freely named entries: names that a provider knows, else one to be typed. */
function entryDrafts(
  shape: Shape,
  entry: Shape,
  cursor: Cursor,
  style: FileStyle,
  request: () => ValueRequest,
): Draft[] {
  const provider = providers[shape.meta.suggest ?? ''];
  if (!provider || cursor.shape !== shape) return [];
  return provider({ ...request(), shape })
    .filter(({ value }) => !cursor.present.has(value))
    .map(({ value, detail, documentation }): Draft => ({
      label: value,
      kind: CompletionItemKind.Property,
      ...placed(cursor, style, value, entry),
      detail,
      documentation,
      asksOn: asksOn(entry),
    }));
}

/** Whether a value can be chosen from a list once the field is there. */
function asksOn(field: Shape): boolean {
  const { meta, scalar, items } = field;
  if (scalar?.choices || providers[meta.suggest ?? ''] || providers[items?.meta.suggest ?? '']) return true;
  return scalar === undefined && items === undefined && field.fields !== undefined;
}

/** Where a field goes and with what behind its colon. */
function placed(cursor: Cursor, style: FileStyle, name: string, field: Shape): Pick<Draft, 'span' | 'snippet'> {
  const key = escapeSnippet(name);
  if (cursor.colon) return { span: cursor.word, snippet: key };
  const { span, lead } = leadOf(cursor);
  const body = cursor.bodyBelow ? '' : bodyOf(field, cursor.column, style);
  return { span, snippet: `${lead}${key}:${body}` };
}

/** Span and text before what is inserted: on the spot, or on a line of its own below the key. */
export function leadOf({ below, word, lead, column }: Cursor): { readonly span: Span; readonly lead: string } {
  if (below === undefined) return { span: word, lead };
  return { span: { start: below, end: word.end }, lead: `\n${' '.repeat(column)}` };
}
