import type { Lang } from '../../../schemas/text.ts';
import type { Finding } from '../messages/public.ts';

export interface LintOptions {
  /** Path or URI of the posting as it shall appear in findings about other files. */
  readonly path: string;
  /** ISO date that counts as today. */
  readonly today: string;
  /** Text of the house file (`arbeitgeber.yaml`) in force for this posting. */
  readonly house?: string;
  readonly lang?: Lang;
}

/** Checks one posting. Synchronous and pure. */
export function lintPosting(_text: string, _options: LintOptions): Finding[] {
  return [];
}
