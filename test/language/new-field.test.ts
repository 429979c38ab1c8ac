import assert from 'node:assert/strict';
import * as z from 'zod';
import { fieldPage } from '../../scripts/generate/field-pages.ts';
import { toJsonSchema } from '../../scripts/generate/json-schema.ts';
import { choice, fieldMeta, group, line } from '../../schemas/language/fields.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { shapeOf } from '../../schemas/language/shape.ts';
import { parseTyped } from '../../server/src/document/typed.ts';

/** The posting's schema with one field more, and nothing else touched. */
const extended = group(
  {
    ...Object.fromEntries(Object.entries(postingSchema.shape).map(([name, field]) => [name, field.unwrap()])),
    schichtmodell: choice(
      {
        Frühdienst: { de: 'von sechs bis zwei', en: 'from six to two' },
        Spätdienst: { de: 'von zwei bis zehn', en: 'from two to ten' },
      },
      {
        title: { de: 'Schichtmodell', en: 'Shifts' },
        description: { de: 'Wann gearbeitet wird.', en: 'When the work is done.' },
        example: 'Frühdienst',
      },
    ),
    parkplatz: line({
      title: { de: 'Parkplatz', en: 'Parking' },
      description: { de: 'Wo man parkt.', en: 'Where to park.' },
    }),
  },
  fieldMeta.get(postingSchema)!,
);

describe('language: one field more in the schema', () => {
  it('is read and validated', () => {
    const good = parseTyped('schichtmodell: frühdienst\nparkplatz: Hof: links\n', extended);
    assert.deepEqual(good.content, { schichtmodell: 'Frühdienst', parkplatz: 'Hof: links' });
    assert.deepEqual(good.problems, []);
    const bad = parseTyped('schichtmodel: Frühdienst\nparkplatz:\n  - a\n  - b\n', extended);
    assert.deepEqual(
      bad.problems.map(({ code, params }) => [code, params.meintest ?? '']),
      [
        ['unknown-field', 'schichtmodell'],
        ['wrong-form', ''],
      ],
    );
    const wrong = parseTyped('schichtmodell: Frühdienstt\n', extended);
    assert.equal(wrong.problems[0]?.code, 'unknown-value');
    assert.equal(wrong.problems[0].params.meintest, 'Frühdienst');
  });

  it('stands in the JSON Schema', () => {
    const properties = toJsonSchema(extended).properties as Record<string, { title: string; enum: string[] }>;
    assert.equal(properties.schichtmodell?.title, 'Schichtmodell');
    assert.deepEqual(properties.schichtmodell.enum, ['Frühdienst', 'Spätdienst']);
  });

  it('stands on the reference page', () => {
    const page = fieldPage(shapeOf(extended), 'x.stelle.yaml', 'de');
    assert.match(page, /## `schichtmodell`/);
    assert.match(page, /von sechs bis zwei/);
  });
});

describe('language: every field', () => {
  const seen = new Set<z.core.$ZodType>();
  const walk = (schema: z.core.$ZodType, path: string): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const shape = shapeOf(schema);
    it(`${path || 'posting'} has title and description in both languages`, () => {
      for (const text of [shape.meta.title, shape.meta.description]) assert.ok(text.de && text.en);
    });
    const def = (schema as z.core.$ZodTypes)._zod.def;
    if (def.type === 'object') for (const [name, field] of Object.entries(def.shape)) walk(field, `${path}.${name}`);
    if (def.type === 'array') walk(def.element, `${path}[]`);
    if (def.type === 'union') def.options.forEach((option, i) => walk(option, `${path}|${i}`));
    if (def.type === 'optional') walk(def.innerType, path);
  };
  walk(postingSchema, '');
});
