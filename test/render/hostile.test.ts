import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { escapeHtml, toHtml, toPage, toText } from '../../server/src/render/index.ts';
import { textOfHtml, view, words } from './support.ts';

const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '<entgelt>',
  '<titel>',
  '<angebot.rad>',
  'javascript:alert(1)',
  'https://a.de/"><b>',
  "https://a.de/'x",
  'www.a.de/<b>',
  'a@b.de"x',
  '&lt;b&gt;',
  '&amp;&#x3c;',
  '<!-- ',
  ']]>',
  '</article>',
  '\u0000\u0008\u001b',
  '\ud800',
  '\u2028',
  '\u00ad',
  '😀',
  'Prüfung',
  ' und ',
  '\n',
  '\n\n',
  '• ',
  '- a\n- b',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(nasty, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string() },
);
const section = fc.oneof(
  text,
  fc.array(text, { maxLength: 4 }),
  fc.record(
    { ueberschrift: text, einleitung: text, punkte: fc.array(text, { maxLength: 3 }), schluss: text },
    { requiredKeys: [] },
  ),
);
const requirement = fc.oneof(text, fc.record({ entweder: fc.array(text, { maxLength: 3 }) }));
const posting = fc.record(
  {
    ...Object.fromEntries(
      [
        'kennziffer',
        'kennwort',
        'titel',
        'titelzusatz',
        'anzahl',
        'beginn',
        'bewerbungsfrist',
        'entgelt',
        'entgelt_text',
      ]
        .concat([
          'besoldung',
          'arbeitszeit',
          'teilzeit',
          'dauer',
          'laufbahn',
          'einleitung',
          'portrait',
          'klauseln',
          'auszeichnungen',
        ])
        .map((key) => [key, text]),
    ),
    ...Object.fromEntries(
      ['stellenprofil', 'aufgaben', 'angebot', 'unterlagen', 'hinweise'].map((key) => [key, section]),
    ),
    organisation: fc.array(text, { maxLength: 3 }),
    arbeitsort: fc.array(text, { maxLength: 2 }),
    abschnitte: fc.array(section, { maxLength: 2 }),
    anforderungen: fc.oneof(
      fc.array(requirement, { maxLength: 3 }),
      fc.record({ zwingend: fc.array(requirement, { maxLength: 2 }), punkte: fc.array(requirement, { maxLength: 2 }) }),
    ),
    kontakt: fc.array(
      fc.oneof(text, fc.record({ fuer: text, name: text, telefon: text, email: text }, { requiredKeys: [] })),
      { maxLength: 2 },
    ),
    bewerbung: fc.oneof(
      text,
      fc.record({ online: text, email: text, post: text, agentur: text, text }, { requiredKeys: [] }),
    ),
    intern: fc.constant({ notiz: 'STRENGGEHEIM' }),
  },
  { requiredKeys: ['intern'] },
);
const house = fc.record(
  {
    name: text,
    portal: text,
    datenschutz: text,
    angebot: fc.record({ rad: text }),
    portrait: fc.record({ kurz: text }),
  },
  { requiredKeys: [] },
);

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
