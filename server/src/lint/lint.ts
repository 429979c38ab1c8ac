import type { RuleMeta } from '../../../schemas/rule-meta.ts';
import type { Lang } from '../../../schemas/text.ts';
import type { Problem } from '../document/problems.ts';
import { parsePosting, type PostingDocument } from '../document/typed.ts';
import { TextMemo } from '../../../schemas/memo.ts';
import { houseOf, readHouse, type House } from '../house/house.ts';
import type { SpanFinding } from '../messages/finding.ts';
import type { Finding } from '../messages/public.ts';
import { rules as structureRules } from '../rules/generated/rules.ts';
import type { ProjectIndex, RuleContext } from '../rules/rule.ts';
import { withoutEchoes } from './echoes.ts';
import { applyExceptions } from './exceptions.ts';
import { internalRules } from './internal-rules.ts';
import { checkProseOf, proseRules } from './prose.ts';
import { publicFindings } from './public-finding.ts';
import { RuleIndex } from './rule-ids.ts';
import { runRule } from './run-rules.ts';

export interface LintOptions {
  /** Path or URI of the posting as it shall appear in findings about other files. */
  readonly path: string;
  /** ISO date that counts as today. */
  readonly today: string;
  /** Text of the house file (`arbeitgeber.yaml`) in force for this posting, or the house read from it. */
  readonly house?: string | House | undefined;
  /** Language of messages; German if absent. */
  readonly lang?: Lang;
  /** What other files of the same run say. */
  readonly project?: ProjectIndex | undefined;
  /** Called around each rule, for hosts that measure: the core itself has no clock. */
  readonly around?: ((rule: string, run: () => void) => void) | undefined;
}

/** All rules, of structure and of prose, by id. */
export const ruleIndex: RuleIndex<RuleMeta> = new RuleIndex<RuleMeta>(() => [
  ...structureRules,
  ...proseRules(),
  ...internalRules,
]);

/** The outcome of a check, for hosts that need more than the findings. */
export interface LintResult {
  readonly document: PostingDocument;
  readonly findings: Finding[];
  /** Findings kept silent by an exception, with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
}

/**
 * Checks one posting. Synchronous and pure: the same text, house and date give the same findings, in the order of the file.
 * Lines and characters are zero-based, in UTF-16 units.
 */
export function lintPosting(text: string, options: LintOptions): Finding[] {
  return checkPosting(text, options).findings;
}

/** {@link lintPosting} with the document read and the findings that exceptions keep silent. */
export function checkPosting(text: string, options: LintOptions): LintResult {
  return checkPostings([{ text, options }])[0]!;
}

/**
 * Checks several postings, each as {@link checkPosting} does, but rule by rule instead of posting by posting: the code of one
 * rule stays in the processor's caches, that of a hundred does not. A run over thousands takes a fifth less for it.
 */
export function checkPostings(
  postings: readonly { readonly text: string; readonly options: LintOptions }[],
): LintResult[] {
  const checks = postings.map(({ text, options }) => begin(text, options));
  for (const rule of structureRules)
    for (const { around, context, found } of checks) around(rule.id, () => runRule(rule, context, found));
  for (const { around, context, found } of checks) around('wortlaut', () => found.push(...checkProseOf(context)));
  return checks.map(finish);
}

/** A check under way. */
interface Check {
  readonly text: string;
  readonly context: RuleContext;
  readonly around: (rule: string, run: () => void) => void;
  readonly found: SpanFinding[];
}

const unmeasured: Check['around'] = (_rule, run) => run();

function begin(text: string, options: LintOptions): Check {
  const context: RuleContext = {
    document: parsePosting(text),
    house: houseFrom(options.house),
    today: options.today,
    path: options.path,
    lang: options.lang ?? 'de',
    ...(options.project ? { project: options.project } : {}),
  };
  return { text, context, around: options.around ?? unmeasured, found: [] };
}

function finish({ text, context, found }: Check): LintResult {
  const { document, today } = context;
  const { findings, suppressed, problems } = applyExceptions(document, found, today, ruleIndex);
  if (problems.length > 0) findings.push(...wordExceptions(problems, context));
  return {
    document,
    findings: publicFindings(text, withoutEchoes(findings)),
    suppressed: suppressed.map(({ finding, reason }) => ({ finding: publicFindings(text, [finding])[0]!, reason })),
  };
}

/** What is worked out for a house lasts as long as the house: postings of one text, or of none, share it. */
const houses = new TextMemo<House>(20);
const noHouse = houseOf();

function houseFrom(house: string | House | undefined): House {
  if (house === undefined) return noHouse;
  return typeof house === 'object' ? house : houses.get(house, () => readHouse(house));
}

/** Problems of exceptions are worded by rules like all others, but only after those have spoken. */
function wordExceptions(problems: readonly Problem[], context: RuleContext): SpanFinding[] {
  const found: SpanFinding[] = [];
  const withProblems = { ...context, document: { ...context.document, problems } };
  for (const rule of structureRules)
    if (rule.problems?.some((code) => code.startsWith('exception-'))) runRule(rule, withProblems, found);
  return found;
}
