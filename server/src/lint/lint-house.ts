import { houseOf, type House } from '../house/house.ts';
import type { LogoState } from '../house/logo-content.ts';
import { resolveHouse, type HouseReader, type ResolvedHouse } from '../house/resolve.ts';
import { usesIn, type NameUse } from '../house/uses.ts';
import { parseHouse, parsePosting } from '../document/typed.ts';
import type { SpanFinding } from '../messages/finding.ts';
import type { Finding } from '../messages/public.ts';
import { rules as structureRules } from '../rules/generated/rules.ts';
import type { HouseContext } from '../rules/rule.ts';
import { withoutEchoes } from './echoes.ts';
import { applyExceptions } from './exceptions.ts';
import { unknownRules } from './house-levels.ts';
import { ruleIndex, type LintOptions, type LintResult } from './lint.ts';
import { checkProseOfHouse } from './prose.ts';
import { publicFindings } from './public-finding.ts';
import { runHouseRule } from './run-rules.ts';

export interface HouseLintOptions extends Pick<LintOptions, 'path' | 'today' | 'lang'> {
  /** Gives the files that `erbt:` names; without it nothing is inherited and nothing said about it. */
  readonly reader?: HouseReader | undefined;
  /** The house of this very text, for hosts that have resolved it already. */
  readonly resolved?: Pick<ResolvedHouse, 'house' | 'problems'> | undefined;
  /** Texts of all postings of the house, if they are at hand: only then is it known what nobody uses. */
  readonly postings?: readonly string[] | undefined;
  /** The same for hosts that know what these texts refer to. */
  readonly uses?: Iterable<NameUse> | undefined;
  /** What lies at a path from the folder of the house file, as its logo; undefined where the host cannot look. */
  readonly logoState?: ((path: string) => LogoState | undefined) | undefined;
}

export interface HouseLintResult extends Pick<LintResult, 'findings' | 'suppressed'> {
  /** The house as far as the file says it; postings are checked with it even if the file is faulty. */
  readonly house: House;
}

/** Checks a house file: how it is written, what it inherits, its texts and figures. Synchronous and pure. */
export function checkHouse(text: string, options: HouseLintOptions): HouseLintResult {
  const { path, today, reader, logoState, lang = 'de' } = options;
  const resolved = options.resolved ?? (reader && resolveHouse({ path, text }, reader));
  const house = resolved?.house ?? houseOf(parseHouse(text), path);
  const own = house.document!;
  const problems = [...own.problems, ...(resolved?.problems ?? []), ...unknownRules(own, ruleIndex)];
  const document = { ...own, problems };
  const texts = options.postings ?? [];
  const uses =
    options.uses ?? (texts.length > 0 ? texts.flatMap((posting) => usesIn(parsePosting(posting))) : undefined);
  const context: HouseContext = {
    document,
    house,
    today,
    path,
    lang,
    ...(uses && { uses }),
    ...(logoState && { logoState }),
  };
  const found: SpanFinding[] = [];
  for (const rule of structureRules) runHouseRule(rule, context, found);
  found.push(...checkProseOfHouse(context));
  const { findings, suppressed, problems: wrong } = applyExceptions(document, found, today, ruleIndex);
  const exceptions = { ...context, document: { ...document, problems: wrong } };
  for (const rule of structureRules)
    if (rule.problems?.some((code) => code.startsWith('exception-'))) runHouseRule(rule, exceptions, findings);
  return {
    house,
    findings: publicFindings(text, withoutEchoes(findings)),
    suppressed: suppressed.map(({ finding, reason }) => ({ finding: publicFindings(text, [finding])[0]!, reason })),
  };
}

/** The findings of {@link checkHouse}. */
export const lintHouse = (text: string, options: HouseLintOptions): Finding[] => checkHouse(text, options).findings;
