// Repairs of person nouns and markers.
import type { Repair } from './fix-titles.ts';
import { capitalised, fold, uncapitalised } from './fold.ts';
import { kaseOf, plural, prepositions, quantifiers, R, singular, wantVerbs, wishVerbs } from './grammar.ts';
import { neutralOf, type Person } from './heads.ts';
import { feminineOf, masculineOf, neutralPlural } from './inflect.ts';
import type { PersonHit } from './persons.ts';
import { andBeside, inOrList } from './person-list.ts';
import { wholeList } from './person-list-fix.ts';
import { variants } from './person-variants.ts';
import { readPhrase, type Reading } from './phrase-reading.ts';
import { phraseStart } from './person-role.ts';
import { defaultMarker, formOf, signs } from './styles.ts';
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import type { GenderForm, ProseStyle } from './types.ts';
import { oneOf } from './word-list.ts';
import { W } from './words.ts';

function replacement(start: number, end: number, newText: string, safe: boolean): Repair {
  return { act: 'replace', said: newText, safe, edits: [{ start, end, newText }] };
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

const standsAlone = oneOf('wissenschaftler arbeitnehmer helfer betreuer');

/** "Lehr" + "Kraft", "IT-" + "Fachkraft": after a hyphen the word keeps its capital. */
const joinedTo = (lead: string, word: string): string =>
  lead.endsWith('-') ? lead + word : lead + uncapitalised(word);

function neutralFix(t: Tokens, i: number, r: Reading, safe: boolean, title: boolean): Repair[] {
  const { person, noun, article } = r.phrase;
  const neutral = neutralOf(person.head, person.prefix > 0);
  if (neutral === undefined) return [];
  const [one, many, kind] = neutral;
  const lead = leadOf(noun, person.prefix);
  // "ehrenamtliche Helfer", "gesetzliche Betreuer" are no staff.
  if (kind === 'kraft' && r.phrase.adjectives.some((a) => /^(?:ehrenamtlich|freiwillig|gesetzlich|rechtlich)/i.test(a)))
    return [];
  if (lead !== '' && (many.includes(' ') || one.includes(' '))) return [];
  // "Geisteswissenschaftler", "Leiharbeitnehmer", "Ersthelfer": with a first part the neutral word means something else.
  if (lead !== '' && !lead.endsWith('-') && standsAlone(person.head)) return [];
  const opens = r.phrase.opens === true && r.first === i;
  const joined = (word: string): string => (lead !== '' ? joinedTo(lead, word) : opens ? capitalised(word) : word);
  // A title mostly names one post: "Geschäftsführung", not "Geschäftsführungen".
  if (!(r.readings & plural) || many === '' || (title && r.readings & R.SN && one !== '')) {
    if (one === '' || (kind === 'adj' && !title) || article !== undefined || r.phrase.adjectives.length > 0) return [];
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

/** "Ärztinnen und Ärzte sowie Pflegekräfte": beside a pair the list takes another word for its own "und". */
function withoutSecondAnd(t: Tokens, first: number, i: number, fix: Repair): Repair {
  const and = fix.edits[0]!.newText.includes(' und ') ? andBeside(t, first, i) : -1;
  if (and < 0) return fix;
  return { ...fix, edits: [...fix.edits, { start: t.start[and]!, end: t.end[and]!, newText: 'sowie' }] };
}

function masculineFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined, title = false): Repair[] {
  const i = hit.token;
  const form = formOf(style);
  const r = readPhrase(t, i, hit.person!);
  const end = t.end[i]!;
  const found = variants(t, i, r, form === 'neutral' ? 'paar' : form, title);
  // A house that writes signs gets a pair where the sign would hide a half ("Ärzt*in"): shown, not applied unseen.
  const unclearForm =
    form !== 'paar' &&
    form !== 'neutral' &&
    form !== 'schraegstrich' &&
    !feminineOf(r.phrase.noun, r.phrase.person).joins;
  const safe = found.length === 1 && !r.doubt && !unclearForm && form !== 'neutral';
  const fixes = found.map((v) => withoutSecondAnd(t, r.first, i, replacement(v.start, end, v.newText, safe)));
  const neutral = neutralFix(t, i, r, form === 'neutral' && !r.doubt, title);
  const [first, ...others] = form === 'neutral' ? [...neutral, ...fixes] : [...fixes, ...neutral];
  const list = form === 'neutral' ? undefined : wholeList(t, i, form);
  return [first, list, ...others].filter((fix) => fix !== undefined);
}

/** Last noun of a list: "Maurer, Maler oder Tischler" takes one marker at its end. */
function listEnd(t: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1, to = sentenceEnd(t, i); k < to && k <= last + 4; k++) {
    const w = t.word[k]!;
    if (w.person !== undefined && w.person.gender !== 'fair') {
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

function titleFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): Repair[] {
  const last = listEnd(t, hit.token);
  const at = t.end[last]!;
  const marker = style?.marker ?? defaultMarker;
  const mark: Repair = {
    act: 'add',
    said: marker,
    safe: last === hit.token,
    edits: [{ start: at, end: at, newText: ` ${marker}` }],
  };
  const forms = masculineFixes(t, hit, style, true).map((fix) => ({ ...fix, safe: false }));
  // A house that has chosen a form but no marker wants the form.
  if (style?.form !== undefined && style.marker === undefined)
    return [...masculineFixes(t, hit, style, true), { ...mark, safe: false }];
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

function feminineFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): Repair[] {
  const p = hit.person!;
  const i = hit.token;
  const noun = t.text.slice(hit.start, hit.end);
  const fixes: Repair[] = [];
  const many = (p.readings & 0xf) === 0;
  const other = masculineOf(noun, p);
  const first = phraseStart(t, i);
  const article = first < i ? t.word[first]!.low : '';
  const neutral = neutralOf(p.head, p.prefix > 0);
  const dative = many && isDative(t, first);
  const bare = article === '' && !(first > 0 && t.word[first - 1]!.low === 'zur');
  const signed = many || bare ? signedFeminine(noun, p, many, formOf(style)) : undefined;
  if (signed !== undefined) fixes.push(replacement(hit.start, hit.end, signed, false));
  else if (other !== undefined && many)
    fixes.push(
      withoutSecondAnd(
        t,
        first,
        i,
        replacement(hit.start, hit.end, `${noun} und ${dative ? dativePlural(other.many) : other.many}`, false),
      ),
    );
  else if (other !== undefined && article === '' && first > 0 && t.word[first - 1]!.low === 'zur')
    fixes.push(replacement(hit.start, hit.end, `${noun} oder zum ${singularDative(other.one, p)}`, false));
  else if (other !== undefined && article === '')
    fixes.push(replacement(hit.start, hit.end, `${noun}${inOrList(t, first, i) ? '/' : ' oder '}${other.one}`, false));
  else if (other !== undefined && article === 'keine' && first + 1 === i)
    fixes.push(replacement(hit.start, hit.end, `${noun} oder kein ${other.one}`, false));
  else if (other !== undefined && article === 'eine' && first + 1 === i && !hasClause(t, i)) {
    let wanted = false;
    for (let k = sentenceStart(t, i); k < i; k++)
      if (wantVerbs.has(t.word[k]!.low) || wishVerbs.has(t.word[k]!.low)) wanted = true;
    const male = wanted ? singularDative(other.one, p) : other.one;
    fixes.push(replacement(hit.start, hit.end, `${noun} oder ${wanted ? 'einen' : 'ein'} ${male}`, false));
  }
  if (neutral !== undefined) {
    const plain = many ? neutral[1] : neutral[0];
    // "Die pädagogischen Fachkräfte": the article takes the ending from the adjective.
    const declined = many && article !== '' && neutral[2] === 'adj' ? plain.replace(/e(?= )/, 'en') : plain;
    const word = dative ? dativePlural(plain) : declined;
    // Feminine like the word it replaces, so article and adjective stay.
    const joinable = p.prefix === 0 || !word.includes(' ');
    if (word !== '' && joinable && neutral[2] !== 'part') {
      const lead = leadOf(noun, p.prefix);
      fixes.push(
        replacement(
          hit.start,
          hit.end,
          lead !== '' ? joinedTo(lead, word) : hit.token === sentenceStart(t, hit.token) ? capitalised(word) : word,
          false,
        ),
      );
    }
  }
  if (fixes.length === 0 && !many)
    fixes.push({
      act: 'add',
      said: defaultMarker,
      safe: false,
      edits: [{ start: hit.end, end: hit.end, newText: ` ${defaultMarker}` }],
    });
  return fixes;
}

/** "(m/w)" → "(m/w/d)", in the house's own spelling where it has one. */
function markerFix(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): Repair[] {
  const text = t.text.slice(hit.start, hit.end);
  const bracketed = /^[([]/.test(text);
  const inner = bracketed ? text.slice(1, -1).trim() : text;
  const upper = inner === inner.toUpperCase();
  const long = /lich/i.test(inner);
  const sign = /[mwf](\s?[/|_,*:+-]\s?)/i.exec(inner)?.[1];
  const third = long ? 'divers' : upper ? 'D' : 'd';
  // "(mw)", "(m und w)": no sign to go on with.
  const added =
    sign === undefined && !long
      ? upper
        ? 'M/W/D'
        : 'm/w/d'
      : `${inner}${long && !inner.includes('/') ? '/' : (sign ?? '/')}${third}`;
  const open = bracketed ? text.charAt(0) : '';
  const close = bracketed ? text.charAt(text.length - 1) : '';
  const newText = bracketed && style?.marker !== undefined ? style.marker : `${open}${added}${close}`;
  return [replacement(hit.start, hit.end, newText, true)];
}

/** The repairs of a person noun or marker, best first. */
export function personFixes(t: Tokens, hit: PersonHit, style: ProseStyle | undefined): Repair[] {
  if (hit.quoted) return [];
  switch (hit.rule) {
    case 'gender-form/zweiteilige-kennzeichnung':
      return markerFix(t, hit, style);
    case 'gender-form/fehlende-kennzeichnung':
      return titleFixes(t, hit, style);
    case 'gender-form/nur-weiblich':
      return feminineFixes(t, hit, style);
    case 'gender-form/englische-rolle': {
      // "mit Stakeholdern": many are no post that a marker could belong to.
      if (!(hit.person!.readings & singular)) return [];
      const marker = style?.marker ?? defaultMarker;
      return [
        {
          act: 'add',
          said: marker,
          safe: false,
          edits: [{ start: hit.end, end: hit.end, newText: ` ${marker}` }],
        },
      ];
    }
    default: {
      const fixes = masculineFixes(t, hit, style);
      return hit.unsure === true ? fixes.map((fix) => ({ ...fix, safe: false })) : fixes;
    }
  }
}
