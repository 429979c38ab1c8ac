import { TextMemo } from '../../../schemas/memo.ts';
import type { Place } from '../document/place.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import type { House } from '../house/house.ts';
import type { Span, SpanFinding, SpanFix } from '../messages/finding.ts';
import { houseSchema } from '../../../schemas/language/house.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import {
  namesOf,
  referencesIn,
  resolvedReferences,
  resolveText,
  type Names,
  type ResolvedText,
} from '../house/references.ts';
import { namesFor } from '../rules/house-names.ts';
import type { HouseContext, RuleContext } from '../rules/rule.ts';
import {
  checkConsistency,
  checkTokens,
  partStyle,
  proseRules,
  tokenise,
  type PartStyle,
  type ProseFinding,
  type ProseOptions,
  type ProseStyle,
  type TextFinding,
} from '../wording/index.ts';
import { RuleIndex } from './rule-ids.ts';

export { proseRules };

const proseIndex = new RuleIndex(() => proseRules());
/** What is well meant and lawful is said once in a posting. */
const sayOnce: ReadonlySet<string> = new Set(['gender-form/doppelte-kennzeichnung']);
/** Findings of texts read before, by what the engine was told beside: at a key press all texts but one are as they were. */
const proseMemos = new TextMemo<TextMemo<ReadText>>(100);

/** What the engine made of a text. */
interface ReadText {
  readonly style: PartStyle;
  readonly found: readonly TextFinding[];
}

/** Texts of the house, the same in every posting. */
const styles = new TextMemo<PartStyle>(100);

/**
 * Findings of the prose engine in all texts that a reader of the posting sees, references resolved: a sentence is judged as it
 * will be read. What lies inside a text of the house is left to the house file, where it is told once.
 */
export function checkProseOf(context: RuleContext): SpanFinding[] {
  const names = namesFor(context);
  return checkTexts(textsOf(context.document), context, optionsOf(context), names, bareTexts(context, names));
}

/** Findings of the prose engine in the texts of a house file. */
export function checkProseOfHouse(context: HouseContext): SpanFinding[] {
  const names = namesOf(context.house, undefined, context.today);
  const options = { ...writerOf(context), addressPerPart: true };
  return checkTexts(textsOf(context.document, shapeOf(houseSchema)), context, options, names, []);
}

function checkTexts(
  texts: Iterable<TextPlace>,
  context: Pick<RuleContext, 'house'>,
  options: ProseOptions & { readonly addressPerPart?: boolean },
  names: Names,
  bare: readonly BareText[],
): SpanFinding[] {
  const findings: SpanFinding[] = [];
  const told = JSON.stringify(options);
  const memos = new Map<string, TextMemo<ReadText>>();
  const said = new Set<string>();
  const read: {
    readonly place: Place;
    readonly resolved: ResolvedText;
    readonly section: string;
    readonly style: PartStyle;
  }[] = [];
  for (const { place, path, shape } of texts) {
    if (!shape.meta.prose) continue;
    const resolved = resolveText(place.value, names);
    const section = sectionOf(path);
    let memo = memos.get(section);
    if (!memo) memos.set(section, (memo = proseMemos.get(`${told} ${section}`, () => new TextMemo())));
    const { style, found } = memo.get(resolved.text, () => {
      const tokens = tokenise(resolved.text);
      return { style: partStyle(tokens), found: checkTokens(tokens, { ...options, section }) };
    });
    read.push({ place, resolved, section, style });
    for (const finding of found) {
      if (resolved.isInside(finding.start, finding.end)) continue;
      const severity = proseLevel(finding, context.house);
      if (!severity || said.has(finding.rule)) continue;
      if (sayOnce.has(finding.rule)) said.add(finding.rule);
      findings.push(inFile(finding, severity, place, resolved));
    }
  }
  // One form and one way of address in the whole posting.
  const parts = read.map(({ resolved, section, style }) => ({ text: resolved.text, section, style }));
  const shown = bare.map(({ text }) => ({
    text,
    style: styles.get(text, () => partStyle(tokenise(text))),
    addressOnly: true,
  }));
  for (const finding of checkConsistency([...parts, ...shown], options)) {
    const severity = proseLevel(finding, context.house);
    if (!severity) continue;
    const own = read[finding.part];
    // A house that has chosen one way of address hears of the other in its own file.
    const mixes = finding.rule === 'gender-form/anrede' && options.style?.anrede === undefined;
    if (!own) {
      const { span } = bare[finding.part - read.length]!;
      if (mixes) findings.push({ ...atReference(finding, severity), start: span.start, end: span.end });
      continue;
    }
    if (own.resolved.isInside(finding.start, finding.end) && !mixes) continue;
    findings.push(inFile(finding, severity, own.place, own.resolved));
  }
  return findings;
}

/** A text of the house that stands in place of its bare name (`portrait: kurz`). */
interface BareText {
  readonly text: string;
  readonly span: Span;
}

function bareTexts({ document }: RuleContext, names: Names): BareText[] {
  return resolvedReferences(referencesIn(document), names).flatMap(({ reference, name }) => {
    const text = reference.group === undefined ? undefined : names.textOf(name);
    return text === undefined ? [] : [{ text, span: reference.span }];
  });
}

const atReference = ({ rule, message, law }: ProseFinding, severity: SpanFinding['severity']) => ({
  rule,
  severity,
  message,
  law,
  fixes: [],
});

/** What the engine is told of the posting: who writes, for what kind of post. */
function optionsOf(context: RuleContext): ProseOptions {
  const { content } = context.document;
  return {
    ...writerOf(context),
    beamte: content.besoldung !== undefined || content.art === 'Vorbereitungsdienst',
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

const signForms: ReadonlySet<string> = new Set(['stern', 'doppelpunkt', 'unterstrich', 'mittelpunkt', 'binnen-i']);

/** Whether the house does without the marker behind a sign form: it wants none, or chose the form and no marker. */
const isEinfach = ({ form, marker, file }: House): boolean =>
  marker === undefined || (form !== undefined && signForms.has(form) && file.stil?.zusatz === undefined);

/** The house's style as the engine knows it. */
export const styleOf = (house: House): ProseStyle => ({
  ...(isEinfach(house) ? { einfach: true } : {}),
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
  finding: TextFinding,
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
    ...(finding.replacedBy !== undefined && { replacedBy: finding.replacedBy }),
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
