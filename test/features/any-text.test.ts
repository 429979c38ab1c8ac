import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../../server/src/features/completion/complete.ts';
import { codeLenses } from '../../server/src/features/code-lens.ts';
import { resetEdits } from '../../server/src/features/copy-posting.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { formatDocument } from '../../server/src/features/formatting.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { documentLinks } from '../../server/src/features/links.ts';
import { pasteEdit } from '../../server/src/features/paste/on-paste.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { documentSymbols } from '../../server/src/features/symbols.ts';
import { contextFor, documentOf } from './support.ts';
import { example } from './example.ts';

const context = contextFor();
const pieces = [
  '',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n  ',
  '- ',
  ':',
  ': ',
  '#',
  '"',
  "'",
  '[',
  '{',
  '|',
  '>',
  '\t',
  '\u00a0',
  '<',
  '&a',
  '*a',
  '😀',
  'ä',
  'titel:',
  '<<<<<<< x\n',
  '---\n',
];

/** An example after a few random changes, and a place in it. */
const edited = fc
  .record({
    edits: fc.array(fc.record({ at: fc.nat(example.length), cut: fc.nat(40), put: fc.constantFrom(...pieces) }), {
      maxLength: 6,
    }),
    crlf: fc.boolean(),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ edits, crlf, place }) => {
    let text = crlf ? example.replace(/\n/g, '\r\n') : example;
    for (const { at, cut, put } of edits) text = text.slice(0, at) + put + text.slice(at + cut);
    return { text, offset: Math.floor(place * text.length) };
  });

function isInside(document: TextDocument, { start, end }: Range): void {
  const lines = document.lineCount;
  const check = ({ line, character }: Position) => {
    assert.ok(line >= 0 && line < lines && character >= 0);
    const width = document.offsetAt({ line: line + 1, character: 0 }) - document.offsetAt({ line, character: 0 });
    assert.ok(character <= width, `${line}:${character}`);
  };
  check(start);
  check(end);
  assert.ok(document.offsetAt(start) <= document.offsetAt(end));
}

describe('any text', () => {
  it('makes no feature throw or leave the document', () => {
    fc.assert(
      fc.property(edited, ({ text, offset }) => {
        const document = documentOf(text);
        const at = document.positionAt(offset);
        for (const { textEdit } of complete(document, at, context)) {
          assert.ok(textEdit && 'range' in textEdit);
          isInside(document, textEdit.range);
          assert.equal(textEdit.range.start.line, textEdit.range.end.line);
          const cursor = document.offsetAt(document.positionAt(offset));
          assert.ok(
            document.offsetAt(textEdit.range.start) <= cursor && cursor <= document.offsetAt(textEdit.range.end),
          );
        }
        const hover = hoverAt(document, at, context);
        if (hover?.range) isInside(document, hover.range);
        for (const symbol of documentSymbols(document, context)) {
          isInside(document, symbol.range);
          assert.notEqual(symbol.name, '');
        }
        for (const { range } of documentLinks(document, context)) isInside(document, range);
        for (const { range } of formatDocument(document, { tabSize: 2 }, context)) isInside(document, range);
        for (const { range } of resetEdits(document, context)) isInside(document, range);
        for (const { startLine, endLine } of foldingRanges(document, context))
          assert.ok(startLine < endLine && endLine < document.lineCount);
        for (let step = selectionRanges(document, [at], context)[0]; step; step = step.parent)
          isInside(document, step.range);
        const whole = { start: document.positionAt(0), end: document.positionAt(text.length) };
        for (const { position } of inlayHints(document, whole, context))
          isInside(document, { start: position, end: position });
        assert.equal(semanticTokens(document, context).data.length % 5, 0);
        assert.ok(semanticTokens(document, context).data.every((n) => n >= 0));
        codeLenses(document, context, []);
        const pasted = pasteEdit(document, { start: at, end: at }, { text: '• a\n• b' }, context);
        if (pasted) isInside(document, pasted.range);
      }),
      { numRuns: 40 },
    );
  });
});
