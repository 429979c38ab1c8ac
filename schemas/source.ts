import type { Text } from './text.ts';

/**
 * How sure a fact is.
 * - `gericht`: a court has decided this wording or a very close one
 * - `gesetz`: follows from the text of a statute in force
 * - `quelle`: named in a guide, study or official publication
 * - `umstritten`: courts or laws disagree, or the question is open
 * - `empfehlung`: good practice, no legal ground
 * - `ungeprueft`: general knowledge without a source; ships one level lower
 */
export type SourceStatus = 'gericht' | 'gesetz' | 'quelle' | 'umstritten' | 'empfehlung' | 'ungeprueft';

/** Where a rule or a datum comes from. */
export interface Source {
  /** Short name as a lawyer cites it: "§ 11 AGG", "BAG 23.11.2023 – 8 AZR 164/22". */
  readonly name: string;
  readonly status: SourceStatus;
  /** What the source says, in own words. */
  readonly says?: Text;
  /** Date of the last review, ISO. */
  readonly reviewed: string;
}
