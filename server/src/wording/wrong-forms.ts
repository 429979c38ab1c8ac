import { quotedWords } from './context.ts';
import { fold } from './fold.ts';
import { titled } from './fix-titles.ts';
import { formMessage, formWords } from './form-messages.ts';
import { personOf, type Person } from './heads.ts';
import { feminineOf, masculineOf } from './inflect.ts';
import { findMarkers, type Marker } from './markers.ts';
import { isPaired } from './person-pairs.ts';
import { isAdjective } from './person-role.ts';
import { defaultMarker } from './styles.ts';
import { Gap, type Tokens } from './tokens.ts';
import type { ProseFinding, ProseFix, ProseOptions } from './types.ts';
import { oneOf } from './word-list.ts';

const doubled = 'gender-form/doppelte-kennzeichnung';
const isSingularTail = oneOf('e n r');

type Edit = ProseFix['edits'][number];

function finding(
  t: Tokens,
  rule: string,
  start: number,
  end: number,
  edits: readonly Edit[],
  better: string,
  options: ProseOptions,
  seen: Set<string>,
): ProseFinding {
  const lang = options.lang ?? 'de';
  const quoted = lang === 'de' ? `„${better}“` : `“${better}”`;
  const message = formMessage(rule, lang, !seen.has(rule), { x: t.text.slice(start, end), b: quoted });
  seen.add(rule);
  return {
    start,
    end,
    rule,
    category: 'gender-form',
    characteristic: 'geschlecht',
    severity: 'info',
    message,
    law: formWords(rule).law,
    fixes: titled([{ act: 'replace', said: better, safe: false, edits }], lang),
  };
}

/** The letters of a marker in one spelling: "(w/m/div.)" → "divmw". */
const lettersOf = (marker: string): string =>
  marker
    .toLowerCase()
    .replace(/[^a-zäöü*]/g, '')
    .replace('männlich', 'm')
    .replace('weiblich', 'w')
    .replace('divers', 'd')
    .split('')
    .sort()
    .join('');

/** A sign form right before the marker: "Sachbearbeiter*in (w/m/d)". */
function endsInSignForm(t: Tokens, m: Marker): boolean {
  const k = m.first - 1;
  if (k < 0 || t.gap[m.first]! & Gap.stop) return false;
  const { low } = t.word[k]!;
  if (low !== 'in' && low !== 'innen') return /[a-zäöüß]In(?:nen)?$/.test(t.text.slice(t.start[k], t.end[k]));
  // The slash form is the plain spelling of a pair; only signs that stand for everyone make the marker idle.
  return (t.gap[k]! & Gap.glued) !== 0 && (t.gap[k]! & (Gap.sign | Gap.colon)) !== 0;
}

function markerFindings(t: Tokens, options: ProseOptions, seen: Set<string>): ProseFinding[] {
  const wanted = options.style?.marker ?? defaultMarker;
  const found: ProseFinding[] = [];
  for (const m of findMarkers(t)) {
    if (m.binary || quotedWords(t, m.first) > 0) continue;
    const text = t.text.slice(m.start, m.end);
    if (endsInSignForm(t, m)) {
      // Lawful, and the custom of half the houses: told where the house has decided otherwise, and not at every place.
      if (options.style?.einfach !== true || seen.has(doubled)) continue;
      const at = t.end[m.first - 1]!;
      const noun = t.text.slice(t.start[m.first - 2] ?? at, at);
      const edits = [{ start: at, end: m.end, newText: '' }];
      found.push(finding(t, doubled, m.start, m.end, edits, noun, options, seen));
    } else if (lettersOf(text) !== 'dmw' && lettersOf(text) !== lettersOf(wanted)) {
      const edits = [{ start: m.start, end: m.end, newText: wanted }];
      found.push(finding(t, 'gender-form/seltene-kennzeichnung', m.start, m.end, edits, wanted, options, seen));
    }
  }
  return found;
}

const neutralNouns = /(?:ende|igte|stellte|mitglied|mitglieder|person|personen|kraft|kraefte|kraeft|gaest)$/;
const articleHeads = oneOf(
  'der die den dem des ein eine einer einem einen eines kein keine ihr ihre unser unsere jede jeder zum zur beim vom',
);
const articleTails = oneOf('e n r en er der die den dem das des zum zur einem einen');

/** Token of a sign article ("eine*n", "der/die") to the left of a noun: the one after the sign. */
function signArticle(t: Tokens, noun: number): number | undefined {
  let k = noun - 1;
  while (k > 1 && isAdjective(t.word[k]!) && !(t.gap[k]! & (Gap.stop | Gap.glued))) k--;
  if (k < 1 || t.gap[k + 1]! & Gap.stop) return undefined;
  const signed = t.gap[k]! & Gap.glued && t.gap[k]! & (Gap.sign | Gap.slash | Gap.colon);
  const head = t.word[k - 1]!;
  return signed && articleHeads(head.low) && articleTails(t.word[k]!.low) ? k : undefined;
}

/** "Kollege*innen", "Arzt*in", "Studierende*innen": the sign has nothing to join. */
function stemFault(stem: string, many: boolean, sign: string): string | undefined {
  const low = fold(stem);
  const tail = many ? 'innen' : 'in';
  const alone: Person | undefined = personOf(stem, low);
  if (alone?.gender === 'm' && (alone.cls === 'eweak' || alone.cls === 'beamt') && stem.endsWith('e'))
    return `${stem.slice(0, -1)}${sign}${tail}`;
  if (neutralNouns.test(low) && (alone === undefined || alone.cls === 'nadj')) {
    // "Gäst*innen", "Fachkräft*innen"
    return /(?:kräft|gäst)$/i.test(stem) ? `${stem}e` : stem;
  }
  const female = `${stem}${tail}`;
  const person = personOf(female, fold(female));
  if (person?.cls === 'umlp') {
    const male = masculineOf(female, person);
    return male === undefined ? undefined : many ? `${female} und ${male.many}` : `${female} oder ${male.one}`;
  }
  if (alone?.cls === 'uml') {
    const stemmed = feminineOf(stem, alone).stem;
    const male = many ? `${stemmed}e` : stem;
    return `${stemmed}${tail} ${many ? 'und' : 'oder'} ${male}`;
  }
  return undefined;
}

function stemFinding(t: Tokens, k: number, options: ProseOptions, seen: Set<string>): ProseFinding | undefined {
  const stem = t.text.slice(t.start[k - 1], t.end[k - 1]);
  const many = t.word[k]!.low === 'innen';
  const sign = t.text.slice(t.end[k - 1], t.start[k]);
  const start = t.start[k - 1]!;
  const end = t.end[k]!;
  const better = stemFault(stem, many, sign);
  if (better !== undefined)
    return finding(t, 'gender-form/wortform', start, end, [{ start, end, newText: better }], better, options, seen);
  // "eine*n Mitarbeiter*innen": singular article, plural noun.
  const article = many ? signArticle(t, k - 1) : undefined;
  if (article === undefined || !isSingularTail(t.word[article]!.low)) return undefined;
  const one = `${stem}${sign}in`;
  return finding(t, 'gender-form/wortform', start, end, [{ start, end, newText: one }], one, options, seen);
}

/** "ein*e Sachbearbeiter": the article speaks to everyone, the noun does not. */
function articleFinding(t: Tokens, k: number, options: ProseOptions, seen: Set<string>): ProseFinding | undefined {
  let noun = k + 1;
  while (noun < t.count && isAdjective(t.word[noun]!) && !(t.gap[noun]! & ~Gap.newline)) noun++;
  if (noun >= t.count || t.gap[noun]! & ~Gap.newline || signArticle(t, noun) !== k) return undefined;
  const person = t.word[noun]!.person;
  if (person?.gender !== 'm' || person.cls === 'nadj' || /[oie]/.test(person.flags)) return undefined;
  // Anything right after the noun may be its other half: a sign, a bracket with "in", a marker.
  if (/^[\s]?[*:_·/|(\-–]/.test(t.text.slice(t.end[noun], t.end[noun]! + 2))) return undefined;
  if (isPaired(t, noun, person)) return undefined;
  const start = t.start[noun]!;
  const end = t.end[noun]!;
  const stem = t.text.slice(start, end - person.cut);
  const sign = t.text.slice(t.end[k - 1], t.start[k]);
  if (stemFault(stem, false, sign) !== undefined) return undefined;
  const better = `${stem}${sign}in`;
  return finding(t, 'gender-form/wortform', start, end, [{ start, end, newText: better }], better, options, seen);
}

/** Hints on markers and forms that are meant well and not quite right. */
export function wrongForms(t: Tokens, options: ProseOptions, seen: Set<string>): ProseFinding[] {
  // The rules on the title speak of its marker.
  const found = options.section === 'titel' ? [] : markerFindings(t, options, seen);
  for (let k = 1; k < t.count; k++) {
    if (!(t.gap[k]! & Gap.glued) || !(t.gap[k]! & (Gap.sign | Gap.slash | Gap.colon))) continue;
    if (quotedWords(t, k) > 0) continue;
    const { low } = t.word[k]!;
    const hit =
      low === 'in' || low === 'innen' ? stemFinding(t, k, options, seen) : articleFinding(t, k, options, seen);
    if (hit !== undefined) found.push(hit);
  }
  return found;
}
