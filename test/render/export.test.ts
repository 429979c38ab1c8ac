import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { parse, stringify } from 'yaml';
import { exportFormats, exportNames, pictureOf } from '../../server/src/render/export/index.ts';
import { house as anyHouse, posting as anyPosting } from './arbitrary.ts';
import { content, elements, example, exported, houseText, written } from './exports.ts';
import { examples, textOfHtml, words } from './support.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the table of formats', () => {
  it('gives each an ending of its own, so that all may lie in one folder', () => {
    const endings = exportNames.map((name) => exportFormats[name].extension);
    assert.equal(new Set(endings).size, endings.length);
    for (const ending of endings) assert.match(ending, /^(?:\.[a-z]+)+$/);
  });
});

describe('exports of the examples', () => {
  for (const name of examples) {
    it(`${name}: fragment and text say the same, without a trace of the editor`, async () => {
      const of = example(name);
      const fragment = await written('fragment', of, { headingLevel: 3 });
      assert.deepEqual(words(textOfHtml(fragment)), words(await written('text', of)));
      assert.doesNotMatch(fragment, / (?:data-|id=|style=)|<(?:h1|h2|style|mark)\b/);
      assert.match(fragment, /^<article[^>]*>\n<header>[\s\S]*<h3>[\s\S]*<h4>/);
    });

    it(`${name}: the page stands alone and allows itself nothing more`, async () => {
      const logo = pictureOf('logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))!;
      for (const format of ['html', 'blatt'] as const) {
        const html = await written(format, example(name), { logo });
        assert.match(html, /^<!doctype html>\n<html lang="de">/);
        const all = elements(html);
        for (const { attribs = {} } of all) {
          const named = Object.entries(attribs).filter(([key]) =>
            /^(?:src|srcset|action|background|style|on.*)$/.test(key),
          );
          assert.deepEqual(
            named.filter(([, value]) => !value.startsWith('data:image/svg+xml;base64,')),
            [],
          );
        }
        assert.deepEqual(
          all.filter((one) => /^(?:link|iframe|object|base)$/.test(one.name!)),
          [],
        );
        const policy = all.find((one) => one.attribs?.['http-equiv'] === 'Content-Security-Policy')!.attribs!.content!;
        assert.match(policy, /^default-src 'none'; /);
        const [style, ...moreStyles] = all.filter((one) => one.name === 'style');
        assert.deepEqual(moreStyles, []);
        const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
        assert.ok(policy.includes(`style-src ${hash(content(style!))};`));
        const scripts = all.filter((one) => one.name === 'script' && one.attribs?.type !== 'application/ld+json');
        assert.equal(scripts.length, format === 'blatt' ? 1 : 0);
        for (const script of scripts) assert.ok(policy.includes(`script-src ${hash(content(script))};`));
        if (format === 'html') assert.doesNotMatch(policy, /script-src/);
      }
    });
  }
});

describe('what is internal', () => {
  /** Every field under `intern`, with a word or day that stands nowhere else. */
  const internal = {
    ...Object.fromEntries(
      ['befristungsgrund', 'frauenanteil', 'maenneranteil', 'planstelle', 'notiz', 'teilzeitgrund', 'unbekanntes'].map(
        (key) => [key, `STRENGGEHEIM ${key}`],
      ),
    ),
    ...Object.fromEntries(
      ['meldung_agentur', 'gleichstellung', 'personalrat', 'schwerbehindertenvertretung'].map((key) => [
        key,
        '03.02.1901',
      ]),
    ),
  };
  const secret = /STRENGGEHEIM|1901|intern\b/;
  const files = globSync(['examples/**/*.stelle.yaml', 'test/render/examples/*.stelle.yaml'], {
    cwd: root,
    absolute: true,
  });

  it('gets into no export of any example', async () => {
    assert.ok(files.length >= 8);
    for (const file of files) {
      let fields: Record<string, unknown>;
      try {
        fields = parse(readFileSync(file, 'utf8'), { uniqueKeys: false }) as Record<string, unknown>;
      } catch {
        fields = { titel: 'X (w/m/d)' };
      }
      const text = stringify({ ...fields, intern: internal });
      for (const name of exportNames)
        assert.doesNotMatch(await written(name, exported(text, houseText)), secret, `${file} ${name}`);
    }
  });

  it('gets into none whatever the posting says, nor by its name', async () => {
    const named = Object.keys(internal)
      .map((key) => `<${key}> <intern.${key}>`)
      .join(' ');
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const text = stringify({ ...fields, angebot: named.replaceAll('intern.', ''), intern: internal });
        const of = exported(text, stringify(house));
        for (const name of exportNames) assert.doesNotMatch(await written(name, of), /STRENGGEHEIM|1901/);
      }),
      { numRuns: 40 },
    );
    const of = exported(stringify({ titel: 'X', hinweise: named, intern: internal }));
    // No format is even handed it.
    assert.doesNotMatch(JSON.stringify([of.posting, of.view]), /STRENGGEHEIM|1901|"intern"/);
    for (const name of exportNames) assert.doesNotMatch(await written(name, of), /STRENGGEHEIM|1901/);
  });
});

describe('hostile postings, exported', () => {
  const tags = new Set(
    'html head meta title style script body main article header section div ul li dl dt dd p h1 h2 h3 h4 h5 h6 span a address br nav pre button img'.split(
      ' ',
    ),
  );

  it('bring no element, attribute or script into a page', async () => {
    await fc.assert(
      fc.asyncProperty(anyPosting, anyHouse, async (fields, house) => {
        const of = exported(stringify(fields), stringify(house));
        for (const name of ['html', 'blatt', 'fragment'] as const) {
          for (const { name: tag, attribs = {} } of elements(await written(name, of))) {
            assert.ok(tags.has(tag!), tag);
            for (const [key, value] of Object.entries(attribs)) {
              assert.doesNotMatch(key, /^on|^style$|^src/);
              if (key === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|tel:\+?\d|#)/);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
