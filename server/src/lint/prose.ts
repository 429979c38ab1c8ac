import type { Place } from '../document/place.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import type { House } from '../house/house.ts';
import type { SpanFinding, SpanFix } from '../messages/finding.ts';
import { houseSchema } from '../../../schemas/language/house.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { namesOf, resolveText, type Names, type ResolvedText } from '../house/references.ts';
import { namesFor } from '../rules/house-names.ts';
import type { HouseContext, RuleContext } from '../rules/rule.ts';
import {
  checkConsistency,
  checkProse,
  proseRules,
  type ProseFinding,
  type ProseOptions,
  type ProseStyle,
} from '../wording/index.ts';
import { RuleIndex } from './rule-ids.ts';

export { proseRules };

const proseIndex = new RuleIndex(proseRules);

/**
 * Findings of the prose engine in all texts that a reader of the posting sees, references resolved: a sentence is judged as it
 * will be read. What lies inside a text of the house is left to the house file, where it is told once.
 */
export function checkProseOf(context: RuleContext): SpanFinding[] {
  return checkTexts(textsOf(context.document), context, optionsOf(context), namesFor(context));
}

/** Findings of the prose engine in the texts of a house file. */
export function checkProseOfHouse(context: HouseContext): SpanFinding[] {
  const names = namesOf(context.house, undefined, context.today);
  return checkTexts(textsOf(context.document, shapeOf(houseSchema)), context, writerOf(context), names);
}

function checkTexts(
  texts: Iterable<TextPlace>,
  context: Pick<RuleContext, 'house'>,
  options: ProseOptions,
  names: Names,
): SpanFinding[] {
  const findings: SpanFinding[] = [];
  const read: { readonly place: Place; readonly resolved: ResolvedText; readonly section: string }[] = [];
  for (const { place, path, shape } of texts) {
    if (!shape.meta.prose) continue;
    const resolved = resolveText(place.value, names);
    read.push({ place, resolved, section: sectionOf(path) });
    for (const finding of checkProse(resolved.text, { ...options, section: sectionOf(path) })) {
      if (resolved.isInside(finding.start, finding.end)) continue;
      const severity = proseLevel(finding, context.house);
      if (severity) findings.push(inFile(finding, severity, place, resolved));
    }
  }
  // One form and one way of address in the whole posting.
  const parts = read.map(({ resolved, section }) => ({ text: resolved.text, section }));
  for (const finding of checkConsistency(parts, options)) {
    const { place, resolved } = read[finding.part]!;
    if (resolved.isInside(finding.start, finding.end)) continue;
    const severity = proseLevel(finding, context.house);
    if (severity) findings.push(inFile(finding, severity, place, resolved));
  }
  return findings;
}

/** What the engine is told of the posting: who writes, for what kind of post. */
function optionsOf(context: RuleContext): ProseOptions {
  const { content } = context.document;
  return {
    ...writerOf(context),
    beamte: content.besoldung !== undefined,
    ...(content.art ? { art: content.art } : {}),
    ...(content.intern?.begruendung_agg ? { begruendung: content.intern.begruendung_agg } : {}),
  };
}

/** Who writes. */
const writerOf = ({ house, lang }: Pick<RuleContext, 'house' | 'lang'>): ProseOptions => ({
  lang,
  style: styleOf(house),
  traeger: house.traeger,
});

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
function inFile(
  finding: ProseFinding,
  severity: SpanFinding['severity'],
  place: Place,
  resolved: ResolvedText,
): SpanFinding {
  const inPlace = (start: number, end: number) => {
    const written = resolved.back(start, end);
    return place.span(written.start, written.end);
  };
  return {
    rule: finding.rule,
    severity,
    message: finding.message,
    ...inPlace(finding.start, finding.end),
    law: finding.law,
    get fixes(): SpanFix[] {
      // A reference is no text to be mended: its words stand in the house file.
      return finding.fixes
        .filter((fix) => !fix.edits.some((edit) => resolved.touches(edit.start, edit.end)))
        .map((fix) => ({
          title: fix.title,
          safe: fix.safe,
          changes: fix.edits.map((edit) => ({ ...inPlace(edit.start, edit.end), newText: place.spell(edit.newText) })),
        }));
    },
  };
}
