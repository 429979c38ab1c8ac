import { parseHouse } from '../document/typed.ts';
import { houseOf, type House } from '../house/house.ts';
import type { SpanFinding } from '../messages/finding.ts';
import type { Finding } from '../messages/public.ts';
import { rules as structureRules } from '../rules/generated/rules.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import { applyExceptions } from './exceptions.ts';
import { ruleIndex, type LintOptions, type LintResult } from './lint.ts';
import { publicFindings } from './public-finding.ts';
import { runRule } from './run-rules.ts';

export interface HouseLintResult extends Pick<LintResult, 'findings' | 'suppressed'> {
  /** The house as far as the file says it; postings are checked with it even if the file is faulty. */
  readonly house: House;
}

/** Checks a house file: what can be wrong with any file of the language. Rules about postings have no say here. */
export function checkHouse(text: string, options: Pick<LintOptions, 'path' | 'today' | 'lang'>): HouseLintResult {
  const document = parseHouse(text);
  const house = houseOf(document);
  const context: RuleContext = {
    document: { ...document, content: {} },
    house,
    today: options.today,
    path: options.path,
    lang: options.lang ?? 'de',
  };
  const found: SpanFinding[] = [];
  const rules = structureRules
    .filter((rule) => rule.problems)
    .map((rule): Rule => ({ ...rule, check: () => undefined }));
  for (const rule of rules) runRule(rule, context, found);
  const { findings, suppressed, problems } = applyExceptions(context.document, found, options.today, ruleIndex);
  const exceptions = { ...context, document: { ...context.document, problems } };
  for (const rule of rules)
    if (rule.problems?.some((code) => code.startsWith('exception-'))) runRule(rule, exceptions, findings);
  return {
    house,
    findings: publicFindings(text, findings),
    suppressed: suppressed.map(({ finding, reason }) => ({ finding: publicFindings(text, [finding])[0]!, reason })),
  };
}

/** The findings of {@link checkHouse}. */
export const lintHouse = (text: string, options: Pick<LintOptions, 'path' | 'today' | 'lang'>): Finding[] =>
  checkHouse(text, options).findings;
