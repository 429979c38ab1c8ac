import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../messages/finding.ts';
import { rootShape, type EditorContext } from './editor.ts';
import { outlineOf, type OutlineNode } from './outline.ts';

/** The outline of a file in the author's words: titles of the fields, and what is written in them. */
export function documentSymbols(document: TextDocument, context: EditorContext): DocumentSymbol[] {
  const text = document.getText();
  const rangeOf = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const toSymbol = (node: OutlineNode): DocumentSymbol => {
    const value = firstLine(text, node);
    const title = node.kind === 'key' ? node.shape?.meta.title[context.lang] : undefined;
    const name =
      node.kind === 'bullet' ? bulletName(text, node, value) : title !== undefined && title !== '' ? title : node.name;
    const children = node.children.map(toSymbol);
    return {
      name: name === '' ? '–' : name,
      ...(node.kind === 'key' && value !== '' && { detail: shorten(value) }),
      kind: kindOf(node),
      range: rangeOf({ start: node.mark.start, end: node.end }),
      selectionRange: rangeOf({ start: node.mark.start, end: Math.min(node.mark.end, node.end) }),
      ...(children.length > 0 && { children }),
    };
  };
  return outlineOf(text, rootShape(context)).root.children.map(toSymbol);
}

function kindOf({ kind, children, shape }: OutlineNode): SymbolKind {
  if (kind === 'bullet') return children.length > 0 ? SymbolKind.Object : SymbolKind.String;
  if (children.some((child) => child.kind === 'bullet')) return SymbolKind.Array;
  if (children.length > 0) return SymbolKind.Module;
  return shape?.scalar?.choices ? SymbolKind.EnumMember : SymbolKind.Field;
}

/** An entry by its text, or by that of its first field (the name of a contact). */
function bulletName(text: string, node: OutlineNode, value: string): string {
  if (node.children.length === 0) return shorten(value);
  const named = node.children.find(({ name }) => name === 'name' || name === 'ueberschrift') ?? node.children[0]!;
  return shorten(firstLine(text, named) || named.name);
}

/** The first line of its text, without quotes; empty where fields or entries stand below. */
function firstLine(text: string, { valueStart, end, content, children }: OutlineNode): string {
  if (children.length > 0) return '';
  const lines = text.slice(valueStart, end).split(/\r?\n/);
  const first = (content === 'block' ? lines.slice(1) : lines).map((line) => line.trim()).find((line) => line !== '');
  return (first ?? '').replace(/^(["'])(.*)\1$/, '$2').replace(/\s#\s.*$/, '');
}

const longest = 80;
const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 2).trimEnd()} …` : text);
