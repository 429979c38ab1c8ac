import type { Span } from '../dates/span.ts';
import { civilServiceData } from './data.ts';
import { canonicalGrade } from './canonical.ts';
import { entryGrade } from './entry-offices.ts';
import { checkGrade } from './grade-check.ts';
import { landOfSystem, resolveSystem, splitGrade, systemName, systemOf, systemRow } from './systems.ts';
import type { GradeRead, PayHint, PayProblem, PayReading, SystemRead, Track } from './types.ts';

/** What the judging needs beside the reading. */
export interface Case {
  readonly text: string;
  readonly whole: Span;
  readonly reading: Omit<PayReading, 'problems'>;
  readonly tariffGrades: readonly GradeRead[];
  readonly civilGrades: readonly GradeRead[];
  readonly tariffId?: string;
  readonly civilId?: string;
  /** Canonical halves of a field that names both orders. */
  readonly entgelt?: string;
  readonly besoldung?: string;
  /** A track that stands away from the grade. */
  readonly looseTrack?: Track;
  readonly limit?: Span & { readonly amount: number };
  readonly hint: PayHint;
}

const at = ({ start, end }: Span): Span => ({ start, end });

function spanOf(parts: readonly Span[]): Span {
  return { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
}

/** "SuE 8b": the system's name in place of the family. */
function namesSuE(text: string, grade: GradeRead): boolean {
  return /^(?:EG\s)?SuE/.test(text.slice(grade.start, grade.end));
}

function gradeProblems(text: string, grade: GradeRead, system: string | undefined): PayProblem[] {
  const verdict = checkGrade(grade, system);
  const found: PayProblem[] = [];
  if (verdict.kind === 'legacy') {
    const { row, meant } = verdict;
    found.push({
      ...at(grade),
      code: 'legacy-grade',
      grade: grade.grade,
      legacy: row.id,
      why: row.warum,
      meant,
      status: row.status,
    });
  }
  if (verdict.kind === 'missing') {
    const name = system === undefined ? undefined : (systemName(system, grade.family) ?? system);
    found.push({
      ...at(grade),
      code: 'grade-not-in-system',
      grade: grade.grade,
      ...(name !== undefined && { system: name }),
      meant: verdict.meant,
      certain: verdict.certain,
    });
  }
  if (!grade.wellSpelled && grade.family !== 'BAT' && !namesSuE(text, grade))
    found.push({ ...at(grade.whole), code: 'spelling', canonical: canonicalGrade(grade) });
  return found;
}

/** Systems of the tariff side: unknown, vague, mixed up, more than one. */
function tariffProblems({ reading, tariffGrades, tariffId, hint, text }: Case): PayProblem[] {
  const found: PayProblem[] = [];
  const named = reading.systems.filter((s) => s.order === 'tarif');
  const family = tariffGrades[0]?.family;
  for (const system of named) {
    if (system.id === undefined) found.push({ ...at(system), code: 'system-unknown', system: system.name });
    else if (!system.wellSpelled) found.push({ ...at(system), code: 'spelling', canonical: system.name });
  }
  const known = named.filter((s): s is SystemRead & { id: string } => s.id !== undefined);
  // "TVöD" beside "TVöD-VKA" is one system named twice.
  const specific = known.filter((s) => systemRow(s.id)?.teil_offen !== true);
  const ids = new Set((specific.length > 0 ? specific : known).map((s) => resolveSystem(s.id, family, hint)));
  if (ids.size > 1)
    found.push({ ...spanOf(known), code: 'two-systems', systems: [...ids].map((id) => systemName(id, 'A') ?? id) });
  const vague = specific.length === 0 ? known[0] : undefined;
  if (vague) {
    const narrowed = tariffId !== undefined && tariffId !== vague.id ? systemName(tariffId, family ?? 'E') : undefined;
    found.push({
      ...at(vague),
      code: 'system-part-missing',
      system: vague.name,
      ...(narrowed !== undefined && { canonical: narrowed }),
    });
  }
  for (const system of known) {
    const other = family === undefined ? undefined : systemRow(system.id)?.verwechselt?.[family];
    if (other !== undefined)
      found.push({
        ...at(system),
        code: 'system-mixup',
        system: system.name,
        grade: tariffGrades[0]!.grade,
        canonical: systemName(other, 'S')!,
      });
  }
  if (
    tariffGrades.length === 0 &&
    named.length > 0 &&
    reading.amounts.length === 0 &&
    !named.some((s) => s.id !== undefined && systemOf(s.id)?.training === true)
  ) {
    if (reading.kind === 'tarif' || reading.kind === 'beides')
      found.push({ ...spanOf(named), code: 'no-grade', system: named[0]!.name });
  }
  const old = tariffGrades.every((g) => g.family === 'BAT');
  if (tariffGrades.length > 0 && named.length === 0 && tariffId === undefined && !old) {
    found.push({
      ...spanOf(tariffGrades),
      code: 'system-missing',
      grade: tariffGrades[0]!.grade,
      // "E 14 BBk": a word that was not understood may well be the system.
      ...(reading.unread.length === 0 && suggestSystem(tariffGrades[0]!, hint)),
    });
  }
  // A borrowed family ("SuE 8b") reads well enough, and is better written with the system's name.
  for (const g of tariffGrades)
    if (namesSuE(text, g)) found.push({ ...at(g), code: 'spelling', canonical: `${g.grade} TVöD-SuE` });
  return found;
}

/** For a municipality or the Bund the missing system is no riddle. */
function suggestSystem(grade: GradeRead, hint: PayHint): { canonical?: string } {
  const general =
    hint.traeger === 'kommune' || hint.traeger === 'bund' ? 'tvoed' : hint.traeger === 'land' ? 'tvl' : undefined;
  if (general === undefined) return {};
  const id = resolveSystem(general, grade.family, hint);
  return checkGrade(grade, id).kind === 'fine' && systemRow(id)?.teil_offen !== true
    ? { canonical: systemName(id, grade.family)! }
    : {};
}

function civilProblems({ reading, civilGrades, civilId, looseTrack, hint }: Case): PayProblem[] {
  const found: PayProblem[] = [];
  const named = reading.systems.filter((s) => s.order === 'besoldung');
  const family = civilGrades[0]?.family ?? 'A';
  const canonical = civilId === undefined ? undefined : systemName(civilId, family);
  for (const system of named) {
    if (system.id === undefined) found.push({ ...at(system), code: 'land-missing' });
    else if (system.text !== canonical && canonical !== undefined)
      found.push({ ...at(system), code: 'order-not-named', canonical });
  }
  if (new Set(named.map((s) => s.id)).size > 1)
    found.push({ ...spanOf(named), code: 'two-systems', systems: named.map((s) => s.name) });
  const first = civilGrades[0];
  if (!first)
    return named.length > 0 && reading.kind === 'besoldung'
      ? [...found, { ...spanOf(named), code: 'no-grade', system: named[0]!.name }]
      : found;
  if (named.length === 0) {
    found.push(
      canonical === undefined
        ? { ...at(first), code: 'land-missing' }
        : { ...at(first), code: 'system-missing', grade: first.grade, canonical },
    );
  }
  const land = landOfSystem(civilId ?? '');
  for (const grade of civilGrades) {
    const track = grade.track ?? looseTrack;
    if (grade.grade === 'A 9' && track === undefined)
      found.push({ ...at(grade), code: 'track-missing', grade: grade.grade });
    if (track === undefined) continue;
    if (/^[emgh]D$/.test(track) && land !== undefined && civilServiceData().laufbahngruppen.includes(land))
      found.push({ ...at(grade.whole), code: 'track-old-term', track });
    found.push(...trackProblems(grade, track, land ?? hint.land));
  }
  return found;
}

/** LG 2.1 begins at A 9: with A 6 beside it one of the two is wrong. */
function trackProblems(grade: GradeRead, track: Track, land: string | undefined): PayProblem[] {
  const entry = land === undefined || grade.family !== 'A' ? undefined : entryGrade(land, track);
  if (!entry || Number(grade.number) >= Number(splitGrade(entry.grade).code)) return [];
  return [
    {
      ...at(grade.whole),
      code: 'track-not-for-grade',
      grade: grade.grade,
      track,
      from: entry.grade,
      status: entry.status,
    },
  ];
}

/** Order within a family: 9a, 9b, 9c, 10. */
function rank(grade: GradeRead): number {
  return Number(grade.number) * 10 + (grade.letter === '' ? 0 : grade.letter.charCodeAt(0) - 96);
}

/** All that is wrong or unclear, in order of the text. */
export function judgePay(c: Case): PayProblem[] {
  const { reading, tariffGrades, civilGrades, whole } = c;
  if (whole.start === whole.end) return [{ ...whole, code: 'empty' }];
  const found: PayProblem[] = [
    ...tariffGrades.flatMap((g) => gradeProblems(c.text, g, c.tariffId)),
    ...civilGrades.flatMap((g) => gradeProblems(c.text, g, c.civilId)),
    ...tariffProblems(c),
    ...civilProblems(c),
  ];
  const first = reading.grades[0];
  if (reading.bis && first && reading.joiner?.kind !== 'bereich')
    found.push({ ...spanOf([reading.bis, first]), code: 'upper-bound-only', grade: first.grade });
  for (const list of [tariffGrades, civilGrades]) {
    if (list.length > 1 && reading.conditions.length === 0)
      found.push({ ...spanOf(list), code: 'several-grades-no-condition', grades: list.map((g) => g.grade) });
  }
  const [low, high] = reading.grades;
  if (reading.joiner?.kind === 'bereich' && low && high?.family === low.family && rank(low) > rank(high))
    found.push({ ...spanOf([low, high]), code: 'range-inverted', from: low.grade, to: high.grade });
  if (c.entgelt !== undefined && c.besoldung !== undefined)
    found.push({ ...spanOf(reading.grades), code: 'both-orders', entgelt: c.entgelt, besoldung: c.besoldung });
  for (const step of reading.steps) found.push({ ...at(step), code: 'step-named', step: step.step });
  if (c.limit) found.push({ ...at(c.limit), code: 'minijob-limit', amount: c.limit.amount });
  for (const { from, to, ...span } of reading.amounts) {
    if (from !== undefined && to !== undefined && from > to)
      found.push({ ...at(span), code: 'amount-inverted', from, to });
  }
  if (reading.kind === 'unbekannt') found.push({ ...whole, code: 'not-read' });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
