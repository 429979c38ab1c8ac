import type { DocumentLink } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isHostName } from '../../../schemas/dates/index.ts';
import type { Lang } from '../../../schemas/text.ts';
import { parseTyped } from '../document/typed.ts';
import { textsOf } from '../document/walk.ts';
import { rootShape, schemaOf, type EditorContext } from './editor.ts';

const words = {
  url: { de: 'Seite öffnen', en: 'Open the page' },
  mail: { de: 'E-Mail schreiben', en: 'Write an e-mail' },
  house: { de: 'Hausdatei öffnen', en: 'Open the house file' },
} as const satisfies Record<string, Record<Lang, string>>;

const address = /(?<url>(?:https?:\/\/|www\.)[^\s<>"'„“”]+)|(?<mail>[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,})/gu;

/** Addresses in the texts of the file, and the house file behind the names that come from it. */
export function documentLinks(document: TextDocument, context: EditorContext): DocumentLink[] {
  const text = document.getText();
  const typed = parseTyped(text, schemaOf(context));
  const found: DocumentLink[] = [];
  for (const { place, shape } of textsOf(typed, rootShape(context))) {
    const add = (start: number, end: number, target: string, tooltip: string) => {
      const span = place.span(start, end);
      found.push({
        range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
        target,
        tooltip,
      });
    };
    for (const match of place.value.matchAll(address)) {
      const link = match.groups!.url === undefined ? mailOf(match[0]) : urlOf(match[0]);
      if (link) add(match.index, match.index + link.length, link.target, words[link.kind][context.lang]);
    }
    if (context.houseUri !== undefined && names(shape.meta.suggest, place.value, context))
      add(0, place.value.length, context.houseUri, words.house[context.lang]);
  }
  return found;
}

interface Link {
  readonly kind: 'url' | 'mail';
  /** Characters of the text that belong to the address. */
  readonly length: number;
  readonly target: string;
}

function urlOf(written: string): Link | undefined {
  // Signs at the end belong to the sentence, a closing bracket only without its opening one.
  let url = written.replace(/[.,;:!?]+$/, '');
  if (url.endsWith(')') && !url.includes('(')) url = url.slice(0, -1);
  const host = url.replace(/^https?:\/\//, '').replace(/[/?#:].*$/, '');
  if (!isHostName(host)) return undefined;
  return { kind: 'url', length: url.length, target: url.startsWith('http') ? url : `https://${url}` };
}

function mailOf(written: string): Link | undefined {
  const mail = written.replace(/[.-]+$/, '');
  return { kind: 'mail', length: mail.length, target: `mailto:${mail}` };
}

/** Whether a value is the name of something in the house file. */
function names(suggest: string | undefined, value: string, { house: { file } }: EditorContext): boolean {
  const tables: Readonly<Record<string, object | undefined>> = {
    kontakte: file.kontakte,
    orte: file.orte,
    auszeichnungen: file.auszeichnungen,
    portrait: file.portrait,
    klauseln: file.klauseln,
  };
  const table = suggest === undefined ? undefined : tables[suggest];
  return table !== undefined && Object.hasOwn(table, value);
}
