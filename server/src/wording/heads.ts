import { packedGroups, packedNames, packedNeutral, packedStems } from '../../../schemas/generated/wording.ts';
import { lineEnd } from '../../../schemas/wording-pattern.ts';
import { Buckets } from './buckets.ts';
import { fold } from './fold.ts';
import { R } from './grammar.ts';
import { byLastLetter, oneOf } from './word-list.ts';

/** Inflection classes of person nouns. */
export type HeadClass =
  | 'er'
  | 'erer'
  | 'or'
  | 'weak'
  | 'weakn'
  | 'eweak'
  | 'e'
  | 's'
  | 'uml'
  | 'umlp'
  | 'mann'
  | 'maenner'
  | 'frau'
  | 'nadj'
  | 'beamt'
  | 'fem';

/** A person noun: which head, which inflected form. */
export interface Person {
  /** Dictionary form of the head, folded: "lehrer" in "Grundschullehrerin". */
  readonly head: string;
  readonly cls: HeadClass;
  /** Letters of the data file: i tolerated, o organisation, e English, s also said of firms, n also a surname. */
  readonly flags: string;
  readonly gender: 'm' | 'f' | 'fair';
  /** Possible readings ({@link R}) of this form. */
  readonly readings: number;
  /** How many letters of the unfolded word are inflection ("innen" in "Lehrerinnen", "n" in "Lehrern"). */
  readonly cut: number;
  /** Folded letters before the head. */
  readonly prefix: number;
}

/** What the heads of one line of the data share; a look-alike has class x. */
interface Group {
  readonly cls: HeadClass | 'x';
  readonly flags: string;
}

const N = R;
const pAll = N.PN | N.PA | N.PD | N.PG;
const pNAG = N.PN | N.PA | N.PG;
const sNAD = N.SN | N.SA | N.SD;
const sAll = sNAD | N.SG;

/** Endings of each class, with the readings each one has. Classes of feminine forms follow in {@link feminine}. */
const masculine: Readonly<Record<Exclude<HeadClass, 'frau' | 'fem' | 'erer'>, Readonly<Record<string, number>>>> = {
  er: { '': sNAD | pNAG, s: N.SG, n: N.PD },
  or: { '': sNAD, s: N.SG, en: pAll },
  // "den Bauherrn": the only words of this class with a bare -n.
  weak: { '': N.SN, n: N.SA | N.SD | N.SG, en: N.SA | N.SD | N.SG | pAll },
  weakn: { '': N.SN, n: N.SA | N.SD | N.SG | pAll },
  eweak: { e: N.SN, en: N.SA | N.SD | N.SG | pAll },
  e: { '': sNAD, s: N.SG, es: N.SG, e: pNAG, en: N.PD },
  s: { '': sNAD, s: N.SG | pAll },
  uml: { '': sNAD, s: N.SG, es: N.SG },
  umlp: { e: pNAG, en: N.PD },
  mann: { '': sNAD, s: N.SG, es: N.SG },
  maenner: { '': pNAG, n: N.PD },
  nadj: { er: N.SN | N.PG, e: N.SN | N.PN | N.PA, en: N.SA | N.SD | N.SG | pAll, em: N.SD },
  beamt: { er: N.SN | N.PG, e: N.SN | N.PN | N.PA, en: N.SA | N.SD | N.SG | pAll, em: N.SD },
};
const feminineClasses = new Set<string>(['er', 'erer', 'or', 'weak', 'weakn', 'eweak', 'e', 's', 'umlp', 'beamt']);
const endingsOf = byLastLetter(['', 'n', 'en', 's', 'es', 'e', 'er', 'em', 'in', 'innen']);

/** Short first parts that do make a compound; otherwise three letters are needed ("Trichter" is no judge). */
const shortParts = new Set(['ko', 'co', 'ex', 'it', 'pr', 'hr', 'tv', 'bi', 'eu']);
/** "KI-Assistent", "Web-Agent": before a hyphen these make a program of what may be one; a "Web-Entwickler" is a person. */
const machines = /(?:^|-)(?:ki|ai|software|chat|web|voice|cloud|bot|sprach|online|digital)-$/;
const mayBeProgram = oneOf('assistent agent begleiter helfer coach tutor uebersetzer leser sprecher schreiber partner');

/** Stems by their last four letters, longest first, each with the number of its group. */
const stems = new Buckets(packedStems);
let groups: readonly Group[] | undefined;

function groupOf(index: string): Group {
  groups ??= packedGroups.split(lineEnd).map((line) => {
    const [cls, flags] = line.split(' ') as [Group['cls'], string];
    return { cls, flags };
  });
  return groups[Number(index)]!;
}

/** The dictionary form behind a stem. */
function lemmaOf(stem: string, cls: HeadClass): string {
  switch (cls) {
    case 'eweak':
    case 'beamt':
      return `${stem}e`;
    case 'erer':
      return `${stem}er`;
    case 'maenner':
      return `${stem.slice(0, -7)}mann`;
    case 'frau':
      return `${stem.slice(0, -4)}mann`;
    case 'umlp':
      return plainVowel(stem);
    default:
      return stem;
  }
}

/** "aerzt" → "arzt": the last umlaut of a folded stem taken back. */
function plainVowel(stem: string): string {
  for (let i = stem.length - 1; i > 0; i--) {
    if (stem.charCodeAt(i) === 101 && 'aou'.includes(stem.charAt(i - 1))) return stem.slice(0, i) + stem.slice(i + 1);
  }
  return stem;
}

let names: ReadonlySet<string> | undefined;
/** Folded first names. */
export function firstNames(): ReadonlySet<string> {
  return (names ??= new Set(packedNames.split(' ')));
}

/** Neutral words for a head: [singular, plural, kind]; an empty word where there is none. */
export type Neutral = readonly [singular: string, plural: string, kind: string];
let neutrals: ReadonlyMap<string, Neutral> | undefined;
/** The neutral words known for a head; a compound has its own where the data says so: "Küchenleitung", but "Führungskraft". */
export function neutralOf(head: string, compound: boolean): Neutral | undefined {
  neutrals ??= new Map(
    packedNeutral.split(lineEnd).map((line) => {
      const [lemma, one, many, kind] = line.split('\t') as [string, string, string, string];
      return [fold(lemma), [one, many, kind]] as const;
    }),
  );
  return (compound ? neutrals.get(`-${head}`) : undefined) ?? neutrals.get(head);
}

function fits(low: string, at: number, stem: string, flags: string): boolean {
  if (at === 0) return !flags.includes('z') && !flags.includes('p');
  if (low.charCodeAt(at - 1) === 45)
    return !flags.includes('z') && !flags.includes('p') && !(mayBeProgram(stem) && machines.test(low.slice(0, at)));
  if (flags.includes('a')) return false;
  const first = low.slice(low.lastIndexOf('-', at - 1) + 1, at);
  if (first.length < 3) return shortParts.has(first);
  return /[aeiouy]/.test(first);
}

/** Reads one ending off the word and looks for the longest head that the rest ends in. */
function search(low: string, ending: string): { group: Group; at: number } | undefined {
  const end = low.length - ending.length;
  return end < 3
    ? undefined
    : (searchIn(stems.get(low.slice(end - 4, end)), low, end, ending) ??
        searchIn(stems.get(low.slice(end - 3, end)), low, end, ending));
}

function searchIn(
  list: readonly string[] | undefined,
  low: string,
  end: number,
  ending: string,
): { group: Group; at: number } | undefined {
  if (list === undefined) return undefined;
  for (let k = 0; k < list.length; k += 2) {
    if (!low.endsWith(list[k]!, end)) continue;
    const at = end - list[k]!.length;
    const group = groupOf(list[k + 1]!);
    if (group.cls === 'x') {
      if (ending === 'in' || ending === 'innen') continue;
      return { group, at };
    }
    if (readingsOf(group.cls, ending) !== 0 && fits(low, at, list[k]!, group.flags)) return { group, at };
  }
  return undefined;
}

function readingsOf(cls: HeadClass, ending: string): number {
  if (cls === 'fem') return ending === '' ? sAll : ending === 'n' || ending === 'en' ? pAll : 0;
  if (cls === 'frau') return ending === '' ? sAll : ending === 'en' ? pAll : 0;
  if (ending === 'in' || ending === 'innen') return feminineClasses.has(cls) ? (ending === 'in' ? sAll : pAll) : 0;
  return cls === 'erer' ? 0 : (masculine[cls][ending] ?? 0);
}

const fairSpelling = /[a-zäöüß]In(?:nen)?$/;

/**
 * The person noun a capitalised word is, if it is one. The longest matching head wins over shorter ones, and look-alikes
 * ("Halbleiter", "Bewerbungsfrist") are heads of their own that end the search.
 */
export function personOf(raw: string, low: string): Person | undefined {
  if (low.endsWith('-innen') || low.endsWith('-in')) return undefined;
  const capitalI = (raw.endsWith('In') || raw.endsWith('Innen')) && fairSpelling.test(raw);
  let best: { group: Group; at: number; ending: string } | undefined;
  const endings = endingsOf(low);
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- a first text is read before anything is compiled: there iterators cost more than the work
  for (let k = 0; k < endings.length; k++) {
    const ending = endings[k]!;
    if (!low.endsWith(ending)) continue;
    const hit = search(low, ending);
    if (hit === undefined) continue;
    const length = low.length - ending.length - hit.at;
    const bestLength = best === undefined ? 0 : low.length - best.ending.length - best.at;
    // Of equally long heads the plain form is the likelier reading: "Erzieherin" is no "Erzieheri" + n.
    if (hit.at < (best?.at ?? Infinity) || (hit.at === best?.at && length > bestLength)) best = { ...hit, ending };
  }
  if (best === undefined || best.group.cls === 'x') return undefined;
  const { group, ending, at } = best;
  const cls = group.cls as HeadClass;
  const female = cls === 'fem' || cls === 'frau' || ending === 'in' || ending === 'innen';
  return {
    head: lemmaOf(low.slice(at, low.length - ending.length), cls),
    cls,
    flags: group.flags,
    gender: capitalI ? 'fair' : female ? 'f' : 'm',
    readings: readingsOf(cls, ending),
    cut: ending.length,
    prefix: at,
  };
}
