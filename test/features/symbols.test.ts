import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/src/features/symbols.ts';
import { contextFor, documentOf } from './support.ts';

const posting = `titel: "Leitung (w/m/d)"
bewerbungsfrist: 14.12.2026 # Montag
aufgaben:
  einleitung: Vor allem
  punkte:
    - Zulassung: Prüfung
    - >
      Lang
      und breit
kontakt:
  - fuer: Fachliches
    name: Frau Beispiel
eigenes: x
leer:
`;

const show = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail === undefined ? '' : ` = ${detail}`}`,
    ...show(children, depth + 1),
  ]);

describe('symbols', () => {
  for (const eol of ['\n', '\r\n'])
    it(`names fields in the author's words (${JSON.stringify(eol)})`, () => {
      const found = documentSymbols(documentOf(posting.replace(/\n/g, eol)), contextFor());
      assert.deepEqual(show(found), [
        'Titel = Leitung (w/m/d)',
        'Bewerbungsfrist = 14.12.2026',
        'Aufgaben',
        '  Einleitung = Vor allem',
        '  Punkte',
        '    Zulassung: Prüfung',
        '    Lang',
        'Kontakt',
        '  Frau Beispiel',
        '    Wofür = Fachliches',
        '    Name = Frau Beispiel',
        'eigenes = x',
        'leer',
      ]);
    });

  it('keeps every selection inside its range, every child inside its parent', () => {
    const document = documentOf(posting);
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      assert.ok(document.offsetAt(range.start) <= document.offsetAt(selectionRange.start));
      assert.ok(document.offsetAt(selectionRange.end) <= document.offsetAt(range.end));
      for (const child of children) {
        assert.ok(document.offsetAt(child.range.end) <= document.offsetAt(range.end));
        check(child);
      }
    };
    documentSymbols(document, contextFor()).forEach(check);
  });
});
