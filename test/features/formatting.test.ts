import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatDocument, formatRange } from '../../server/src/features/formatting.ts';
import { contextFor, documentOf } from './support.ts';
import { example } from './example.ts';

const format = (text: string, tabSize = 2) => {
  const document = documentOf(text);
  return TextDocument.applyEdits(document, formatDocument(document, { tabSize }, contextFor()));
};

const messy = `titel  :   Leitung (w/m/d)  
# Ein Hinweis
organisation:
- Amt
-   Team
aufgaben:
        punkte:
              # vor dem Punkt
              - eins,
                weiter
              - >
                  Block
                    tiefer
kontakt:
    -   name: X   # hier
        telefon:   02323 16-0000
   
intern:
   notiz: |-
      zwei  
      Zeilen`;

const tidy = `titel: Leitung (w/m/d)
# Ein Hinweis
organisation:
  - Amt
  - Team
aufgaben:
  punkte:
    # vor dem Punkt
    - eins,
      weiter
    - >
        Block
          tiefer
kontakt:
  - name: X   # hier
    telefon: 02323 16-0000

intern:
  notiz: |-
     zwei  
     Zeilen
`;

describe('formatting', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`evens out indent and blanks, keeps comments and text (${JSON.stringify(eol)})`, () => {
      assert.equal(format(messy.replace(/\n/g, eol)), tidy.replace(/\n/g, eol));
    });

    it(`changes nothing twice (${JSON.stringify(eol)})`, () => {
      const once = format(messy.replace(/\n/g, eol));
      assert.equal(format(once), once);
      const good = example.replace(/\n/g, eol);
      assert.deepEqual(formatDocument(documentOf(good), { tabSize: 2 }, contextFor()), []);
    });
  }

  it('takes the width of a step from the editor', () => {
    assert.equal(format('aufgaben:\n  punkte:\n  - a\n', 4), 'aufgaben:\n    punkte:\n        - a\n');
  });

  it('leaves a file alone that would say something else', () => {
    const broken = 'aufgaben:\n  - a\n b\n- c\n';
    const document = documentOf(broken);
    assert.equal(TextDocument.applyEdits(document, formatDocument(document, { tabSize: 2 }, contextFor())), broken);
  });

  it('formats only the lines asked for', () => {
    const document = documentOf('titel:  A\nanzahl:  2\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
    assert.equal(
      TextDocument.applyEdits(document, formatRange(document, range, { tabSize: 2 }, contextFor())),
      'titel:  A\nanzahl: 2\n',
    );
  });
});
