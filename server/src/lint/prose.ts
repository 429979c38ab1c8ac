import type { Place } from '../document/place.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import type { House } from '../house/house.ts';
import type { SpanFinding, SpanFix } from '../messages/finding.ts';
import type { RuleContext } from '../rules/rule.ts';
import { checkProse, proseRules, type ProseFinding, type ProseOptions, type ProseStyle } from '../wording/index.ts';
import { RuleIndex } from './rule-ids.ts';

export { proseRules };

const proseIndex = new RuleIndex(proseRules);

/** Findings of the prose engine in all texts that a reader of the posting sees. */
export function checkProseOf(context: RuleContext): SpanFinding[] {
  const findings: SpanFinding[] = [];
  const options = optionsOf(context);
  for (const { place, path, shape } of textsOf(context.document)) {
    if (!shape.meta.prose) continue;
    for (const finding of checkProse(place.value, { ...options, section: sectionOf(path) })) {
      const severity = proseLevel(finding, context.house);
      if (severity) findings.push(inFile(finding, severity, place));
    }
  }
  return findings;
}

/** What the engine is told of the posting: who writes, for what kind of post. */
function optionsOf({ document: { content }, house, lang }: RuleContext): ProseOptions {
  return {
    lang,
    style: styleOf(house),
    traeger: house.traeger,
    beamte: content.besoldung !== undefined,
    ...(content.art ? { art: content.art } : {}),
    ...(content.intern?.begruendung_agg ? { begruendung: content.intern.begruendung_agg } : {}),
  };
}

/** The house's style as the engine knows it. */
export const styleOf = (house: House): ProseStyle => ({
  ...(house.form ? { form: house.form } : {}),
  ...(house.marker ? { marker: house.marker } : {}),
  ...(house.file.stil?.anrede ? { anrede: house.file.stil.anrede } : {}),
});

/** The section a text belongs to: its top-level field. */
export const sectionOf = (path: TextPlace['path']): string => String(path[0] ?? '');

/** The level at which a wording is reported in this house; undefined when its rule is off. */
export function proseLevel(finding: ProseFinding, house: House): SpanFinding['severity'] | undefined {
  const chosen = house.levels.get(finding.rule);
  if (chosen !== undefined) return chosen === 'off' ? undefined : chosen;
  return proseIndex.get(finding.rule)?.level === 'off' ? undefined : finding.severity;
}

/** The finding at its place in the file. Its repairs are worked out only when somebody asks for them. */
function inFile(finding: ProseFinding, severity: SpanFinding['severity'], place: Place): SpanFinding {
  return {
    rule: finding.rule,
    severity,
    message: finding.message,
    ...place.span(finding.start, finding.end),
    law: finding.law,
    get fixes(): SpanFix[] {
      return finding.fixes.map((fix) => ({
        title: fix.title,
        safe: fix.safe,
        changes: fix.edits.map((edit) => ({ ...place.span(edit.start, edit.end), newText: place.spell(edit.newText) })),
      }));
    },
  };
}
