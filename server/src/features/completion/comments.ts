import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Cursor } from '../context.ts';
import type { EditorContext } from '../editor.ts';
import type { Draft } from './items.ts';
import { dates } from './providers/dates.ts';
import { ruleIds } from './providers/house.ts';
import type { ValueRequest } from './providers/index.ts';
import { escapeSnippet } from './snippet.ts';

const kinds = {
  'kennziffer-aus': { de: 'Ausnahme für die nächste Zeile', en: 'exception for the next line' },
  'kennziffer-aus-datei': { de: 'Ausnahme für die ganze Datei', en: 'exception for the whole file' },
  'kennziffer-aus-anfang': { de: 'Ausnahme bis „kennziffer-aus-ende“', en: 'exception until "kennziffer-aus-ende"' },
  'kennziffer-aus-ende': { de: 'Ende der Ausnahme', en: 'end of the exception' },
} as const;

/** Inside `# kennziffer-aus RULE bis DATE: reason`: the words themselves, rules, and end dates. */
export function commentDrafts(
  text: string,
  cursor: Cursor,
  context: EditorContext,
  request: () => ValueRequest,
): Draft[] {
  if (cursor.comment === undefined || context.kind !== 'posting') return [];
  const { offset } = cursor;
  const before = text.slice(cursor.comment, offset);
  const rest = /^[\w/-]*/.exec(text.slice(offset, offset + 80))![0];
  const at = (partial: string) => ({ start: offset - partial.length, end: offset + rest.length });
  const word = /^#[ \t]*([a-z-]*)$/.exec(before)?.[1];
  if (word !== undefined) return kindDrafts(at(word), before === '#', context);
  const inside = /^#[ \t]*kennziffer-aus(?:-anfang|-datei)?[ \t]+([^:]*)$/.exec(before)?.[1];
  if (inside === undefined) return [];
  const until = /\sbis\s+([\d.]*)$/.exec(inside)?.[1];
  if (until !== undefined) return untilDrafts({ start: offset - until.length, end: offset }, request);
  const partial = /[\w/-]*$/.exec(inside)![0];
  const named = new Set(inside.split(/[\s,]+/));
  return ruleIds(request())
    .filter(({ value }) => value === partial || !named.has(value))
    .map(({ value, detail, documentation }) => ({
      label: value,
      kind: CompletionItemKind.Reference,
      span: at(partial),
      snippet: escapeSnippet(value),
      detail,
      documentation,
    }));
}

function kindDrafts(span: Draft['span'], needsBlank: boolean, { lang }: EditorContext): Draft[] {
  const reason = lang === 'de' ? 'Begründung' : 'reason';
  const rule = lang === 'de' ? 'Regel' : 'rule';
  return Object.entries(kinds).map(([name, title]) => ({
    label: name,
    kind: CompletionItemKind.Keyword,
    span,
    snippet: `${needsBlank ? ' ' : ''}${name}${name.endsWith('-ende') ? '' : ` \${1:${rule}}: \${2:${reason}}`}`,
    detail: title[lang],
    asksOn: !name.endsWith('-ende'),
  }));
}

function untilDrafts(span: Draft['span'], request: () => ValueRequest): Draft[] {
  return dates(request()).map(({ value, detail }) => ({
    label: value,
    kind: CompletionItemKind.Value,
    span,
    snippet: value,
    detail,
  }));
}
