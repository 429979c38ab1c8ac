import type { Repair } from './fix-titles.ts';
import { adjectiveEnding } from './elements.ts';
import { capitalised } from './fold.ts';
import { singular } from './grammar.ts';
import { deletionOf, hasVerb, sentenceSpan } from './phrase-deletion.ts';
import type { PhraseHit } from './phrases.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import { W } from './words.ts';

/** "Young Professionals", "Berufseinsteiger:innen" are many. */
function isMany(t: Tokens, i: number): boolean {
  const { low, person } = t.word[i]!;
  return person === undefined ? low.endsWith('s') : !(person.readings & singular);
}

/** Fills `{n:one|many}`, `{e}`, `{1}` and `{-1}` of a better wording from the words found. */
function fill(t: Tokens, hit: PhraseHit, template: string): string {
  const at = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  let ending = '';
  // "jung gebliebenen Team": the ending is that of the first adjective that has one.
  for (let k = hit.first; ending === '' && k < hit.last; k++) ending = adjectiveEnding(t.word[k]!.low);
  const one = template.replace(/\{n:([^|}]*)\|([^}]*)\}/, isMany(t, hit.last) ? '$2' : '$1');
  const filled = one.replaceAll('{e}', ending).replaceAll('{1}', at(hit.first)).replaceAll('{-1}', at(hit.last));
  const begins =
    hit.first === 0 || /[.!?\n]\s*$/.test(t.text.slice(Math.max(0, t.start[hit.first]! - 8), t.start[hit.first]));
  return begins && t.word[hit.first]!.capital ? capitalised(filled) : filled;
}

const mereAdjective = /^(?:jung|juenger|jugendlich|weiblich|maennlich)/;
const manOrWoman = /^(?:dame|damen|mann|maenner|frau|frauen|herr|herrn)$/;

/** Last token of the word at `k` with what a sign joins to it: "Mitarbeiter/in", "jüngere/n". */
function withSignedEnd(t: Tokens, k: number): number {
  let last = k;
  while (last + 1 < t.count && t.gap[last + 1]! & Gap.glued && t.gap[last + 1]! & (Gap.sign | Gap.slash | Gap.colon))
    last++;
  return last;
}

/** "eine junge, motivierte Fachkraft": only the adjective offends, the rest of the phrase may stay. */
function withoutAdjective(t: Tokens, hit: PhraseHit): Repair | undefined {
  const noun = t.word[hit.last]!;
  if (hit.first === hit.last || !noun.capital || manOrWoman.test(noun.low)) return undefined;
  if (!mereAdjective.test(t.word[hit.first]!.low)) return undefined;
  const after = withSignedEnd(t, hit.first) + 1;
  if (after > hit.last) return undefined;
  const next = /^(?:und|oder)$/.test(t.word[after]!.low) ? after + 1 : after;
  const start = t.start[hit.first]!;
  const end = t.start[next]!;
  const last = t.end[withSignedEnd(t, hit.last)]!;
  const newText = t.text.slice(end, last);
  const capital = t.word[hit.first]!.capital ? capitalised(newText) : newText;
  return {
    act: 'strike',
    said: t.text.slice(start, t.end[after - 1]),
    safe: false,
    edits: [{ start, end: last, newText: capital }],
  };
}

function deletion(t: Tokens, hit: PhraseHit): Repair | undefined {
  const shorter = withoutAdjective(t, hit);
  if (shorter !== undefined) return shorter;
  const deleted = deletionOf(t, { ...hit, last: withSignedEnd(t, hit.last) });
  if (deleted === undefined) return undefined;
  const { whole, ...edit } = deleted;
  const gone = t.text.slice(edit.start, edit.end - edit.newText.length).trim();
  return { act: whole ? 'strikeSentence' : 'strike', said: gone, safe: false, edits: [edit] };
}

const definite = /^(?:die|der)$/;

const languages: Readonly<Record<string, string>> = {
  english: 'Englisch',
  french: 'Französisch',
  spanish: 'Spanisch',
  italian: 'Italienisch',
  dutch: 'Niederländisch',
};

/** "Muttersprachler Italienisch": where the language that follows ends, if one does. */
function languageAfter(t: Tokens, hit: PhraseHit): number | undefined {
  const next = hit.last + 1;
  if (next >= t.count || t.gap[next] !== 0 || !t.word[next]!.capital) return undefined;
  return /^(?:deutsch|[a-z]+isch)$/.test(t.word[next]!.low) ? next : undefined;
}

/** "Muttersprachlerin oder Muttersprachler": one wording stands for both halves. */
function withBothHalves(t: Tokens, hit: PhraseHit): PhraseHit {
  const head = t.word[hit.last]!.person?.head;
  const isHalf = (half: number, joint: number): boolean =>
    head !== undefined && t.word[half]?.person?.head === head && (t.word[joint]!.bits & W.conj) !== 0;
  const first = hit.first >= 2 && isHalf(hit.first - 2, hit.first - 1) ? hit.first - 2 : hit.first;
  const last = isHalf(hit.last + 2, hit.last + 1) ? hit.last + 2 : hit.last;
  return { ...hit, first, last };
}

/** "Native English speakers", "Englisch als Muttersprache": the better wording speaks of that language. */
function inLanguage(t: Tokens, hit: PhraseHit, template: string): string {
  if (!template.startsWith('Deutschkenntnisse')) return template;
  const both = withBothHalves(t, hit);
  for (let k = both.first; k <= (languageAfter(t, both) ?? both.last); k++) {
    const { low } = t.word[k]!;
    const name = languages[low] ?? (low.endsWith('isch') ? t.text.slice(t.start[k], t.end[k]) : undefined);
    if (name !== undefined) return template.replace('Deutsch', capitalised(name));
  }
  return template;
}

/** "Deutsch ist Ihre Muttersprache.": words that stand for a bullet cannot stand in the middle of a sentence. */
function standsForSentence(t: Tokens, hit: PhraseHit, template: string): boolean {
  if (hit.rule.bullet !== true) return false;
  const fits = hit.first > 0 && definite.test(t.word[hit.first - 1]!.low) && t.word[hit.last]!.capital;
  // "eine christliche Grundhaltung": adjective and noun fit in as they are.
  const alike =
    hit.first > 0 &&
    template.startsWith('wertschätzende') &&
    /^(?:die|eine|deine|ihre)$/.test(t.word[hit.first - 1]!.low);
  return hasVerb(t, hit.first) && !fits && !alike;
}

/** A template in the place of the find: a preposition the find begins with stays, and so does what is said of the team. */
function inPlace(t: Tokens, hit: PhraseHit, template: string): string {
  const first = t.word[hit.first]!;
  if (!template.includes('{') || template.startsWith('{n:')) {
    // "Deutschkenntnisse auf muttersprachlichem Niveau": only the level changes.
    if (template.startsWith('Niveau'))
      for (let k = hit.first; k < hit.last; k++)
        if (t.word[k]!.low === 'auf') return `${t.text.slice(t.start[hit.first], t.end[k])} ${template}`;
    const lead =
      first.bits & W.prep && hit.last > hit.first ? `${t.text.slice(t.start[hit.first], t.end[hit.first])} ` : '';
    return lead + fill(t, hit, template);
  }
  // "Team ist jung, dynamisch": the noun stands before the adjective.
  if (template.endsWith('{-1}') && !t.word[hit.last]!.capital) {
    const better = template.slice(0, template.indexOf('{'));
    return t.text.slice(t.start[hit.first], t.end[hit.last]).replace(/jung(?=e?[mnrs]?(?![a-zäöüß]))/, better);
  }
  // "junges, internationales Team": what else is said of the team stays.
  if (template.endsWith('{-1}') && hit.last > hit.first + 1 && /^(?:jung|juenger)e[mnrs]?$/.test(first.low)) {
    const better =
      fill(t, { ...hit, last: hit.first }, template.slice(0, template.indexOf('{'))) + adjectiveEnding(first.low);
    return better + t.text.slice(t.end[hit.first], t.end[hit.last]);
  }
  return fill(t, hit, template);
}

const levelBefore =
  /(?:Niveau |(?:Deutsch|\p{Lu}\p{Ll}+isch)(?:kenntnisse)? (?:auf |mindestens |mind\. )*)[ABC][12] oder $/u;
const namedLanguage = /(?<!\p{L})(?:Deutsch|\p{Lu}\p{Ll}+isch)(?=kenntnisse|(?!\p{L}))/gu;

/** "Niveau C1 oder Deutsch als Muttersprache": the level of that language is named already, the alternative says nothing more. */
function followsLevel(t: Tokens, hit: PhraseHit): boolean {
  const before = t.text.slice(t.start[sentenceStart(t, hit.first)], t.start[hit.first]);
  if (!levelBefore.test(before)) return false;
  const [own] = t.text.slice(t.start[hit.first], t.end[languageAfter(t, hit) ?? hit.last]).match(namedLanguage) ?? [];
  // "Englisch C1 oder Deutsch als Muttersprache": two languages, two demands.
  return own === undefined || (before.match(namedLanguage) ?? []).every((language) => language === own);
}

/** What a wording about a language replaces: both halves of a pair, and the language named behind them. */
function ofLanguage(t: Tokens, hit: PhraseHit, start: number, end: number): { start: number; end: number } {
  const both = withBothHalves(t, hit);
  return {
    start: Math.min(start, t.start[both.first]!),
    end: Math.max(end, t.end[languageAfter(t, both) ?? both.last]!),
  };
}

/** "Aushilfe für den Kiosk, weiblich": a marker stands behind the post, which the pattern begins with, not behind the last noun. */
function markerBehindPost(t: Tokens, hit: PhraseHit, end: number, marker: string): Repair {
  const post = t.end[withSignedEnd(t, hit.from)]!;
  const between = t.text.slice(post, t.end[hit.first - 1]);
  return {
    act: 'replace',
    said: marker,
    safe: false,
    edits: [{ start: post, end, newText: ` (${marker})${between}` }],
  };
}

/** The better wordings of a rule. They change what the posting says, so none of them is safe. */
export function phraseFixes(t: Tokens, hit: PhraseHit, start: number, end: number): Repair[] {
  const said = t.text.slice(start, end + 24).toLowerCase();
  // "junges, hochmotiviertes Team" is not to become "motiviertes, hochmotiviertes".
  const better = (hit.rule.better ?? []).filter((b) => !/\{[e-]/.test(b) || !said.includes(b.slice(0, b.indexOf('{'))));
  return better.flatMap((words): Repair[] => {
    const repair = repairWith(t, hit, words, { start, end });
    return repair === undefined ? [] : [repair];
  });
}

/** One better wording in its place, or nothing where no German would be left. */
function repairWith(
  t: Tokens,
  hit: PhraseHit,
  words: string,
  { start, end }: { start: number; end: number },
): Repair | undefined {
  const template = inLanguage(t, hit, words);
  if (template === '' || (template.includes('kenntnisse') && followsLevel(t, hit))) return deletion(t, hit);
  if (standsForSentence(t, hit, template)) {
    const span = sentenceSpan(t, hit.first);
    const stop = /[.!?]$/.test(t.text.slice(span.start, span.end)) ? '.' : '';
    const newText = `${capitalised(template)}${stop}`;
    return { act: 'replaceSentence', said: newText, safe: false, edits: [{ ...span, newText }] };
  }
  const bracketed = t.text.charAt(start) === '(' && t.text.charAt(end - 1) === ')';
  const newText = bracketed ? `(${inPlace(t, hit, template).replace('(GER)', 'GER')})` : inPlace(t, hit, template);
  // "Aushilfe, weiblich, für …": a marker stands behind its noun.
  if (hit.rule.setOff === true && !bracketed && hit.from < hit.first) return markerBehindPost(t, hit, end, newText);
  const to = Math.max(end, t.end[withSignedEnd(t, hit.last)]!);
  const edit =
    template.includes('kenntnisse') && !bracketed
      ? { ...ofLanguage(t, hit, start, to), newText }
      : { start, end: to, newText };
  return { act: 'replace', said: newText, safe: false, edits: [edit] };
}
