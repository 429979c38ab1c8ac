// Whether the other half of a pair stands near.
import { distance } from 'fastest-levenshtein';
import { personOf, type Person } from './heads.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { oneOf } from './word-list.ts';

const reach = 9;

function sameHead(a: Person, b: Person): boolean {
  if (a.head === b.head || a.head.endsWith(b.head) || b.head.endsWith(a.head)) return true;
  const nurse = (h: string): boolean => h.endsWith('schwester') || h.endsWith('pfleger');
  const carpenter = (h: string): boolean => h === 'zimmerer' || h === 'zimmermann';
  // "Souffleuse/Souffleur": the old feminine of a word in -eur.
  const french = (f: string, m: string): boolean => f.endsWith('euse') && `${f.slice(0, -4)}eur` === m;
  if (french(a.head, b.head) || french(b.head, a.head)) return true;
  return (nurse(a.head) && nurse(b.head)) || (carpenter(a.head) && carpenter(b.head));
}

/** Women and men of one occupation whose words do not follow from each other: what stands for the other half. */
const ownWord: ReadonlyMap<string, (low: string) => boolean> = new Map([
  ['entbindungspfleger', oneOf('hebamme hebammen')],
  ['pfleger', oneOf('schwester schwestern')],
  ['diakon', oneOf('diakonisse diakonissen')],
  ['steward', oneOf('stewardess stewardessen')],
  ['stewardess', oneOf('steward stewards')],
  ['hostess', oneOf('host hosts')],
  ['tagesmutter', oneOf('tagesvater tagesvaeter')],
  ['tagesmuetter', oneOf('tagesvater tagesvaeter')],
  ['kustos', oneOf('kustodin kustodinnen')],
  ['kustode', oneOf('kustos')],
  ['doktorvater', oneOf('doktormutter doktormuetter')],
  ['doktorvaeter', oneOf('doktormutter doktormuetter')],
  ['vormuender', oneOf('vormundin vormundinnen')],
  ['abt', oneOf('aebtissin aebtissinnen')],
  ['ratsherr', oneOf('ratsfrau ratsfrauen')],
]);

/** "Bürgerinnen und Bürger", "Studenten/eine Studentin": the other half stands near. */
export function isPaired(t: Tokens, i: number, p: Person): boolean {
  const from = sentenceStart(t, i);
  const to = sentenceEnd(t, i);
  const own = ownWord.get(p.head);
  for (let k = Math.max(from, i - reach), end = Math.min(to, i + reach + 1); k < end; k++) {
    if (k === i) continue;
    const other = t.word[k]!.person;
    if (own?.(t.word[k]!.low) === true) return true;
    if (other === undefined || other.gender === p.gender || other.gender === 'fair' || !sameHead(p, other)) {
      if (other === undefined && Math.abs(k - i) <= 4 && truncatedPair(t, i, k, p)) return true;
    } else if (!isTaken(t, k, p)) return true;
  }
  return ((t.gap[i]! | (t.gap[i + 1] ?? 0)) & Gap.slash) !== 0 && isMisspeltPair(t, i);
}

const sameWord = (a: Person, b: Person): boolean => a.head === b.head && a.prefix === b.prefix;

/** "Koch/Köchin oder Hobbykoch": the woman has her man right beside her, and he is another word than `mine`. */
function isTaken(t: Tokens, woman: number, mine: Person): boolean {
  const other = t.word[woman]!.person!;
  if (sameWord(other, mine)) return false;
  return [woman - 2, woman - 1, woman + 1, woman + 2].some((k) => {
    const p = t.word[k]?.person;
    return p?.gender === mine.gender && sameWord(p, other);
  });
}

/** Without its ending a word of this length is not taken for another one that differs in two letters. */
const shortest = 6;
const stem = (low: string): string => low.replace(/(?:innen|in|en|er|e|n|s)$/, '');

/** "Kandidatin/Kandiat": the other half has a slip of the pen. */
function isMisspeltPair(t: Tokens, i: number): boolean {
  const [k, gap] = t.gap[i]! & Gap.slash ? [i - 1, t.gap[i]!] : [i + 1, t.gap[i + 1] ?? 0];
  const other = t.word[k];
  if (other === undefined || !(gap & Gap.slash) || other.person !== undefined || !other.capital) return false;
  const [a, b] = [stem(t.word[i]!.low), stem(other.low)];
  return a.length >= shortest && distance(a, b) <= 2;
}

const halves = oneOf('in innen frau frauen mann maenner schwester pfleger pflegerin helfer helferin herr dame');

/** "Kauffrau/-mann", "Bürgerinnen- und Bürgerdialog", "Mitarbeiterinnen und -mitarbeiter". */
function truncatedPair(t: Tokens, i: number, k: number, p: Person): boolean {
  const low = t.word[k]!.low;
  if (t.gap[k]! & (Gap.hyphenBefore | Gap.truncated)) {
    if (halves(low)) return true;
    if (low.length > 4 && (p.head.endsWith(low) || low.startsWith(p.head))) return true;
    // "Vorlesepatinnen und -paten", "Lotsen und -lotsinnen": any form of the other half.
    const other = t.gap[k]! & Gap.hyphenBefore ? personOf(t.text.slice(t.start[k], t.end[k]), low) : undefined;
    if (other !== undefined && other.gender !== p.gender && sameHead(p, other)) return true;
    // "Industriekauffrauen und -kaufleute"
    if (low.endsWith('leute') && p.head.endsWith(`${low.slice(0, -5)}mann`)) return true;
  }
  return p.gender === 'f' && k > i && low.length > p.head.length && low.startsWith(p.head) && p.head.length > 4;
}
