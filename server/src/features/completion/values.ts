import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Shape } from '../../../../schemas/language/shape.ts';
import { openReference, writeReference } from '../../house/reference-syntax.ts';
import type { Cursor } from '../context.ts';
import { escapeMarkdown } from '../describe.ts';
import type { EditorContext } from '../editor.ts';
import type { FileStyle } from '../file-style.ts';
import { leadOf } from './fields.ts';
import type { Draft } from './items.ts';
import { providers, type Suggestion, type ValueRequest } from './providers/index.ts';
import { references } from './providers/house.ts';
import { escapeSnippet } from './snippet.ts';
import { asValue } from './yaml-text.ts';

/** The values a field of this shape can have: its fixed ones, or those of the provider that its metadata name. */
export function suggestionsFor(
  shape: Shape,
  request: () => ValueRequest,
  { lang }: EditorContext,
): readonly Suggestion[] {
  const { meta, scalar } = shape;
  if (scalar?.choices) {
    return scalar.choices.map((value) => {
      const text = meta.choices?.[value]?.[lang] ?? '';
      return { value, ...(text !== '' && { detail: text, documentation: escapeMarkdown(text) }) };
    });
  }
  return providers[meta.suggest ?? '']?.({ ...request(), shape }) ?? [];
}

/** Values at the cursor. */
export function valueDrafts(cursor: Cursor, context: EditorContext, request: () => ValueRequest): Draft[] {
  const shape = cursor.valueShape;
  if (!cursor.values || !shape) return [];
  // A list names its provider where its entries do not.
  const own = suggestionsFor(shape, request, context);
  const found = own.length === 0 && cursor.shape ? suggestionsFor(cursor.shape, request, context) : own;
  return found
    .filter(({ value }) => !cursor.present.has(value))
    .map((suggestion) => draftOf(suggestion, shape, cursor.word, cursor.lead, cursor));
}

function draftOf(
  { value, detail, documentation, preferred }: Suggestion,
  shape: Shape,
  span: Draft['span'],
  lead: string,
  { quote }: Pick<Cursor, 'quote'>,
): Draft {
  const text =
    quote === undefined
      ? asValue(value)
      : quote === "'"
        ? value.replaceAll("'", "''")
        : value.replace(/["\\]/g, '\\$&');
  return {
    label: value,
    kind: shape.scalar?.choices ? CompletionItemKind.EnumMember : CompletionItemKind.Value,
    span,
    snippet: lead + escapeSnippet(text),
    detail,
    documentation,
    preferred,
  };
}

/** A new list entry, empty or with a value that its entries can have. */
export function entryDrafts(
  cursor: Cursor,
  style: FileStyle,
  context: EditorContext,
  request: () => ValueRequest,
): Draft[] {
  const items = cursor.shape?.items;
  if (!cursor.dash || !items) return [];
  const { span, lead } = leadOf(dashed(cursor, style));
  const known = items.scalar ? suggestionsFor(items, request, context) : [];
  const say =
    context.lang === 'de'
      ? { entry: 'Neuer Punkt', fill: items.meta.title.de }
      : { entry: 'New entry', fill: items.meta.title.en };
  return [
    {
      label: '- …',
      kind: CompletionItemKind.Operator,
      span,
      snippet: `${lead}- $0`,
      detail: say.entry,
      documentation: escapeMarkdown(items.meta.description[context.lang]),
      filter: `- ${say.entry} ${say.fill}`,
      asksOn: items.fields !== undefined || known.length > 0,
    },
    ...known.map((suggestion): Draft => {
      const draft = draftOf(suggestion, items, span, `${lead}- `, {});
      return { ...draft, label: `- ${draft.label}` };
    }),
  ];
}

/** Dashes of this file may stand at another column than fields. */
function dashed(cursor: Cursor, style: FileStyle): Cursor {
  const hasBullets = cursor.node.children.some(({ kind }) => kind === 'bullet');
  if (hasBullets || cursor.node.kind !== 'key') return cursor;
  const column = cursor.node.indent + style.dash;
  if (cursor.below !== undefined) return { ...cursor, column };
  if (column === cursor.column) return cursor;
  // Corrects the blanks before the cursor.
  const lineStart = cursor.lead === '' ? cursor.word.start - cursor.column : cursor.word.start;
  return { ...cursor, column, word: { start: lineStart, end: cursor.word.end }, lead: ' '.repeat(column) };
}

/** `<name>` inside running text. */
export function referenceDrafts(text: string, { offset, text: isText }: Cursor, request: () => ValueRequest): Draft[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = isText ? openReference(text.slice(lineStart, offset)) : undefined;
  if (!before) return [];
  const rest = /^[\p{L}\p{M}\p{N}_.:-]*>?/u.exec(text.slice(offset, offset + 80))![0];
  // A word that only follows, without the bracket that closes a reference, is the author's text.
  const end = offset + (rest.endsWith('>') ? rest.length : 0);
  return references(request()).map(({ value, detail, documentation }) => ({
    label: writeReference(value),
    kind: CompletionItemKind.Reference,
    span: { start: lineStart + before.start, end },
    snippet: escapeSnippet(writeReference(value)),
    detail,
    documentation,
  }));
}
