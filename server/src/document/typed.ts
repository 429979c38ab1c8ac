import type * as z from 'zod';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { houseSchema, type HouseFile } from '../../../schemas/language/house.ts';
import { postingSchema, type Posting } from '../../../schemas/language/posting.ts';
import type { Span } from '../messages/finding.ts';
import type { Place } from './place.ts';
import type { Problem } from './problems.ts';
import { read } from './read.ts';

/** A file read and typed. What could not be typed is missing from `content` and told in `problems`. */
export interface TypedDocument<T> {
  readonly text: string;
  readonly content: T;
  readonly root: Place;
  readonly problems: readonly Problem[];
  /** Comments, from `#` to the end of the line. */
  readonly comments: readonly Span[];
}

export type PostingDocument = TypedDocument<Posting>;
export type HouseDocument = TypedDocument<HouseFile>;

export const parsePosting = (text: string): PostingDocument => parseTyped(text, postingSchema);
export const parseHouse = (text: string): HouseDocument => parseTyped(text, houseSchema);

/** Reads and types a file by its schema. Never throws on bad input. */
export function parseTyped<T extends z.ZodType>(text: string, schema: T): TypedDocument<z.output<T>> {
  const reading = read(text, shapeOf(schema));
  const problems = [...reading.problems];
  let value = reading.value;
  // Each round removes what the schema refuses; the reader leaves little to refuse, so this ends after one round as a rule.
  for (let round = 0; round < 20; round++) {
    const result = schema.safeParse(value);
    if (result.success) return { text, content: result.data, root: reading.root, problems, comments: reading.comments };
    for (const issue of result.error.issues) {
      const place = reading.root.at(issue.path);
      problems.push({
        code: 'unknown-value',
        start: place.start,
        end: place.end,
        params: {
          wert: place.value || text.slice(place.start, place.end),
          feld: String(issue.path.at(-1) ?? ''),
          field: String(issue.path.at(-1) ?? ''),
          moeglich: '',
          meintest: '',
        },
        repairs: [],
      });
      value = without(value, issue.path);
    }
  }
  return { text, content: schema.parse({}), root: reading.root, problems, comments: reading.comments };
}

/** A copy of `value` without what stands at `path`. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const index = Number(step);
    return rest.length === 0
      ? value.filter((_, i) => i !== index)
      : value.map((item: unknown, i) => (i === index ? without(item, rest) : item));
  }
  const { [String(step)]: inner, ...others } = value as Record<string, unknown>;
  const left = rest.length === 0 ? undefined : without(inner, rest);
  return left === undefined ? others : { ...others, [String(step)]: left };
}
