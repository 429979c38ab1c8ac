import type { TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatDateShort } from '../../../schemas/dates/index.ts';
import { postingSchema } from '../../../schemas/language/posting.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { trimWhite } from '../document/lines.ts';
import { parsePosting } from '../document/typed.ts';
import { numbers } from './completion/providers/number.ts';
import { asValue } from './completion/yaml-text.ts';
import { daysIn, valueAt } from './date-text.ts';
import type { EditorContext } from './editor.ts';
import { fileNameOf, type NewFile } from './new-posting.ts';
import { lineAt, nodesOf, outlineOf, type Outline, type OutlineNode } from './outline.ts';
import { plannedDates } from './skeleton.ts';

/** Fields of a person; a new procedure may have another one. */
const personal = new Set(['name', 'funktion', 'telefon', 'email', 'erreichbar']);

/**
 * „Aus vorhandener Ausschreibung …“: the same posting with number, dates, contacts and state reset. Everything else stays to
 * the letter, comments too.
 */
export function copyPosting(text: string, context: EditorContext): NewFile {
  const document = TextDocument.create('', '', 0, text);
  const copy = TextDocument.applyEdits(document, resetEdits(document, context));
  return { name: fileNameOf(copy), text: copy };
}

/** The edits that make an old posting the beginning of a new one. */
export function resetEdits(document: TextDocument, context: EditorContext): TextEdit[] {
  const text = document.getText();
  const outline = outlineOf(text, shapeOf(postingSchema));
  const { content } = parsePosting(text);
  const { published, deadline } = plannedDates(context);
  const number = numbers({ context, shape: shapeOf(postingSchema), path: [], posting: {}, house: context.house.file });
  const fresh: Readonly<Record<string, string | undefined>> = {
    stand: 'Entwurf',
    kennziffer: number[0]?.value ?? '',
    veroeffentlicht: formatDateShort(published),
    bewerbungsfrist: formatDateShort(deadline),
    kennziffer_text: '',
    bewerbungsfrist_text: '',
    beginn_text: '',
  };
  const edits: TextEdit[] = [];
  for (const node of nodesOf(outline.root)) {
    const value = node.kind === 'key' ? resetTo(node, content, fresh, context) : undefined;
    if (value !== undefined) edits.push(...valueEdits(outline, node, value, document));
  }
  return edits;
}

/** What a field is set to; empty to leave it open, undefined to keep it. */
function resetTo(
  { path, content: form, children }: OutlineNode,
  content: unknown,
  fresh: Readonly<Record<string, string | undefined>>,
  { today }: EditorContext,
): string | undefined {
  const [field, ...rest] = path;
  if (form === 'none' || form === 'fields' || children.length > 0) return undefined;
  if (rest.length === 0 && typeof field === 'string' && fresh[field] !== undefined) return fresh[field];
  if (field === 'kontakt' && personal.has(String(rest.at(-1)))) return '';
  const days = daysIn(valueAt(content, path));
  // Councils and officers are heard anew.
  if (field === 'intern') return days.length > 0 ? '' : undefined;
  if (field === 'beginn' && days.some((day) => day <= today)) return 'nächstmöglich';
  return field === 'dauer' && days.some((day) => day <= today) ? '' : undefined;
}

/** Replaces a field's value, the comment behind it left in place; what is emptied leaves no blank behind the colon. */
function valueEdits(
  { text, ...outline }: Outline,
  node: OutlineNode,
  value: string,
  document: TextDocument,
): TextEdit[] {
  const line = lineAt({ text, ...outline }, node.mark.start);
  const end = Math.max(
    node.valueStart,
    node.content === 'block'
      ? node.end
      : Math.max(node.end, trimWhite(text, node.valueStart, line.comment ?? line.end)),
  );
  const colon = text.indexOf(':', node.mark.end) + 1;
  const start = value === '' ? colon : node.valueStart;
  const newText = value === '' ? '' : asValue(value);
  if (text.slice(start, end) === newText) return [];
  return [{ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }];
}
