import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { complete } from '../../server/src/features/completion/complete.ts';
import { plainText } from '../../server/src/features/completion/snippet.ts';
import type { EditorContext } from '../../server/src/features/editor.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { ruleIndex } from '../../server/src/lint/lint.ts';

export const today = '2026-11-21';

export const houseText = `name: Stadt Beispiel
land: NW
traeger: kommune
ort: Beispielstadt
portal: https://stellen.stadt.example
kennziffer:
  muster: JJ/NNNN
fakten:
  einwohner:
    wert: 156000
    einheit: Einwohnerinnen und Einwohner
portrait:
  kurz: Eine Stadt mit Zukunft.
klauseln:
  hund: Bürohunde sind willkommen.
auszeichnungen:
  total-e-quality:
    name: TOTAL E-QUALITY
    jahre: 2022, 2025
  alt:
    name: Altes Siegel
    gueltig_bis: 31.12.2020
orte:
  Rathaus Mitte: Rathausplatz 1, 44600 Beispielstadt
kontakte:
  personal:
    fuer: Verfahren
    name: Frau Beispiel
    telefon: 02323 16-0000
`;

export const contextFor = (more: Partial<EditorContext> = {}): EditorContext => ({
  kind: 'posting',
  today,
  lang: 'de',
  house: readHouse(houseText),
  rules: ruleIndex,
  ...more,
});

/** Takes the cursor mark `|` out of a text; `eol` replaces the line ends. */
export function marked(source: string, eol = '\n'): { text: string; offset: number; document: TextDocument } {
  const whole = source.replace(/\n/g, eol);
  const offset = whole.indexOf('|');
  if (offset === -1 || whole.includes('|', offset + 1)) throw new Error('The text needs exactly one cursor mark.');
  const text = whole.slice(0, offset) + whole.slice(offset + 1);
  return { text, offset, document: documentOf(text) };
}

export const documentOf = (text: string): TextDocument =>
  TextDocument.create('file:///amt/probe.stelle.yaml', 'stellenausschreibung', 1, text);

/** Completion at the mark. */
export function completeAt(
  source: string,
  more: Partial<EditorContext> = {},
  eol = '\n',
): { items: CompletionItem[]; document: TextDocument; offset: number } {
  const { document, offset } = marked(source, eol);
  return { items: complete(document, document.positionAt(offset), contextFor(more)), document, offset };
}

/** The text after an item is accepted; tab stops are left empty. */
export const accept = (document: TextDocument, item: CompletionItem): string => {
  const { range, newText } = item.textEdit as TextEdit;
  return TextDocument.applyEdits(document, [
    { range, newText: item.insertTextFormat === 2 ? plainText(newText) : newText },
  ]);
};

/** The text after the item of this label is accepted. */
export function accepted(source: string, label: string, more: Partial<EditorContext> = {}, eol = '\n'): string {
  const { items, document } = completeAt(source, more, eol);
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`No "${label}" among: ${items.map((one) => one.label).join(', ')}`);
  return accept(document, item);
}

export const labels = (source: string, more: Partial<EditorContext> = {}): string[] =>
  completeAt(source, more).items.map(({ label }) => label);
