import * as z from 'zod';
import { fieldMeta } from '../../schemas/language/fields.ts';
import { houseSchema } from '../../schemas/language/house.ts';
import { postingSchema } from '../../schemas/language/posting.ts';

/** JSON Schemas for other editors, draft-07: the newest that all of them read. */
export async function generateJsonSchemas(): Promise<Map<string, string>> {
  const { ruleIndex } = await import('../../server/src/lint/lint.ts');
  const house = toJsonSchema(houseSchema);
  const rules = (house.properties as Record<string, Record<string, unknown>>).regeln!;
  rules.propertyNames = { enum: [...ruleIndex.ids].sort() };
  return new Map([
    ['schemas/generated/stelle.schema.json', print(toJsonSchema(postingSchema))],
    ['schemas/generated/arbeitgeber.schema.json', print(house)],
  ]);
}

const print = (schema: unknown) => `${JSON.stringify(schema, null, 2)}\n`;

/**
 * The JSON Schema of what stands in a file. Text may be written as number or boolean, since other editors read YAML by its
 * own rules; what transforms check is told in words.
 */
export function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = fieldMeta.get(zodSchema as unknown as z.ZodType);
      if (meta) {
        jsonSchema.title = meta.title.de;
        const checked = meta.checked ? `\nGeprüft wird: ${meta.checked.de}` : '';
        jsonSchema.description = `${meta.description.de}${checked}`;
        if (meta.example !== undefined) jsonSchema.examples = [meta.example];
        if (meta.choices) jsonSchema.enumDescriptions = Object.values(meta.choices).map((text) => text.de);
      }
      if (jsonSchema.type === 'string' && !jsonSchema.enum)
        (jsonSchema as Record<string, unknown>).type = ['string', 'number', 'boolean', 'null'];
      // A single entry needs no list; one line may hold several entries.
      if (jsonSchema.type === 'array') {
        const { type, items } = jsonSchema;
        delete jsonSchema.type;
        delete jsonSchema.items;
        jsonSchema.anyOf = [
          { type, items: items ?? {} },
          ...(Array.isArray(items) || !items ? [] : [items]),
        ] as typeof jsonSchema.anyOf;
      }
    },
  });
}
