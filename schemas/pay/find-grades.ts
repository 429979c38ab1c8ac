import type { Family, GradeRead, JoinerRead, Track } from './types.ts';

/** "Entgeltgruppe" and its abbreviations: they announce a grade and leave the family open. */
const label =
  '(?:(?<label>(?:Entgeltgruppen?|Entgeltgr\\.?|Entg\\.-?\\s?Gr\\.?|Egr\\.?|EGr\\.?|EG|Eg\\.|Vergütungsgruppen?|Verg\\.-?\\s?Gr\\.?|Besoldungsgruppen?|Besoldungsgr\\.?|BesGr\\.?|Bes\\.-?\\s?Gr\\.?|Besgr\\.?|BesGrp\\.?|Tätigkeitsebenen?|TE))(?<labelGap>\\s{0,2}))?';
// A letter close to its number may end a sentence ("E 9b."); one set off is more likely an abbreviation ("E 9 d. h.").
const pattern = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d.,])${label}(?:(?<family>SuE|S|P|KR|Kr|kr|Ä|A|B|R|W|C|E|a|e|s)(?<gap>[\\s.]{0,2}))?(?:(?<number>\\d{1,2})(?:(?<letterGap>\\s?)(?<letter>[a-d](?![A-Za-zÀ-ÿ\\d]|(?<!\\d[a-d])\\.|\\.\\S))|(?<upper>[A-D](?![A-Za-zÀ-ÿ\\d.]|\\s?\\d)))?(?<ueGap>\\s?)(?<ue>[Üü](?![A-Za-zÀ-ÿ]))?|(?<roman>VIII|VII|VI|IV|IX|V|I{1,3}|X)(?:\\s?(?<romanLetter>[abc]))?)(?![\\d]|[.,]\\d|\\s?(?:€|EUR|Euro|%|Std|Stunden|Monat|Jahr))`,
  'dg',
);
const legacyPattern =
  /(?<![A-Za-zÀ-ÿ\d])(?:BAT(?!\s?-?\s?KF)(?:[-\s/][OA])?(?:\s?(?<bat>VIII|VII|VI|IV|IX|V|I{1,3}|X)\s?(?<batLetter>[abc])?)?|(?:Vergütungsgruppen?|Verg\.-?\s?Gr\.?|VergGr\.?)\s?(?<verg>VIII|VII|VI|IV|IX|V|I{1,3}|X)\s?(?<vergLetter>[abc])?(?:\s?BAT(?:[-\s/][OA])?)?)(?![A-Za-zÀ-ÿ\d])/dg;

/** A bare follower borrows its family: "9a/9b", "10 – 12", "9a/b". */
const follower =
  /^(?<join>\s?(?:\/|–|—|-|\+|,|;|(?:bzw\.?|oder|und|u\.|bis(?:\s(?:zu|zur|hin zu))?)(?=\s))\s?)(?:(?<number>\d{1,2})(?<gap>\s?)(?<letter>[a-dA-D](?![A-Za-zÀ-ÿ\d]|(?<!\d[a-dA-D])\.|\.\S))?(?<ue>\s?[Üü](?![A-Za-zÀ-ÿ]))?|(?<only>[a-d]))(?![A-Za-zÀ-ÿ\d]|[.,]\d|\s?(?:€|EUR|Euro|%|Std|Stunden|Wochenst|Monat|Jahr|LG))/d;

const trackPattern =
  /^[\s,(]{0,3}(?:(?<z>Z|m\.\s?Z\.?|mZ|\+\s?(?:AZ|Z|Zulage|Amtszulage)|mit (?:Amtsz|Z)ulage|AZ)(?![A-Za-zÀ-ÿ\d])|(?<letter>[emgh])\.?\s?D\.?(?![A-Za-zÀ-ÿ\d])|(?<single>[mgh])(?![A-Za-zÀ-ÿ\d.])|(?:LG|Laufbahngruppe)\s?(?<lg>[12])(?:\.(?<office>[12])|[,.]?\s?(?<word>1\.|2\.|erstes|zweites|I\.|II\.)\s?(?:EA|Einstiegsamt(?:es)?))(?![A-Za-zÀ-ÿ\d])|(?<long>einfache|mittlere|gehobene|höhere)[rn]\s(?:[A-Za-zÀ-ÿ]{3,30}\s){0,3}(?:Dienst|Verwaltungsdienst)(?:es)?)/;

const longTracks: Readonly<Record<string, Track>> = { einfache: 'eD', mittlere: 'mD', gehobene: 'gD', höhere: 'hD' };

export interface GradesFound {
  readonly grades: readonly GradeRead[];
  readonly joiners: readonly JoinerRead[];
}

function trackOf(groups: Record<string, string | undefined>): Track | undefined {
  if (groups.long !== undefined) return longTracks[groups.long];
  if (groups.lg !== undefined) {
    const second = groups.office === '2' || groups.word === '2.' || groups.word === 'zweites' || groups.word === 'II.';
    return `${groups.lg}.${second ? 2 : 1}` as Track;
  }
  const letter = groups.letter ?? groups.single;
  return letter === undefined ? undefined : (`${letter}D` as Track);
}

/** What follows a Besoldungsgruppe and belongs to it: allowance and career track. */
function readTail(text: string, from: number): { end: number; zulage: boolean; track?: Track } {
  let end = from;
  let zulage = false;
  let track: Track | undefined;
  for (let i = 0; i < 2; i++) {
    const match = trackPattern.exec(text.slice(end));
    if (!match) break;
    const bracket = match[0].includes('(') && text[end + match[0].length] === ')' ? 1 : 0;
    end += match[0].length + bracket;
    if (match.groups!.z === undefined) track = trackOf(match.groups!);
    else zulage = true;
  }
  return { end, zulage, ...(track && { track }) };
}

/** `number` and `letter` as the grade is canonically written. */
function compose(family: Family, number: string, letter: string, ue: boolean): string {
  return `${family} ${number}${letter}${ue ? 'Ü' : ''}`;
}

const orders = new Set<Family>(['A', 'B', 'R', 'W', 'C']);

function familyOf(match: RegExpExecArray): Family | undefined {
  const { label: labelText, family, roman } = match.groups!;
  if (roman !== undefined) {
    if (labelText === undefined || family !== undefined) return undefined;
    return labelText.startsWith('T') ? 'TE' : labelText.startsWith('E') ? 'EG' : undefined;
  }
  if (family !== undefined) {
    const upper = family.toUpperCase();
    return upper === 'SUE' ? 'S' : (upper as Family);
  }
  if (labelText === undefined) return undefined;
  return labelText.startsWith('Bes') ? 'A' : labelText.startsWith('E') ? 'E' : undefined;
}

function gradeOf(match: RegExpExecArray, text: string): GradeRead | undefined {
  const g = match.groups!;
  const family = familyOf(match);
  if (family === undefined) return undefined;
  // A small letter alone is a family only close to its number: "a6", not "a 6".
  if (g.family !== undefined && /^[aes]$/.test(g.family) && g.gap !== '') return undefined;
  const number = g.number === undefined ? g.roman! : String(Number(g.number));
  const letter = g.letter ?? g.upper?.toLowerCase() ?? '';
  const ue = g.ue !== undefined;
  // "E 9 Ü" and "S 8 b" read, and are better written without the blank; the gap before nothing is no part of the grade.
  const end = match.index + match[0].trimEnd().length;
  const spaced = g.gap === undefined ? g.labelGap !== '' : g.gap === ' ' || g.gap === '\u00a0';
  const familyFine = g.family === undefined || g.family === g.family.toUpperCase();
  const tight = (letter === '' || g.letterGap === '') && (!ue || g.ue === 'Ü');
  const tail = orders.has(family) ? readTail(text, end) : { end, zulage: false };
  return {
    start: match.index,
    end,
    grade: compose(family, number, letter, ue),
    family,
    number,
    letter,
    ue,
    zulage: tail.zulage,
    ...('track' in tail && { track: tail.track }),
    whole: { start: match.index, end: tail.end },
    named: true,
    wellSpelled: spaced && familyFine && tight && g.upper === undefined && !(g.number ?? '1').startsWith('0'),
  };
}

function joinerKind(text: string): JoinerRead['kind'] {
  const t = text.trim();
  if (/^(?:–|—|-|bis)/.test(t)) return 'bereich';
  return /^(?:und|u\.|\+|,|;)/.test(t) ? 'und' : 'oder';
}

/** Bare followers of a grade. */
function followersOf(first: GradeRead, text: string): { grades: GradeRead[]; joiners: JoinerRead[] } {
  const grades: GradeRead[] = [];
  const joiners: JoinerRead[] = [];
  let last = first;
  for (;;) {
    const match = follower.exec(text.slice(last.whole.end));
    if (!match || Number(match.groups!.number ?? 1) > 20) return { grades, joiners };
    const g = match.groups!;
    const at = last.whole.end;
    const start = at + g.join!.length;
    const end = at + match[0].trimEnd().length;
    const number = g.number ?? last.number;
    const letter = (g.letter ?? g.only ?? '').toLowerCase();
    const ue = g.ue !== undefined;
    const tail = orders.has(first.family) ? readTail(text, end) : { end, zulage: false };
    joiners.push({ start: at, end: start, kind: joinerKind(g.join!) });
    last = {
      start,
      end,
      grade: compose(first.family, number, letter, ue),
      family: first.family,
      number,
      letter,
      ue,
      zulage: tail.zulage,
      ...('track' in tail && { track: tail.track }),
      whole: { start, end: tail.end },
      named: false,
      wellSpelled: g.gap === undefined || g.gap === '' || letter === '',
    };
    grades.push(last);
  }
}

function legacyGrades(text: string): GradeRead[] {
  return Array.from(text.matchAll(legacyPattern), (match) => {
    const g = match.groups!;
    const number = g.bat ?? g.verg ?? '';
    const letter = g.batLetter ?? g.vergLetter ?? '';
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const grade = `BAT ${number}${letter}`.trim();
    return {
      ...span,
      grade,
      family: 'BAT',
      number,
      letter,
      ue: false,
      zulage: false,
      whole: span,
      named: true,
      wellSpelled: true,
    } as const;
  });
}

/** Every grade of a field, whose systems are already blanked out, with what joins them. */
export function findGrades(text: string): GradesFound {
  const grades: GradeRead[] = /BAT|Verg/.test(text) ? legacyGrades(text) : [];
  const joiners: JoinerRead[] = [];
  const taken = (at: number): boolean => grades.some((g) => at >= g.start && at < g.whole.end);
  for (const match of text.matchAll(pattern)) {
    if (taken(match.index)) continue;
    const grade = gradeOf(match, text);
    if (!grade) continue;
    const more = followersOf(grade, text);
    grades.push(grade, ...more.grades);
    joiners.push(...more.joiners);
  }
  return { grades: grades.sort((a, b) => a.start - b.start), joiners };
}

/** A track named away from a grade: "Laufbahngruppe 1, zweites Einstiegsamt". */
export function readTrack(text: string): Track | undefined {
  for (let i = 0; i < text.length; i++) {
    if (!/[Llemgh]/.test(text[i]!) || (i > 0 && /[A-Za-zÀ-ÿ\d]/.test(text[i - 1]!))) continue;
    const groups = trackPattern.exec(text.slice(i))?.groups;
    if (groups && (groups.lg !== undefined || groups.long !== undefined || groups.letter !== undefined))
      return trackOf(groups);
  }
  return undefined;
}
