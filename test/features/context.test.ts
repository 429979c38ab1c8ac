import assert from 'node:assert/strict';
import { shapeOf } from '../../schemas/language/shape.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { cursorAt } from '../../server/src/features/context.ts';
import { outlineOf } from '../../server/src/features/outline.ts';
import { marked } from './support.ts';

/** Where the mark is, in short: what may stand there, the path, the word. */
function where(source: string, eol = '\n'): string {
  const { text, offset } = marked(source, eol);
  const cursor = cursorAt(outlineOf(text, shapeOf(postingSchema)), offset);
  assert.ok(cursor.word.start <= offset && offset <= cursor.word.end, 'the word holds the cursor');
  assert.ok(!text.slice(cursor.word.start, cursor.word.end).includes('\n'), 'the word is on one line');
  const may = [
    ...(cursor.keys ? ['key'] : []),
    ...(cursor.values ? ['value'] : []),
    ...(cursor.dash ? ['dash'] : []),
    ...(cursor.comment === undefined ? [] : ['comment']),
  ];
  const word = text.slice(cursor.word.start, cursor.word.end).trim();
  const what = may.join('+') || (cursor.text ? 'text' : '–');
  return [what, cursor.path.join('.'), word === '' ? '' : `[${word}]`].filter((part) => part !== '').join(' ');
}

const cases: Readonly<Record<string, string>> = {
  '|': 'key',
  '\n|\n': 'key',
  '  |': 'key',
  'tit|': 'key [tit]',
  '|titel: X\n': 'key [titel]',
  'titel|: X\n': 'key [titel]',
  'titel: |\n': 'value titel',
  'titel:|\n': 'value titel',
  'titel: X|\n': 'value titel [X]',
  'titel: "X|"\n': 'value titel [X]',
  'titel: X # |\n': 'comment titel',
  '# |\ntitel: X\n': 'comment',
  'titel: X\n|\n': 'key',
  'titel: X\n|': 'key',
  'titel: X\n\n|\n\naufgaben: y\n': 'key',
  'titel: X\n  |\n': 'text titel',
  'aufgaben: |\n': 'key+value+dash aufgaben',
  'aufgaben:\n  |\n': 'key+value+dash aufgaben',
  'aufgaben:\n  pun|\n': 'key+value+dash aufgaben [pun]',
  'aufgaben:\n  -|\n': 'value aufgaben.0',
  'aufgaben:\n  - |\n': 'value aufgaben.0',
  'aufgaben:\n  - a: b|\n': 'value aufgaben.0 [a: b]',
  'aufgaben:\n  - a\n  |\n': 'dash aufgaben',
  'aufgaben:\n- a\n- b|\n': 'value aufgaben.1 [b]',
  'aufgaben:\n  punkte:\n    - a\n  |\n': 'key aufgaben',
  'aufgaben:\n  punkte:\n    - a\n    |\n': 'dash aufgaben.punkte',
  'kontakt:\n  - |\n': 'key+value kontakt.0',
  'kontakt:\n  - name: A\n    |\n': 'key kontakt.0',
  'kontakt:\n  - name: A\n    te|\n  - name: B\n': 'key kontakt.0 [te]',
  'kontakt:\n  - name: A\n  - |\n': 'key+value kontakt.1',
  'kontakt:\n  - name: A|\n': 'value kontakt.0.name [A]',
  'kontakt:\n    -   name: A\n        |\n': 'key kontakt.0',
  'anforderungen:\n  zwingend:\n    - entweder:\n        - |\n': 'value anforderungen.zwingend.0.entweder.0',
  'klauseln: a, b|, c\n': 'value klauseln [b]',
  'klauseln: |\n': 'value klauseln',
  'einleitung: >\n  Text |\n': 'text einleitung',
  'einleitung: >\n  Text\n\n  |\n': 'text einleitung',
  'unbekannt: |\n': '– unbekannt',
  'unbekannt:\n  |\n': '– unbekannt',
  'aufgaben:\n  - a\n|\n  - b\n': '–',
  'klauseln: [a, |]\n': '– klauseln',
  'titel: [{"|\naufgaben:\n': '– titel',
  '<<<<<<< HEAD\n|\n': 'key',
};

describe('where the cursor is', () => {
  for (const [source, wanted] of Object.entries(cases))
    for (const eol of ['\n', '\r\n'])
      it(JSON.stringify(source.replace(/\n/g, eol)), () => {
        assert.equal(where(source, eol), wanted);
      });

  it('is not put off by a byte order mark, tabs, or an emoji', () => {
    assert.equal(where('\ufefftit|: X\n'), 'key [tit]');
    assert.equal(where('aufgaben:\n\t- 😀 |\n'), 'value aufgaben.0 [😀]');
  });
});
