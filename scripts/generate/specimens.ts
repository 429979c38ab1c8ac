import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** One example of a rule: a posting that is clean for it, or one with its findings between ⟦ and ⟧. */
const specimenSchema = z.strictObject({
  name: z.string(),
  /** The posting. */
  stelle: z.string().default(''),
  /** A house file, where the rule looks at it instead of a posting; `weitere` then holds the files it inherits from and its postings. */
  hausdatei: z.string().optional(),
  /** House file in force. */
  haus: z.string().optional(),
  /** ISO date that counts as today. */
  heute: z.string().default('2026-11-21'),
  /** File name of the posting. */
  datei: z.string().default('beispiel.stelle.yaml'),
  /** The posting after the first repair of each finding. */
  danach: z.string().optional(),
  /** Other postings of the same run, by path. */
  weitere: z.record(z.string(), z.string()).optional(),
  /** The posting as it was first published. */
  veroeffentlicht_als: z.string().optional(),
  /** Level of the findings, where it differs from the rule's. */
  stufe: z.enum(['error', 'warning', 'info']).optional(),
  /** Other rules speak here too; otherwise the posting is clean for them (drafts need not be complete). */
  andere: z.stringbool().default(false),
  /** A posting too large to write down, made by the test. */
  erzeugt: z.enum(['tief', 'riesig']).optional(),
});

const fileSchema = z.strictObject({ gueltig: z.array(specimenSchema), ungueltig: z.array(specimenSchema) });

export type Specimen = z.output<typeof specimenSchema>;
export type Specimens = z.output<typeof fileSchema>;

/** The specimens of a rule folder. They are its tests and the examples of its page at once. */
export function readSpecimens(root: string, id: string): Specimens {
  const file = join(root, 'server/src/rules', id, 'beispiele.yaml');
  return fileSchema.parse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as unknown);
}
