import { groupSpan, type Span } from '../dates/span.ts';
import type { ConditionKind, ConditionRead, PayKind } from './types.ts';

const conditionPatterns: readonly (readonly [ConditionKind, RegExp])[] = [
  [
    'voraussetzungen',
    /(?:je nach|bei(?: Vorliegen| Erfüllung| Erfüllen)?|entsprechend|abhängig von|in Abhängigkeit von|nach)\s(?:der\s|des\s|den\s|dem\s|Ihrer\s|Ihren\s)?(?:[A-Za-zÀ-ÿ]{3,24}\s){0,3}(?:Voraussetzungen|Qualifikation(?:en)?|Eignung|Berufserfahrung|Ausbildung|Aufgabenübertragung|Tätigkeitsmerkmale)/dg,
  ],
  [
    'bewertung',
    /(?:vorbehaltlich|unter (?:dem )?Vorbehalt)\s(?:der\s|einer\s)?(?:[A-Za-zÀ-ÿ]{3,24}\s){0,2}[A-Za-zÀ-ÿ]{0,20}[Bb]ewertung|[Bb]ewertung\s(?:der\s[A-Za-zÀ-ÿ]{3,20}\s)?(?:steht\s(?:noch\s)?aus|ist noch nicht abgeschlossen)/dg,
  ],
  [
    'abschluss',
    /(?:erst\s)?(?:nach|mit|ab|bis zum)\s(?:erfolgreichem\s|erfolgreicher\s|dem\s|der\s)?(?:Abschluss|Lehrgang|Bestehen|Probezeit|Einarbeitung|Prüfung)(?:\s(?:des|der)\s[A-Za-zÀ-ÿ]{3,30})?/dg,
  ],
  ['zulage', /(?:zuzüglich|zzgl\.|plus|mit)\s(?:einer\s)?(?:[A-Za-zÀ-ÿ]{3,24}\s){0,2}[A-Za-zÀ-ÿ]{0,24}[Zz]ulagen?/dg],
  [
    'stufe-nach-erfahrung',
    /Stufen(?:zuordnung|einstufung|laufzeit)?\s(?:[A-Za-zÀ-ÿ]{3,16}\s){0,3}(?:nach|gemäß)\s§\s?16(?:\s(?:TVöD|TV-L|TV-H))?/dg,
  ],
];

/** One of these is in every condition; without it the larger patterns stay uncompiled. */
const conditionWord = /nach|bei |entsprechend|bhängig|orbehalt|ewertung|bschluss|ehrgang|robezeit|rüfung|ulage|gemäß/;

const kindPatterns: readonly (readonly [PayKind, RegExp])[] = [
  [
    'minijob',
    /(?<![A-Za-zÀ-ÿ])(?:Minijob|Mini-Job|geringfügig[A-Za-zÀ-ÿ]{0,20}|(?<limit>\d{3})[-\s]?(?:Euro|€)-?\s?(?:Job|Basis|Kraft))/d,
  ],
  [
    'unbezahlt',
    /(?<![A-Za-zÀ-ÿ])(?:ohne (?:Bezahlung|Vergütung|Bezüge|Entgelt|Anwärterbezüge)|unentgeltlich|unbezahlt[A-Za-zÀ-ÿ]{0,3}|ehrenamtlich[A-Za-zÀ-ÿ]{0,3}|keine (?:Vergütung|Bezahlung|Bezüge))/d,
  ],
  [
    'ausbildung',
    /(?<![A-Za-zÀ-ÿ])(?:Ausbildungsvergütung|Ausbildungsentgelt|Anwärterbezüge|Anwärtergrundbetrag|Referendarbezüge|Praktikumsvergütung|Ausbildungsjahr)/d,
  ],
  ['stundenlohn', /(?<![A-Za-zÀ-ÿ])Stunden(?:lohn|entgelt|satz|vergütung)/d],
  [
    'aussertariflich',
    /(?<![A-Za-zÀ-ÿ\d])(?:AT(?:-[A-Za-zÀ-ÿ]{3,20})?|(?:außer|über)tarif[A-Za-zÀ-ÿ]{2,6}|üT|frei verhandelbar)(?![A-Za-zÀ-ÿ\d])/d,
  ],
];

/** As above, for the kinds. */
const kindWord =
  /inijob|Mini|ering|Euro|€|ohne|entgelt|bezahlt|amtlich|eine|usbild|nwärter|referend|Referend|raktik|AT|tarif|üT|frei|Stunden/;

const stepPattern = /(?<![A-Za-zÀ-ÿ])(?:Stufen?|Erfahrungsstufen?)\s?(?<step>1[0-2]|[1-9][ab]?)(?![\dA-Za-zÀ-ÿ])/dg;
const boundPattern =
  /(?<![A-Za-zÀ-ÿ])(?:bis(?: (?:zu|zur|zum|einschließlich|maximal|max\.))?|maximal|max\.|höchstens)(?:\s(?:der|nach))?\s{0,2}$/d;

/** Conditions that a pay field attaches to its grade. */
export function findConditions(text: string): ConditionRead[] {
  if (!conditionWord.test(text)) return [];
  return conditionPatterns
    .flatMap(([kind, pattern]) => Array.from(text.matchAll(pattern), (m) => ({ ...groupSpan(m, 0)!, kind })))
    .sort((a, b) => a.start - b.start)
    .filter((c, i, all) => i === 0 || c.start >= all[i - 1]!.end);
}

/** A kind of pay that words name ("Minijob", "AT", "ohne Bezahlung"), with the limit of an "n-Euro-Job". */
export function findKind(text: string): (Span & { kind: PayKind; limit?: number }) | undefined {
  if (!kindWord.test(text)) return undefined;
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
  if (!text.includes('tufe')) return [];
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
  for (const match of text.matchAll(/[A-Za-zÀ-ÿ\d](?:[A-Za-zÀ-ÿ\d-]*[A-Za-zÀ-ÿ\d])?/g)) {
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
