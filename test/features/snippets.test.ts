import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { houseSchema } from '../../schemas/language/house.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { shapeOf } from '../../schemas/language/shape.ts';
import { parseHouse } from '../../server/src/document/typed.ts';
import { plainText } from '../../server/src/features/completion/snippet.ts';
import { nodesOf, outlineOf } from '../../server/src/features/outline.ts';
import { fieldFor } from '../../server/src/document/keys.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { houseText, today } from './support.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (name: string) =>
  Object.entries(
    JSON.parse(readFileSync(new URL(`../../snippets/${name}.code-snippets`, import.meta.url), 'utf8')) as Record<
      string,
      Snippet
    >,
  );

const files = { stellenausschreibung: postingSchema, arbeitgeber: houseSchema } as const;

/** Parts of a posting that stand inside another one. */
const inside: Readonly<Record<string, string>> = { 'Anforderung entweder oder': 'anforderungen:\n  zwingend:\n' };

for (const [file, schema] of Object.entries(files))
  describe(`snippets of ${file}`, () => {
    const snippets = read(file);

    for (const [name, { prefix, description, body }] of snippets) {
      const around = inside[name];
      const lines = around === undefined ? body : body.map((line) => (line === '$0' ? line : `    ${line}`));
      const text = `${around ?? ''}${plainText(lines.join('\n'))}\n`;

      it(`${name} uses only fields of the language`, () => {
        for (const node of nodesOf(outlineOf(text, shapeOf(schema)).root)) {
          if (node.kind !== 'key') continue;
          assert.ok(node.parent?.shape, `${node.name} stands in a known place`);
          assert.equal(fieldFor(node.parent.shape, node.name)?.exact, true, node.name);
        }
      });

      it(`${name} gives no error as it is inserted`, () => {
        if (file === 'arbeitgeber') {
          assert.deepEqual(
            parseHouse(text).problems.map(({ code }) => code),
            [],
          );
          return;
        }
        const findings = lintPosting(text, { path: 'a.stelle.yaml', today, house: houseText });
        const errors = findings.filter(({ severity, rule }) => severity === 'error' && !rule.startsWith('ausnahme/'));
        assert.deepEqual(
          errors.map(({ rule, message }) => `${rule} ${message}`),
          [],
        );
      });

      it(`${name} can be found and has its tab stops in order`, () => {
        assert.ok(prefix.length > 0 && description !== '');
        const stops = [...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
        );
        assert.equal(body.at(-1), '$0');
      });
    }

    it('have one word each', () => {
      const words = snippets.flatMap(([, { prefix }]) => prefix);
      assert.equal(new Set(words).size, words.length);
    });
  });
