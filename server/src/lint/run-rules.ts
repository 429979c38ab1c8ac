import type { Problem } from '../document/problems.ts';
import { compose, fill } from '../messages/compose.ts';
import type { Severity, SpanFinding, SpanFix } from '../messages/finding.ts';
import type { HouseContext, Report, Rule, RuleContext } from '../rules/rule.ts';
import { houseTexts } from '../rules/house-texts.ts';
import { repairTitles } from '../rules/repairs.ts';
import { printedTexts } from '../rules/texts.ts';
import { internalRule } from './internal.ts';

/** Who judges, in which language. */
type Judge = Pick<RuleContext, 'house' | 'lang'>;

/** The level at which a rule speaks in this house; undefined when it is off. */
export function levelOf(rule: Pick<Rule, 'id' | 'level'>, context: Judge, asked?: Severity): Severity | undefined {
  const chosen = context.house.levels.get(rule.id);
  if (chosen !== undefined) return chosen === 'off' ? undefined : chosen;
  if (rule.level === 'off') return undefined;
  return asked ?? rule.level;
}

/** Runs one rule on a posting. A rule that throws becomes one finding that names it; the others still run. */
export const runRule = (rule: Rule, context: RuleContext, findings: SpanFinding[]): void =>
  run(rule, context, findings, (report) => {
    rule.check?.(context, report);
    rule.checkTexts?.({ house: context.house, lang: context.lang, texts: printedTexts(context) }, report);
  });

/** Runs one rule on a house file. */
export const runHouseRule = (rule: Rule, context: HouseContext, findings: SpanFinding[]): void =>
  run(rule, context, findings, (report) => {
    rule.checkHouse?.(context, report);
    rule.checkTexts?.({ house: context.house, lang: context.lang, texts: houseTexts(context) }, report);
  });

function run(
  rule: Rule,
  context: RuleContext | HouseContext,
  findings: SpanFinding[],
  check: (report: (report: Report) => void) => void,
): void {
  if (levelOf(rule, context) === undefined) return;
  try {
    for (const problem of context.document.problems)
      if (rule.problems?.includes(problem.code)) findings.push(ofProblem(rule, problem, context));
    check((report) => {
      const finding = ofReport(rule, report, context);
      if (finding) findings.push(finding);
    });
  } catch (error) {
    findings.push(internalRule(rule.id, error, context.lang));
  }
}

const lawOf = (rule: Rule) =>
  rule.sources
    .filter((source) => source.status !== 'empfehlung' && source.status !== 'ungeprueft')
    .map((source) => source.name);

function ofReport(rule: Rule, report: Report, context: Judge): SpanFinding | undefined {
  const severity = levelOf(rule, context, report.level);
  const parts = rule.messages[report.message];
  if (!severity || !parts) return undefined;
  const fixes = (report.fixes ?? []).map((fix): SpanFix => ({
    title: fill(rule.fixTitles?.[fix.title]?.[context.lang] ?? fix.title, fix.data ?? report.data ?? {}),
    safe: fix.safe,
    changes: fix.changes,
  }));
  return {
    rule: rule.id,
    severity,
    message: compose(parts, context.lang, report.data),
    start: report.at.start,
    end: report.at.end,
    law: lawOf(rule),
    fixes,
    ...(report.related ? { related: report.related } : {}),
  };
}

function ofProblem(rule: Rule, problem: Problem, context: Judge): SpanFinding {
  const { lang } = context;
  const params =
    lang === 'en' && problem.params.field ? { ...problem.params, feld: problem.params.field } : problem.params;
  return {
    rule: rule.id,
    severity: levelOf(rule, context) ?? 'info',
    message: compose(rule.messages[problem.code]!, lang, params),
    start: problem.start,
    end: problem.end,
    law: [],
    fixes: problem.repairs.map((repair) => ({
      title: fill(repairTitles[repair.code][lang], repair.params ?? params),
      safe: repair.safe,
      changes: repair.changes,
    })),
    ...(problem.related
      ? {
          related: problem.related.map((span) => ({
            span,
            message: lang === 'de' ? 'Hier steht es zuerst.' : 'It stands here first.',
          })),
        }
      : {}),
  };
}
