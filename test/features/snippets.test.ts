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
import { accept, completeAt, houseText, today } from './support.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (name: string) =>
  Object.entries(
    JSON.parse(readFileSync(new URL(`../../snippets/${name}.json`, import.meta.url), 'utf8')) as Record<
      string,
      Snippet
    >,
  );

const files = { stellenausschreibung: postingSchema, arbeitgeber: houseSchema } as const;

for (const [file, schema] of Object.entries(files))
  describe(`snippets of ${file}`, () => {
    const snippets = read(file);

    for (const [name, { prefix, description, body }] of snippets) {
      const text = `${plainText(body.join('\n'))}\n`;

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

    it('are offered where their field may begin, with all they insert shown before, and nowhere else', () => {
      const kind = file === 'arbeitgeber' ? 'house' : 'posting';
      const titles = snippets.map(([name]) => name);
      const offered = (source: string) =>
        completeAt(source, { kind }).items.filter(({ label }) => titles.includes(label));
      assert.deepEqual(
        offered(file === 'arbeitgeber' ? 'name: X\n|\n' : 'sprache: 1\n|\n').map(({ label }) => label),
        titles,
      );
      // What would give a field a second time is left out.
      assert.ok(!offered('titel: X\n|').some(({ label }) => label === 'Ausbildungsplatz'));
      for (const item of offered('|')) assert.match(JSON.stringify(item.documentation), /```yaml/);
      assert.deepEqual(offered('abschnitte:\n  - |\n'), []);
      assert.deepEqual(offered('einleitung: Text\n  geht wei|\n'), []);
      assert.deepEqual(offered('aufgaben:\n  |\n'), []);
    });

    it('repeat nothing that is offered anyway', () => {
      const kind = file === 'arbeitgeber' ? 'house' : 'posting';
      for (const source of [
        '|',
        '\n|',
        'stand: Entwurf\n|',
        'kontakt:\n  |\n',
        'kontakt:\n  - |\n',
        'stand: |\n',
        'klauseln: |\n',
        'anforderungen:\n  zwingend:\n    - |\n',
      ]) {
        const { items, document } = completeAt(source, { kind });
        const inserted = items.map((item) => accept(document, item));
        assert.equal(new Set(items.map(({ label }) => label)).size, items.length, source);
        assert.equal(new Set(inserted).size, inserted.length, source);
      }
    });

    it('have one word each', () => {
      const words = snippets.flatMap(([, { prefix }]) => prefix);
      assert.equal(new Set(words).size, words.length);
    });
  });
