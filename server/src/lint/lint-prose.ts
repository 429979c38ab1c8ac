import type { Lang } from '../../../schemas/text.ts';
import { readHouse, type House } from '../house/house.ts';
import type { SpanFinding } from '../messages/finding.ts';
import type { Finding } from '../messages/public.ts';
import { checkTokens, tokenise } from '../wording/index.ts';
import { withoutEchoes } from './echoes.ts';
import { proseLevel, styleOf } from './prose.ts';
import { publicFindings } from './public-finding.ts';

export interface ProseLintOptions {
  /** The house whose style and levels hold. */
  readonly house?: House | undefined;
  readonly lang?: Lang;
}

/** Checks a text that is no posting file, as copied from a letter or a web page: wording only. */
export function lintProse(
  text: string,
  { house = readHouse(undefined), lang = 'de' }: ProseLintOptions = {},
): Finding[] {
  const found = checkTokens(tokenise(text), { lang, style: styleOf(house), traeger: house.traeger });
  const findings = found.flatMap((finding): SpanFinding[] => {
    const severity = proseLevel(finding, house);
    if (!severity) return [];
    const { rule, message, start, end, law, replacedBy } = finding;
    const fixes = finding.fixes.map(({ title, safe, edits }) => ({ title, safe, changes: edits }));
    return [{ rule, severity, message, start, end, law, fixes, ...(replacedBy !== undefined && { replacedBy }) }];
  });
  return publicFindings(text, withoutEchoes(findings));
}
