import { trimmedSpan, type Span } from '../dates/span.ts';
import { canonicalPay } from './canonical.ts';
import { findAmounts } from './find-amounts.ts';
import { findGrades, readTrack } from './find-grades.ts';
import { findSystems } from './find-systems.ts';
import { boundBefore, findConditions, findKind, findSteps, findUnread } from './find-words.ts';
import { judgePay } from './judge.ts';
import { landCode } from './laender.ts';
import { civilServiceId, landOfSystem, resolveSystem, systemOf, systemRow } from './systems.ts';
import type { Family, GradeRead, JoinerRead, PayHint, PayKind, PayReading, SystemRead } from './types.ts';

/** A pay field longer than this (in UTF-16 units) is none; what comes behind is not looked at. */
const longestField = 1000;

const civilFamilies = new Set<Family>(['A', 'B', 'R', 'W', 'C']);

/** Whether a grade belongs to the civil service. */
export function isCivilGrade(grade: GradeRead): boolean {
  return civilFamilies.has(grade.family);
}

function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((t, s) => t.slice(0, s.start) + '¤'.repeat(s.end - s.start) + t.slice(s.end), text);
}

/** What stands between neighbouring grades; undefined where they belong to different orders or sentences. */
function joinersOf(
  masked: string,
  grades: readonly GradeRead[],
  own: readonly JoinerRead[],
): (JoinerRead | undefined)[] {
  return grades.slice(1).map((grade, i) => {
    const known = own.find((j) => j.end === grade.start);
    if (known) return known;
    const start = grades[i]!.whole.end;
    const between = masked.slice(start, grade.start).replaceAll('¤', '').trim();
    const span = { start, end: grade.start };
    if (/^(?:–|—|-|bis(?: (?:zu|zur))?(?: der)?)$/.test(between)) return { ...span, kind: 'bereich' };
    if (/^(?:\/|bzw\.?|oder|beziehungsweise|\|)(?: nach)?$/.test(between)) return { ...span, kind: 'oder' };
    if (/^(?:und|,|;|\+|u\.|sowie)$/.test(between)) return { ...span, kind: 'und' };
    return undefined;
  });
}

/** The tariff system the grades belong to. A specific name wins over a vague one of the same family. */
function tariffSystem(named: readonly SystemRead[], family: Family | undefined, hint: PayHint): string | undefined {
  const ids = named.flatMap((s) => (s.order === 'tarif' && s.id !== undefined ? [s.id] : []));
  const best = ids.find((id) => systemRow(id)?.teil_offen !== true) ?? ids[0];
  return best === undefined ? undefined : resolveSystem(best, family, hint);
}

function civilSystem(named: readonly SystemRead[], land: string | undefined): string | undefined {
  const own = named.find((s) => s.order === 'besoldung')?.id;
  return own ?? (land === undefined ? undefined : civilServiceId(land));
}

function kindOf(
  tariff: boolean,
  civil: boolean,
  word: PayKind | undefined,
  unit: string | undefined,
  training: boolean,
  amounts: boolean,
): PayKind {
  if (tariff && civil) return 'beides';
  if (word !== undefined && !(tariff || civil)) return word;
  if (training && !civil) return 'ausbildung';
  if (civil) return 'besoldung';
  if (tariff) return 'tarif';
  if (unit === 'stunde') return 'stundenlohn';
  return amounts ? 'betrag' : 'unbekannt';
}

/** The stretch from first to last token of grade and system, and whether nothing foreign stands inside. */
function coreOf(text: string, tokens: readonly Span[]): { core: Span; clean: boolean } | undefined {
  if (tokens.length === 0) return undefined;
  const core = { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
  const rest = blank(text, tokens).slice(core.start, core.end).replaceAll('¤', '');
  const clean =
    /^[\s,;/()–—|-]*(?:(?:nach|dem|der|des|in|im|zur|zu|bis|bzw\.?|oder|und|Entgeltgruppe|Besoldungsgruppe)[\s,;/()–—|-]*)*$/.test(
      rest,
    );
  return { core, clean };
}

/**
 * Reads a pay field in any usual spelling. Meant for `entgelt` and `besoldung` only: in other text "A 6" is a motorway,
 * "B1" a level of language and "S 8" a train, and this reader would take them all for grades.
 */
export function readPay(field: string, hint: PayHint = {}): PayReading {
  const text = field.slice(0, longestField);
  const hintLand = hint.land === undefined ? undefined : landCode(hint.land);
  const civilLand = hint.traeger === 'bund' ? 'Bund' : hintLand;
  const systems = findSystems(text, civilLand);
  const amounts = findAmounts(blank(text, systems));
  const steps = findSteps(text);
  const word = findKind(text);
  const masked = blank(text, [...systems, ...amounts, ...steps]);
  const { grades, joiners: own } = findGrades(masked);
  const joiners = joinersOf(masked, grades, own);
  const conditions = findConditions(text);

  const tariffGrades = grades.filter((g) => !isCivilGrade(g));
  const civilGrades = grades.filter(isCivilGrade);
  const tariff = tariffGrades.length > 0 || systems.some((s) => s.order === 'tarif');
  const civil = civilGrades.length > 0 || systems.some((s) => s.order === 'besoldung');
  const tariffId = tariffSystem(systems, tariffGrades[0]?.family, hint);
  // "S 8b SuE" and "KR 8" alone do not say which agreement; "SuE 8b" does.
  const implied =
    tariffId ?? (tariffGrades.some((g) => /^(?:EG\s)?SuE/.test(text.slice(g.start, g.end))) ? 'tvoed-sue' : undefined);
  const civilId = civilSystem(systems, civil ? civilLand : undefined);
  const bis = grades[0] && boundBefore(text, grades[0].start);

  const tokens = [...systems, ...grades.map((g) => g.whole), ...(bis ? [bis] : [])];
  const core = coreOf(text, tokens);
  // The name as written, where it is all that is known of the system.
  const unknownName = systems.find(
    (s) => s.order === 'tarif' && (s.id === undefined || systemOf(s.id)?.families.length === 0),
  )?.name;
  const joinerKinds = joiners.map((j) => j?.kind ?? 'oder');
  const several = new Set(
    systems
      .filter((s) => s.order === 'tarif')
      .map((s) => (s.id === undefined ? s.name : resolveSystem(s.id, tariffGrades[0]?.family, hint))),
  );
  const civilNamed = systems.filter((s) => s.order === 'besoldung');
  const oneEach = several.size < 2 && new Set(civilNamed.map((s) => s.id)).size < 2;
  const part = (list: readonly GradeRead[], system: string | undefined): string =>
    canonicalPay({
      grades: list,
      joiners: list === grades ? joinerKinds : joinerKinds.slice(grades.indexOf(list[0]!)),
      bis: bis !== undefined && list[0] === grades[0],
      ...(system !== undefined && { system }),
    });
  const entgelt = tariffGrades.length > 0 ? part(tariffGrades, unknownName ?? implied) : undefined;
  const besoldung = civilGrades.length > 0 ? part(civilGrades, civilId ?? civilNamed[0]?.text) : undefined;
  // Two grades with nothing known between them: how they belong together is not ours to guess.
  const joined = grades.every(
    (g, i) => i === 0 || isCivilGrade(g) !== isCivilGrade(grades[i - 1]!) || joiners[i - 1] !== undefined,
  );
  // Both orders in one field: each must stand in one piece, whichever comes first.
  const turns = grades.filter((g, i) => i > 0 && isCivilGrade(g) !== isCivilGrade(grades[i - 1]!)).length;
  const halves = grades[0] && isCivilGrade(grades[0]) ? [besoldung, entgelt] : [entgelt, besoldung];
  const canonical =
    core?.clean === true && joined && turns < 2 && oneEach && grades.length > 0
      ? halves.filter((p) => p !== undefined).join(' / ')
      : undefined;

  const taken = [
    ...tokens,
    ...amounts,
    ...steps,
    ...conditions,
    ...(word ? [word] : []),
    ...joiners.filter((j) => j !== undefined),
  ];
  const land = landOfSystem(civilId ?? '') ?? hintLand;
  const reading: Omit<PayReading, 'problems'> = {
    kind: kindOf(
      tariff,
      civil,
      word?.kind,
      amounts[0]?.unit,
      implied !== undefined && systemOf(implied)?.training === true,
      amounts.length > 0,
    ),
    grades,
    systems,
    ...((implied ?? civilId) !== undefined && { system: (tariff ? implied : undefined) ?? civilId! }),
    ...(land !== undefined && { land }),
    ...(bis && { bis }),
    ...(joiners[0] && { joiner: joiners[0] }),
    amounts,
    conditions,
    steps,
    unread: findUnread(text, taken),
    ...(core && { core: core.core }),
    ...(canonical !== undefined && { canonical }),
  };
  const track = civilGrades.some((g) => g.track !== undefined) ? undefined : readTrack(blank(text, systems));
  const problems = judgePay({
    text,
    whole: trimmedSpan(text),
    reading,
    tariffGrades,
    civilGrades,
    ...(implied !== undefined && { tariffId: implied }),
    ...(civilId !== undefined && { civilId }),
    ...(entgelt !== undefined && { entgelt }),
    ...(besoldung !== undefined && { besoldung }),
    ...(track && { looseTrack: track }),
    ...(word?.limit !== undefined && { limit: { start: word.start, end: word.end, amount: word.limit } }),
    hint,
  });
  return { ...reading, problems };
}

/** Reads the field `besoldung`; the same reader, with the Land of the employer at hand. */
export function readBesoldung(text: string, hint: PayHint = {}): PayReading {
  return readPay(text, hint);
}
