import { groupSpan, type Span } from '../dates/span.ts';
import type { ConditionKind, ConditionRead, PayKind } from './types.ts';

const conditionPatterns: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    'voraussetzungen',
    /(?:je nach|bei(?: Vorliegen| Erfüllung| Erfüllen)?|entsprechend|abhängig von|in Abhängigkeit von|nach)\s(?:der\s|des\s|den\s|dem\s|Ihrer\s|Ihren\s)?(?:\p{L}{3,24}\s){0,3}(?:Voraussetzungen|Qualifikation(?:en)?|Eignung|Berufserfahrung|Ausbildung|Aufgabenübertragung|Tätigkeitsmerkmale)/dgu,
  ],
  [
    'bewertung',
    /(?:vorbehaltlich|unter (?:dem )?Vorbehalt)\s(?:der\s|einer\s)?(?:\p{L}{3,24}\s){0,2}\p{L}{0,20}[Bb]ewertung|[Bb]ewertung\s(?:der\s\p{L}{3,20}\s)?(?:steht\s(?:noch\s)?aus|ist noch nicht abgeschlossen)/dgu,
  ],
  [
    'abschluss',
    /(?:erst\s)?(?:nach|mit|ab|bis zum)\s(?:erfolgreichem\s|erfolgreicher\s|dem\s|der\s)?(?:Abschluss|Lehrgang|Bestehen|Probezeit|Einarbeitung|Prüfung)(?:\s(?:des|der)\s\p{L}{3,30})?/dgu,
  ],
  ['zulage', /(?:zuzüglich|zzgl\.|plus|mit)\s(?:einer\s)?(?:\p{L}{3,24}\s){0,2}\p{L}{0,24}[Zz]ulagen?/dgu],
  [
    'stufe-nach-erfahrung',
    /Stufen(?:zuordnung|einstufung|laufzeit)?\s(?:\p{L}{3,16}\s){0,3}(?:nach|gemäß)\s§\s?16(?:\s(?:TVöD|TV-L|TV-H))?/dgu,
  ],
];

const kindPatterns: readonly (readonly [PayKind, RegExp])[] = [
  [
    'minijob',
    /(?<![\p{L}])(?:Minijob|Mini-Job|geringfügig\p{L}{0,20}|(?<limit>\d{3})[-\s]?(?:Euro|€)-?\s?(?:Job|Basis|Kraft))/du,
  ],
  [
    'unbezahlt',
    /(?<![\p{L}])(?:ohne (?:Bezahlung|Vergütung|Bezüge|Entgelt|Anwärterbezüge)|unentgeltlich|unbezahlt\p{L}{0,3}|ehrenamtlich\p{L}{0,3}|keine (?:Vergütung|Bezahlung|Bezüge))/du,
  ],
  [
    'ausbildung',
    /(?<![\p{L}])(?:Ausbildungsvergütung|Ausbildungsentgelt|Anwärterbezüge|Anwärtergrundbetrag|Referendarbezüge|Praktikumsvergütung|Ausbildungsjahr)/du,
  ],
  [
    'aussertariflich',
    /(?<![\p{L}\p{N}])(?:AT(?:-\p{L}{3,20})?|(?:außer|über)tarif\p{L}{2,6}|üT|frei verhandelbar)(?![\p{L}\p{N}])/du,
  ],
];

const stepPattern = /(?<![\p{L}])(?:Stufen?|Erfahrungsstufen?)\s?(?<step>1[0-2]|[1-9][ab]?)(?![\p{N}\p{L}])/dgu;
const boundPattern =
  /(?<![\p{L}])(?:bis(?: (?:zu|zur|zum|einschließlich|maximal|max\.))?|maximal|max\.|höchstens)(?:\s(?:der|nach))?\s{0,2}$/du;

/** Conditions that a pay field attaches to its grade. */
export function findConditions(text: string): ConditionRead[] {
  return conditionPatterns
    .flatMap(([kind, pattern]) => Array.from(text.matchAll(pattern), (m) => ({ ...groupSpan(m, 0)!, kind })))
    .sort((a, b) => a.start - b.start)
    .filter((c, i, all) => i === 0 || c.start >= all[i - 1]!.end);
}

/** A kind of pay that words name ("Minijob", "AT", "ohne Bezahlung"), with the limit of an "n-Euro-Job". */
export function findKind(text: string): (Span & { kind: PayKind; limit?: number }) | undefined {
  for (const [kind, pattern] of kindPatterns) {
    const match = pattern.exec(text);
    if (match)
      return {
        ...groupSpan(match, 0)!,
        kind,
        ...(match.groups?.limit !== undefined && { limit: Number(match.groups.limit) }),
      };
  }
  return undefined;
}

/** Steps that are promised. */
export function findSteps(text: string): (Span & { step: string })[] {
  return Array.from(text.matchAll(stepPattern), (m) => ({ ...groupSpan(m, 0)!, step: m.groups!.step! }));
}

/** "bis", "bis zur", "max." right before the offset. */
export function boundBefore(text: string, at: number): Span | undefined {
  const match = boundPattern.exec(text.slice(0, at));
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
}

const fillers =
  /^(?:nach|der|die|das|dem|den|des|im|in|bei|zu|zur|zum|je|und|oder|bzw|beziehungsweise|für|auf|aus|mit|erfolgt|wird|ist|sind|werden|eine[rnsm]?|ein|bis|von|gemäß|entsprechend|tarifvertrags?|tariflich(?:e[nrs]?)?|tarifgruppe|vergütung|bezahlung|eingruppierung|entgelt(?:gruppe)?|besoldung(?:sgruppe)?|besoldungsordnung|stelle|bewertet|ausgewiesen|dotiert|sie|wir|zahlen|erhalten|einer?|eg|max|maximal|höchstens|mindestens|einschließlich|brutto|monatlich|euro|eur|lehrkraft|lehrkräfte|l|vka|tarifbeschäftigte|beamte|beamtinnen|beschäftigte|soweit|auch|möglich)$/;

/** Stretches with words that no reader took and that say more than "nach", "Eingruppierung erfolgt". */
export function findUnread(text: string, taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (taken.some((t) => span.start < t.end && span.end > t.start)) continue;
    if (fillers.test(match[0].toLowerCase())) continue;
    const last = spans.at(-1);
    if (last && /^[\s,]{0,3}$/.test(text.slice(last.end, span.start)))
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}
