import assert from 'node:assert/strict';
import { toHtml, toText } from '../../server/src/render/index.ts';
import { golden } from './exports.ts';
import { examples, exampleText, exampleView, textOfHtml, words } from './support.ts';

describe('example postings', () => {
  for (const name of examples) {
    it(`${name} as HTML and as text`, () => {
      const view = exampleView(name);
      golden(`${name}.html`, toHtml(view));
      golden(`${name}.txt`, toText(view));
    });

    it(`${name} says the same in both`, () => {
      const view = exampleView(name);
      assert.deepEqual(words(textOfHtml(toHtml(view))), words(toText(view)));
    });

    it(`${name} names where each part comes from`, () => {
      const text = exampleText(name);
      const html = toHtml(exampleView(name));
      const starts = [...html.matchAll(/data-start="(\d+)" data-line="(\d+)"/g)];
      assert.ok(starts.length > 30);
      for (const [, start, line] of starts) {
        assert.equal(text.slice(0, Number(start)).split('\n').length - 1, Number(line));
      }
    });
  }
});
