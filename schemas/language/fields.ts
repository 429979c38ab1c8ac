import * as z from 'zod';
import { TextMemo } from '../memo.ts';
import type { Text } from '../text.ts';

/** What a person needs to know about a field. Completion, hover, JSON Schema and reference page come from here. */
export interface FieldMeta {
  readonly title: Text;
  readonly description: Text;
  /** An example as it stands in the file, after the colon. Lists: one entry per line. */
  readonly example?: string | readonly string[];
  /** What is checked beyond the shape (dates, grades …), in words, for readers of the JSON Schema. */
  readonly checked?: Text;
  /** Never printed, never exported. */
  readonly internal?: boolean;
  /** Prose that a reader of the posting sees and that the prose engine checks. */
  readonly prose?: boolean;
  /** Few files have it: suggested after all others. */
  readonly rare?: boolean;
  /** A single line may hold several entries, separated by commas. */
  readonly commas?: boolean;
  /** For fields with fixed values: what each means. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** Where values that cannot be listed here come from (facts of the house, clauses …): a key of the completion providers. */
  readonly suggest?: string;
}

/** Metadata of every field, keyed by its zod schema. */
export const fieldMeta = z.registry<FieldMeta>();

function described<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  fieldMeta.add(schema, meta);
  return schema;
}

/** One line of text, taken as it stands: numbers, `no`, `~` and colons included. */
export const line = (meta: FieldMeta) => described(z.string(), meta);

/** Running text, one or more paragraphs. */
export const prose = (meta: FieldMeta) => described(z.string(), { prose: true, ...meta });

/** A typed value written as people write it; `read` never throws and carries its own problems. */
export const typed = <T>(read: (text: string) => T, meta: FieldMeta) => {
  const memo = new TextMemo<T>(500);
  return described(
    z.string().transform((text) => memo.get(text, () => read(text))),
    meta,
  );
};

/** One of a few fixed values; the keys of `choices` are the values. */
export const choice = <const K extends string>(choices: Readonly<Record<K, Text>>, meta: Omit<FieldMeta, 'choices'>) =>
  described(z.enum(Object.keys(choices) as [K, ...K[]]), { ...meta, choices });

/** A list of one-line entries; a single entry needs no list. */
export const list = <T extends z.ZodType>(item: T, meta: FieldMeta) => described(z.array(item), meta);

/** A group of named fields, all optional: what is missing is told by the rules, when the state of the posting asks for it. */
export const group = <S extends Record<string, z.ZodType>>(shape: S, meta: FieldMeta) =>
  described(z.strictObject(shape).partial(), meta);

/** Freely named entries of one kind. */
export const entries = <T extends z.ZodType>(item: T, meta: FieldMeta) => described(z.record(z.string(), item), meta);

/** Several natural ways to write the same thing; told apart by their form (text, list, group), never by trial. */
export const either = <const T extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(options: T, meta: FieldMeta) =>
  described(z.union(options), meta);

const bullet = {
  title: { de: 'Punkt', en: 'Bullet' },
  description: { de: 'Ein Punkt der Aufzählung; immer Text.', en: 'One bullet; always text.' },
};

/** A section of the posting: text, list, or heading / intro / bullets / closing. */
export const section = (about: FieldMeta) => {
  const meta = { prose: true, ...about };
  return either(
    [
      prose(meta),
      list(prose(bullet), meta),
      group(
        {
          ueberschrift: line({
            title: { de: 'Überschrift', en: 'Heading' },
            description: {
              de: 'Ersetzt die Überschrift, die Ihr Haus sonst für diesen Abschnitt verwendet.',
              en: 'Replaces the house’s usual heading of this section.',
            },
            example: 'Das erwartet Sie bei uns',
          }),
          einleitung: prose({
            title: { de: 'Einleitung', en: 'Intro' },
            description: { de: 'Satz vor der Aufzählung.', en: 'Sentence before the bullets.' },
            example: 'Sie übernehmen vor allem',
          }),
          punkte: list(prose(bullet), {
            title: { de: 'Punkte', en: 'Bullets' },
            description: {
              de: 'Die Aufzählung. Jeder Punkt beginnt mit „- “.',
              en: 'The bullets. Each begins with "- ".',
            },
            example: ['Anträge prüfen', 'Bescheide erstellen'],
          }),
          schluss: prose({
            title: { de: 'Schluss', en: 'Closing' },
            description: { de: 'Satz nach der Aufzählung.', en: 'Sentence after the bullets.' },
            example: 'Änderungen im Zuschnitt der Aufgaben sind möglich.',
          }),
        },
        meta,
      ),
    ],
    meta,
  );
};
