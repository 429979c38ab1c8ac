import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { escapeHtml, toHtml, toPage, toText } from '../../server/src/render/index.ts';
import { house, nasty, posting } from './arbitrary.ts';
import { textOfHtml, view, words } from './support.ts';

describe('hostile postings', () => {
  it('never get markup into the page, and lose no word', () => {
    fc.assert(
      fc.property(posting, house, (fields, employer) => {
        const shown = view(stringify(fields), stringify(employer));
        const html = toHtml(shown);
        assert.deepEqual(words(textOfHtml(html)), words(toText(shown)));
        assert.doesNotMatch(html, /STRENGGEHEIM/);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g))
          assert.match(href!, /^(?:https?:\/\/|mailto:|tel:\+?\d)/);
        const page = toPage(shown, { colour: '#zzz;}</style>' });
        assert.equal(page.split('<style>').length, 2);
      }),
      { numRuns: 200 },
    );
  });

  it('never throw, whatever is typed, and findings anywhere change no word', () => {
    const anywhere = fc.array(fc.tuple(fc.nat(400), fc.nat(80)), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(nasty, fc.constantFrom('titel: ', 'aufgaben:\n  - ', '"', '[', '{', ': ', '\t', '|')),
        }),
        anywhere,
        (yaml, spans) => {
          const findings = spans.map(([start, length]) => ({
            start,
            end: start + length,
            rule: 'r',
            severity: 'info' as const,
            message: '<b>&"',
          }));
          const marked = view(yaml, undefined, { findings });
          const plain = view(yaml);
          assert.equal(toText(marked), toText(plain));
          const texts = { lang: 'de' as const, unplaced: 'u', severity: { error: 'e', warning: 'w', info: 'i' } };
          textOfHtml(toHtml(marked, { findings: texts }));
          assert.equal(textOfHtml(toHtml(marked)), textOfHtml(toHtml(plain)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cannot grow a page without end by texts that call each other', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    // Empty at the end: not a character is added, yet each level has a hundred times the names of the one above.
    for (const end of ['', 'x']) {
      const angebot: Record<string, string> = {};
      for (const [index, name] of names.entries())
        angebot[name] = index === 6 ? end : `<${names[index + 1]}>`.repeat(100);
      const shown = view('aufgaben: <a>\nangebot: <a> und <b>\n', stringify({ angebot }));
      assert.ok(toText(shown).length < 200_000);
    }
    assert.match(toText(view('aufgaben: <a>\n', 'angebot:\n  a: Rad <b>\n  b: und <a>\n')), /Rad und <a>/);
  });

  it('cannot leave an attribute or a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const escaped = escapeHtml(value);
        assert.doesNotMatch(escaped, /[<>"']/);
        assert.doesNotMatch(escaped, /&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
    assert.equal(
      escapeHtml(`<a href="x" b='y'>&amp;</a>`),
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
    );
  });
});
