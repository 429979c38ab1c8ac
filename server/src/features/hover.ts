import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { trimWhite } from '../document/lines.ts';
import type { Span } from '../messages/finding.ts';
import { ruleUrl } from '../rules/links.ts';
import { describeField, escapeMarkdown, fieldUrl } from './describe.ts';
import { rootShape, type EditorContext } from './editor.ts';
import { describeValue } from './hover-values.ts';
import { lineAt, nodeAt, outlineOf, type Outline, type OutlineNode } from './outline.ts';

/** What there is to know about key, value, reference or exception at a position; null where there is nothing. */
export function hoverAt(document: TextDocument, position: Position, context: EditorContext): Hover | null {
  const text = document.getText();
  const outline = outlineOf(text, rootShape(context));
  const found = describeAt(outline, document.offsetAt(position), context);
  if (!found || found.text === '') return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.text },
    range: { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) },
  };
}

interface Found {
  readonly text: string;
  readonly span: Span;
}

function describeAt(outline: Outline, offset: number, context: EditorContext): Found | undefined {
  const line = lineAt(outline, offset);
  const comment = line.comment;
  if (comment !== undefined && offset >= comment)
    return ruleIn(outline.text, { start: comment, end: line.end }, offset, context);
  if (line.kind === 'blank' || line.kind === 'comment') return undefined;
  const node = line.kind === 'loose' ? line.node : nodeAt(outline, offset);
  if (line.kind !== 'loose' && node.kind === 'key' && offset <= node.mark.end) return describeKey(node, context);
  return describeValue(outline, node, offset, valueSpan(outline, node, offset), context);
}

/** The part of a value on the line of the offset. */
function valueSpan(outline: Outline, node: OutlineNode, offset: number): Span {
  const line = lineAt(outline, offset);
  const start = line.node === node && line.kind === 'node' ? node.valueStart : line.start + line.indent;
  return { start, end: trimWhite(outline.text, start, Math.max(start, line.comment ?? line.end)) };
}

function describeKey(
  { shape, path, mark, name }: OutlineNode,
  { lang, kind, schema }: EditorContext,
): Found | undefined {
  if (!shape) return undefined;
  const key = String(path.at(-1) ?? name);
  // The reference has one section per field of the file; what lies deeper stands in the section of its field.
  const url = schema ? undefined : fieldUrl(kind, String(path[0]), lang);
  return { text: describeField(key, shape, lang, { url }), span: mark };
}

/** The rule that an exception names at the offset. */
function ruleIn(text: string, comment: Span, offset: number, { rules, lang }: EditorContext): Found | undefined {
  const source = text.slice(comment.start, comment.end);
  const head = /^#[ \t]*kennziffer-aus(?:-anfang|-datei)?[ \t]+([^:]*)/.exec(source);
  if (!head) return undefined;
  const from = head[0].length - head[1]!.length;
  for (const match of head[1]!.matchAll(/[^\s,]+/g)) {
    const start = comment.start + from + match.index;
    const span = { start, end: start + match[0].length };
    if (offset < span.start || offset > span.end) continue;
    const rule = rules.get(match[0]);
    if (!rule) return undefined;
    const more = lang === 'de' ? 'Regel nachlesen' : 'Read about the rule';
    const parts = [
      `**${escapeMarkdown(rule.title[lang])}**`,
      escapeMarkdown(rule.summary[lang]),
      `[${more}](${ruleUrl(rule.id)})`,
    ];
    return { text: parts.join('\n\n'), span };
  }
  return undefined;
}
