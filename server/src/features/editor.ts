import type * as z from 'zod';
import { houseSchema } from '../../../schemas/language/house.ts';
import { postingSchema } from '../../../schemas/language/posting.ts';
import { shapeOf, type Shape } from '../../../schemas/language/shape.ts';
import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import type { Lang } from '../../../schemas/text.ts';
import type { House } from '../house/house.ts';
import type { ProjectIndex } from '../rules/rule.ts';

/** Which of the two files is being written. */
export type FileKind = 'posting' | 'house';

/** Rules by id, aliases included; all of them once. */
export interface RuleLookup {
  readonly all: readonly RuleMeta[];
  get(id: string): RuleMeta | undefined;
}

/** All that the writing helps get beside text and place. Files, clock and connection are not part of it. */
export interface EditorContext {
  readonly kind: FileKind;
  /** ISO date that counts as today. */
  readonly today: string;
  readonly lang: Lang;
  /** The house in force. For a house file: what is known of it so far. */
  readonly house: House;
  /** Address of the house file in force, if there is one. */
  readonly houseUri?: string | undefined;
  readonly rules: RuleLookup;
  /** What other postings say. */
  readonly project?: ProjectIndex | undefined;
  /** The language of the file; the posting language or the house file's, as `kind` says, unless handed in. */
  readonly schema?: z.ZodType | undefined;
  /** Whether the editor itself indents the further lines of an inserted text (LSP `adjustIndentation`). */
  readonly adjustsIndent?: boolean | undefined;
  /** Command that opens the list of suggestions again, in editors that have one. */
  readonly suggestCommand?: string | undefined;
}

/** The schema of the file being written. */
export const schemaOf = ({ schema, kind }: Pick<EditorContext, 'schema' | 'kind'>): z.ZodType =>
  schema ?? (kind === 'posting' ? postingSchema : houseSchema);

/** Its shape. */
export const rootShape = (context: Pick<EditorContext, 'schema' | 'kind'>): Shape => shapeOf(schemaOf(context));
