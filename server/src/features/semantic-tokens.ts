import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fieldFor } from '../document/keys.ts';
import { rootShape, type EditorContext } from './editor.ts';
import { nodesOf, outlineOf, type Outline } from './outline.ts';

/** Kinds of words that are coloured by what they mean. Unknown field names are marked, so that a slip shows before it is read. */
export const semanticLegend: SemanticTokensLegend = {
  tokenTypes: ['property', 'enumMember', 'variable', 'keyword', 'label'],
  tokenModifiers: ['unknown', 'internal'],
};

interface Token {
  readonly start: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

const types = { property: 0, enumMember: 1, variable: 2, keyword: 3, label: 4 } as const;
const modifiers = { none: 0, unknown: 1, internal: 2 } as const;

/** Field names known and unknown, chosen values, references in texts, and the parts of exceptions. */
export function semanticTokens(document: TextDocument, context: EditorContext): SemanticTokens {
  const outline = outlineOf(document.getText(), rootShape(context));
  const tokens = [...fieldTokens(outline), ...referenceTokens(outline), ...exceptionTokens(outline, context)];
  tokens.sort((a, b) => a.start - b.start);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let end = 0;
  for (const token of tokens) {
    // What overlaps cannot be coloured twice.
    if (token.start < end) continue;
    const at = document.positionAt(token.start);
    data.push(
      at.line - line,
      at.line === line ? at.character - character : at.character,
      token.length,
      token.type,
      token.modifiers,
    );
    ({ line, character } = at);
    end = token.start + token.length;
  }
  return { data };
}

function* fieldTokens({ text, root }: Outline): Generator<Token> {
  for (const { kind, mark, name, parent, shape, valueStart, end, content } of nodesOf(root)) {
    if (kind === 'key') {
      const isKnown = !parent?.shape || fieldFor(parent.shape, name)?.exact === true;
      const state = isKnown ? (shape?.meta.internal === true ? modifiers.internal : modifiers.none) : modifiers.unknown;
      yield { start: mark.start, length: mark.end - mark.start, type: types.property, modifiers: state };
    }
    const value = content === 'text' ? text.slice(valueStart, end) : '';
    if (shape?.scalar?.choices?.includes(value) === true)
      yield { start: valueStart, length: value.length, type: types.enumMember, modifiers: modifiers.none };
  }
}

function* referenceTokens({ text, lines }: Outline): Generator<Token> {
  for (const line of lines) {
    const end = line.comment ?? line.end;
    for (const match of text.slice(line.start, end).matchAll(/<[\p{L}\p{N}_.-]+>/gu))
      yield {
        start: line.start + match.index,
        length: match[0].length,
        type: types.variable,
        modifiers: modifiers.none,
      };
  }
}

function* exceptionTokens({ text, lines }: Outline, { rules }: EditorContext): Generator<Token> {
  for (const { comment, end } of lines) {
    if (comment === undefined) continue;
    const head = /^(#\s*)(kennziffer-aus(?:-anfang|-ende|-datei)?)(?=[\s:]|$)([^:]*)/.exec(text.slice(comment, end));
    if (!head) continue;
    const start = comment + head[1]!.length;
    yield { start, length: head[2]!.length, type: types.keyword, modifiers: modifiers.none };
    const from = start + head[2]!.length;
    for (const match of head[3]!.replace(/\sbis\s.*$/, '').matchAll(/[^\s,]+/g)) {
      const state = rules.get(match[0]) ? modifiers.none : modifiers.unknown;
      yield { start: from + match.index, length: match[0].length, type: types.label, modifiers: state };
    }
  }
}
