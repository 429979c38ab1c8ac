import type { Text } from '../../../../schemas/text.ts';
import type { House } from '../../house/house.ts';
import { isReferable, namesOf, type Name } from '../../house/references.ts';
import { originIn } from '../../house/house.ts';
import type { TextChange } from '../../messages/finding.ts';
import { lastPart, usesOf } from './places.ts';
import type { PostingFile } from './symbol.ts';

/** Why a name cannot be changed, or not to this. */
export type RenameRefusal = 'not-ours' | 'not-a-name' | 'taken';

/** What to tell the author. */
export const refusals: Readonly<Record<RenameRefusal, Text>> = {
  'not-ours': {
    de: 'Umbenennen lassen sich nur Einträge aus arbeitgeber.yaml, keine Felder und keine Klauseln des Landes.',
    en: 'Only entries of arbeitgeber.yaml can be renamed, not fields or clauses of the Land.',
  },
  'not-a-name': {
    de: 'Ein Name beginnt mit einem Buchstaben und enthält nur Buchstaben, Ziffern, „-“ und „_“.',
    en: 'A name begins with a letter and holds only letters, digits, "-" and "_".',
  },
  taken: {
    de: 'Diesen Namen gibt es schon; Verweise wären nicht mehr eindeutig.',
    en: 'This name exists already; references would no longer be clear.',
  },
};

/** Changes per file, by path; nothing but the name changes. */
export type RenameEdits = ReadonlyMap<string, readonly TextChange[]>;

/** Whether a name can be renamed at all: only what a house file defines. */
export const canRename = ({ kind, definition }: Name): boolean =>
  kind !== 'feld' && kind !== 'haus' && definition?.path !== undefined;

/** Renames an entry of the house in the house's files and in all postings given. */
export function renameEntry(
  name: Name,
  newName: string,
  house: House,
  postings: Iterable<PostingFile>,
  today: string,
): { readonly edits: RenameEdits } | { readonly refusal: RenameRefusal } {
  if (!canRename(name)) return { refusal: 'not-ours' };
  const wanted = newName.trim().normalize('NFC');
  if (!isReferable(wanted) || wanted.includes('.')) return { refusal: 'not-a-name' };
  if (wanted !== name.name && namesOf(house, undefined, today).get(wanted)) return { refusal: 'taken' };
  const edits = new Map<string, TextChange[]>();
  const add = (path: string, change: TextChange) => {
    const changes = edits.get(path);
    if (changes) changes.push(change);
    else edits.set(path, [change]);
  };
  for (const layer of house.layers) {
    const key = originIn(layer, [name.kind, name.name])?.place.key;
    if (!key) continue;
    const isQuoted = /^["']/.test(layer.document.text.slice(key.start, key.end));
    const span = isQuoted ? { start: key.start + 1, end: key.end - 1 } : key;
    add(layer.path, { start: span.start, end: span.end, newText: wanted });
  }
  for (const { path, reference } of usesOf(name, house, postings, today))
    add(path, { ...lastPart(reference), newText: wanted });
  for (const changes of edits.values()) changes.sort((a, b) => a.start - b.start);
  return { edits };
}
