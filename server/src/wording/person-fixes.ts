import { fold } from './fold.ts';
import { kaseOf, plural, prepositions, quantifiers, R, wantVerbs } from './grammar.ts';
import { neutralOf, type Person } from './heads.ts';
import { feminineOf, masculineOf, neutralPlural, render } from './inflect.ts';
import type { PersonHit } from './persons.ts';
import { copulaOfOne, readPhrase, type Reading } from './phrase-reading.ts';
import { phraseStart } from './person-role.ts';
import { defaultForm, defaultMarker, signs } from './styles.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import type { GenderForm, ProseFix, ProseStyle } from './types.ts';
import { W } from './words.ts';

const quoteTitle = (text: string): string => `Ersetzen durch „${text.replace(/\s+/g, ' ')}“`;

function replacement(start: number, end: number, newText: string, safe: boolean): ProseFix {
  return { title: quoteTitle(newText), safe, edits: [{ start, end, newText }] };
}

const genitiveFirst = [R.PG, R.PN, R.PA, R.PD, R.SN, R.SA, R.SD, R.SG];
const genitiveLast = [R.PN, R.PA, R.PD, R.SN, R.SA, R.SD, R.SG, R.PG];
const roleFirst = [R.SN, ...genitiveFirst];

/** Likelier readings first: the genitive plural after a noun, the plural before the singular. */
function likeliest(t: Tokens, r: Reading): readonly number[] {
  if (isRole(t, r)) return roleFirst;
  const before = r.first > sentenceStart(t, r.first) ? t.word[r.first - 1]! : undefined;
  // "steht Ihnen der Leiter zur Verfügung"
  return before !== undefined && before.bits & W.pron ? genitiveLast : genitiveFirst;
}

/** "Als Ansprechpartner helfen Sie", "Werde Lokführer": the role of the one who reads. */
function isRole(t: Tokens, r: Reading): boolean {
  const from = sentenceStart(t, r.first);
  if (r.first === from) return false;
  if (t.word[r.first - 1]!.low === 'als') return true;
  for (let k = r.first - 1; k >= from; k--) if (copulaOfOne.test(t.word[k]!.low)) return true;
  return false;
}

/** Renders every reading; one text for all of them is a certain repair. */
function variants(t: Tokens, i: number, r: Reading, form: GenderForm): { start: number; newText: string }[] {
  const found: { start: number; newText: string }[] = [];
  for (const reading of likeliest(t, r)) {
    if (!(r.readings & reading)) continue;
    const text = render(r.phrase, reading, form);
    if (text === undefined) continue;
    // In the plural article and adjectives stay, so only the noun is replaced.
    const start = reading & plural ? t.start[i]! : t.start[r.first]!;
    if (!found.some((v) => v.start === start && v.newText === text)) found.push({ start, newText: text });
  }
  return found;
}

/** "unsere 120 Studierenden": after an article a number changes nothing. */
const isWeak = (article: string | undefined): boolean =>
  article !== undefined && !quantifiers.has(article.toLowerCase());

/** The letters before the head; `prefix` counts folded ones, and "ü" is two of them. */
function leadOf(noun: string, prefix: number): string {
  let at = 0;
  for (let folded = 0; folded < prefix && at < noun.length; at++) folded += fold(noun.charAt(at)).length;
  return noun.slice(0, at);
}

function neutralFix(t: Tokens, i: number, r: Reading, safe: boolean): ProseFix[] {
  const { person, noun, article } = r.phrase;
  const neutral = neutralOf(person.head, person.prefix > 0);
  if (neutral === undefined) return [];
  const [one, many, kind] = neutral;
  const lead = leadOf(noun, person.prefix);
  if (lead !== '' && (many.includes(' ') || one.includes(' '))) return [];
  const joined = (word: string): string => (lead === '' ? word : lead + word.charAt(0).toLowerCase() + word.slice(1));
  if (!(r.readings & plural) || many === '') {
    if (one === '' || kind === 'adj' || article !== undefined || r.phrase.adjectives.length > 0) return [];
    return [replacement(t.start[i]!, t.end[i]!, joined(one), false)];
  }
  if (kind === 'adj' && (article !== undefined || r.phrase.adjectives.length > 0)) return [];
  const texts = new Set<string>();
  for (const reading of [R.PG, R.PN, R.PA, R.PD]) {
    if (!(r.readings & reading)) continue;
    // A strong adjective in front asks for the strong ending.
    texts.add(neutralPlural(joined(many), kind, kaseOf[reading]!, article, r.quantified && !isWeak(article)));
  }
  const sure = safe && texts.size === 1 && !(r.readings & ~plural) && kind !== 'fest' && kind !== 'adj';
  return [...texts].map((text) => replacement(t.start[i]!, t.end[i]!, text, sure));
}

function masculineFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): ProseFix[] {
  const i = hit.token;
  const form = style?.form ?? defaultForm;
  const r = readPhrase(t, i, hit.person!);
  const end = t.end[i]!;
  const found = variants(t, i, r, form === 'neutral' ? 'paar' : form);
  // A house that writes signs gets a pair where the sign would hide a half ("Ärzt*in"): shown, not applied unseen.
  const unclearForm =
    form !== 'paar' &&
    form !== 'neutral' &&
    form !== 'schraegstrich' &&
    !feminineOf(r.phrase.noun, r.phrase.person).joins;
  const safe = found.length === 1 && !r.doubt && !unclearForm && form !== 'neutral';
  const fixes = found.map((v) => replacement(v.start, end, v.newText, safe));
  const neutral = neutralFix(t, i, r, form === 'neutral' && !r.doubt);
  return form === 'neutral' ? [...neutral, ...fixes] : [...fixes, ...neutral];
}

/** Last noun of a list: "Maurer, Maler oder Tischler" takes one marker at its end. */
function listEnd(t: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1, to = sentenceEnd(t, i); k < to && k <= last + 4; k++) {
    const w = t.word[k]!;
    if (w.person?.gender === 'm') {
      if (
        !(t.gap[phraseStart(t, k)]! & (Gap.comma | Gap.slash | Gap.ampersand)) &&
        !(t.word[phraseStart(t, k) - 1]!.bits & W.conj)
      )
        break;
      last = k;
    } else if (!(w.bits & (W.conj | W.det)) && w.capital) break;
  }
  return last;
}

function titleFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): ProseFix[] {
  const last = listEnd(t, hit.token);
  const at = t.end[last]!;
  const marker = style?.marker ?? defaultMarker;
  const mark: ProseFix = {
    title: `„${marker}“ ergänzen`,
    safe: last === hit.token,
    edits: [{ start: at, end: at, newText: ` ${marker}` }],
  };
  const forms = masculineFixes(t, hit, style).map((fix) => ({ ...fix, safe: false }));
  // A house that has chosen a form but no marker wants the form.
  if (style?.form !== undefined && style.marker === undefined)
    return [...masculineFixes(t, hit, style), { ...mark, safe: false }];
  return [mark, ...forms];
}

/** "mit Lehrerinnen", "den Lehrerinnen": the half that is added needs the ending of the dative. */
function isDative(t: Tokens, first: number): boolean {
  const article = t.word[first]!.low;
  if (article === 'den' || article.endsWith('ren')) return true;
  const before = first > sentenceStart(t, first) ? t.word[first - 1]! : undefined;
  return before !== undefined && (prepositions.get(before.low) ?? 0) === (R.SD | R.PD);
}

const dativePlural = (word: string): string => (/(?:e|er|el)$/.test(word) ? `${word.replace(/e(?= )/, 'en')}n` : word);

/** "eine Bürokauffrau, die …": what follows holds for one half of a pair only. */
const hasClause = (t: Tokens, i: number): boolean =>
  i + 1 < t.count && (t.gap[i + 1]! & Gap.comma) !== 0 && /^(?:die|der|deren)$/.test(t.word[i + 1]!.low);

/** "den Experten", "dem Studenten": the weak nouns have an ending in the singular as well. */
const singularDative = (word: string, p: Person): string =>
  p.cls === 'weak' ? `${word}en` : p.cls === 'eweak' || p.cls === 'weakn' ? `${word}n` : word;

/** "Verkäufer*in", "Erzieher:innen": the form of the house, where its sign can stand between stem and ending and no article speaks. */
function signedFeminine(noun: string, p: Person, many: boolean, form: GenderForm): string | undefined {
  const sign = signs[form];
  if (sign === undefined || !/^(?:er|or|weak|weakn|eweak|e|s)$/.test(p.cls)) return undefined;
  return `${noun.slice(0, noun.length - p.cut)}${sign}${many ? 'innen' : 'in'}`;
}

function feminineFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): ProseFix[] {
  const p = hit.person!;
  const i = hit.token;
  const noun = t.text.slice(hit.start, hit.end);
  const fixes: ProseFix[] = [];
  const many = (p.readings & 0xf) === 0;
  const other = masculineOf(noun, p);
  const first = phraseStart(t, i);
  const article = first < i ? t.word[first]!.low : '';
  const neutral = neutralOf(p.head, p.prefix > 0);
  const dative = many && isDative(t, first);
  const bare = article === '' && !(first > 0 && t.word[first - 1]!.low === 'zur');
  const signed = many || bare ? signedFeminine(noun, p, many, style?.form ?? defaultForm) : undefined;
  if (signed !== undefined) fixes.push(replacement(hit.start, hit.end, signed, false));
  else if (other !== undefined && many)
    fixes.push(replacement(hit.start, hit.end, `${noun} und ${dative ? dativePlural(other.many) : other.many}`, false));
  else if (other !== undefined && article === '' && first > 0 && t.word[first - 1]!.low === 'zur')
    fixes.push(replacement(hit.start, hit.end, `${noun} oder zum ${singularDative(other.one, p)}`, false));
  else if (other !== undefined && article === '')
    fixes.push(replacement(hit.start, hit.end, `${noun} oder ${other.one}`, false));
  else if (other !== undefined && article === 'keine' && first + 1 === i)
    fixes.push(replacement(hit.start, hit.end, `${noun} oder kein ${other.one}`, false));
  else if (other !== undefined && article === 'eine' && first + 1 === i && !hasClause(t, i)) {
    let wanted = false;
    for (let k = sentenceStart(t, i); k < i; k++) if (wantVerbs.has(t.word[k]!.low)) wanted = true;
    const male = wanted ? singularDative(other.one, p) : other.one;
    fixes.push(replacement(hit.start, hit.end, `${noun} oder ${wanted ? 'einen' : 'ein'} ${male}`, false));
  }
  if (neutral !== undefined) {
    const plain = many ? neutral[1] : neutral[0];
    const word = dative ? dativePlural(plain) : plain;
    // Feminine like the word it replaces, so article and adjective stay.
    const joinable = p.prefix === 0 || !word.includes(' ');
    if (word !== '' && joinable && neutral[2] !== 'part') {
      const lead = leadOf(noun, p.prefix);
      fixes.push(
        replacement(
          hit.start,
          hit.end,
          lead === '' ? word : lead + word.charAt(0).toLowerCase() + word.slice(1),
          false,
        ),
      );
    }
  }
  if (fixes.length === 0 && !many)
    fixes.push({
      title: `„${defaultMarker}“ ergänzen`,
      safe: false,
      edits: [{ start: hit.end, end: hit.end, newText: ` ${defaultMarker}` }],
    });
  return fixes;
}

/** "(m/w)" → "(m/w/d)", in the house's own spelling where it has one. */
function markerFix(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): ProseFix[] {
  const text = t.text.slice(hit.start, hit.end);
  const bracketed = /^[([]/.test(text);
  const inner = bracketed ? text.slice(1, -1).trim() : text;
  const upper = inner === inner.toUpperCase();
  const long = /lich/i.test(inner);
  const sign = /[mwf](\s?[/|_,*:+-]\s?)/i.exec(inner)?.[1]?.replace(/^,\s$/, ',') ?? '/';
  const third = long ? 'divers' : upper ? 'D' : 'd';
  const added = `${inner}${sign === ',' ? ', ' : long && !inner.includes('/') ? '/' : sign}${third}`;
  const open = bracketed ? text.charAt(0) : '';
  const close = bracketed ? text.charAt(text.length - 1) : '';
  const newText = bracketed && style?.marker !== undefined ? style.marker : `${open}${added}${close}`;
  return [replacement(hit.start, hit.end, newText, true)];
}

/** The repairs of a person noun or marker, best first. */
export function personFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): ProseFix[] {
  if (hit.quoted) return [];
  switch (hit.rule) {
    case 'gender-form/zweiteilige-kennzeichnung':
      return markerFix(t, hit, style);
    case 'gender-form/fehlende-kennzeichnung':
      return titleFixes(t, hit, style);
    case 'gender-form/nur-weiblich':
      return feminineFixes(t, hit, style);
    case 'gender-form/englische-rolle': {
      const marker = style?.marker ?? defaultMarker;
      return [
        {
          title: `„${marker}“ ergänzen`,
          safe: false,
          edits: [{ start: hit.end, end: hit.end, newText: ` ${marker}` }],
        },
      ];
    }
    default:
      return masculineFixes(t, hit, style);
  }
}
