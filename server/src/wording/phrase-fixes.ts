import { adjectiveEnding } from './elements.ts';
import { deletionOf, hasVerb, sentenceSpan } from './phrase-deletion.ts';
import type { PhraseHit } from './phrases.ts';
import { Gap, type Tokens } from './tokens.ts';
import type { ProseFix } from './types.ts';
import { W } from './words.ts';

/** Fills `{e}`, `{1}` and `{-1}` of a better wording from the words found. */
function fill(t: Tokens, hit: PhraseHit, template: string): string {
  const at = (k: number): string => t.text.slice(t.start[k], t.end[k]);
  let ending = '';
  // "jung gebliebenen Team": the ending is that of the first adjective that has one.
  for (let k = hit.first; ending === '' && k < hit.last; k++) ending = adjectiveEnding(t.word[k]!.low);
  const filled = template.replaceAll('{e}', ending).replaceAll('{1}', at(hit.first)).replaceAll('{-1}', at(hit.last));
  const begins =
    hit.first === 0 || /[.!?\n]\s*$/.test(t.text.slice(Math.max(0, t.start[hit.first]! - 8), t.start[hit.first]));
  return begins && t.word[hit.first]!.capital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

const mereAdjective = /^(?:jung|juenger|weiblich|maennlich)/;
const manOrWoman = /^(?:dame|damen|mann|maenner|frau|frauen|herr|herrn)$/;

/** Last token of the word at `k` with what a sign joins to it: "Mitarbeiter/in", "jüngere/n". */
function withSignedEnd(t: Tokens, k: number): number {
  let last = k;
  while (last + 1 < t.count && t.gap[last + 1]! & Gap.glued && t.gap[last + 1]! & (Gap.sign | Gap.slash | Gap.colon))
    last++;
  return last;
}

/** "eine junge, motivierte Fachkraft": only the adjective offends, the rest of the phrase may stay. */
function withoutAdjective(t: Tokens, hit: PhraseHit): ProseFix | undefined {
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
  const capital = t.word[hit.first]!.capital ? newText.charAt(0).toUpperCase() + newText.slice(1) : newText;
  return {
    title: `„${t.text.slice(start, t.end[after - 1])}“ streichen`,
    safe: false,
    edits: [{ start, end: last, newText: capital }],
  };
}

function deletion(t: Tokens, hit: PhraseHit): ProseFix {
  const shorter = withoutAdjective(t, hit);
  if (shorter !== undefined) return shorter;
  const { whole, ...edit } = deletionOf(t, { ...hit, last: withSignedEnd(t, hit.last) });
  const gone = t.text.slice(edit.start, edit.end - edit.newText.length).trim();
  return { title: whole ? 'Den ganzen Satz streichen' : `„${gone}“ streichen`, safe: false, edits: [edit] };
}

const definite = /^(?:die|der)$/;

/** "Deutsch ist Ihre Muttersprache.": words that stand for a bullet cannot stand in the middle of a sentence. */
function standsForSentence(t: Tokens, hit: PhraseHit): boolean {
  if (hit.rule.bullet !== true) return false;
  const fits = hit.first > 0 && definite.test(t.word[hit.first - 1]!.low) && t.word[hit.last]!.capital;
  return hasVerb(t, hit.first) && !fits;
}

/** A template in the place of the find: a preposition the find begins with stays, and so does what is said of the team. */
function inPlace(t: Tokens, hit: PhraseHit, template: string): string {
  const first = t.word[hit.first]!;
  if (!template.includes('{')) {
    const lead =
      first.bits & W.prep && hit.last > hit.first ? `${t.text.slice(t.start[hit.first], t.end[hit.first])} ` : '';
    return lead + fill(t, hit, template);
  }
  // "Team ist jung, dynamisch": the noun stands before the adjective.
  if (template.endsWith('{-1}') && !t.word[hit.last]!.capital) {
    const better = template.slice(0, template.indexOf('{'));
    return t.text.slice(t.start[hit.first], t.end[hit.last]).replace(/jung(?=e?[mnrs]?(?![a-zäöüß]))/, better);
  }
  return fill(t, hit, template);
}

/** "Unser Team ist jung und motiviert": what stays there need not be said once more. */
function isSaidAlready(t: Tokens, hit: PhraseHit, template: string): boolean {
  if (!template.includes('{') || !template.endsWith('{-1}') || t.word[hit.last]!.capital) return false;
  return t.text.slice(t.start[hit.first], t.end[hit.last]).includes(template.slice(0, template.indexOf('{')));
}

/** The better wordings of a rule. They change what the posting says, so none of them is safe. */
export function phraseFixes(t: Tokens, hit: PhraseHit, start: number, end: number): ProseFix[] {
  const better = (hit.rule.better ?? []).filter((template) => !isSaidAlready(t, hit, template));
  return better.map((template): ProseFix => {
    if (template === '') return deletion(t, hit);
    if (standsForSentence(t, hit)) {
      const span = sentenceSpan(t, hit.first);
      const stop = /[.!?]$/.test(t.text.slice(span.start, span.end)) ? '.' : '';
      const newText = `${template.charAt(0).toUpperCase()}${template.slice(1)}${stop}`;
      return { title: `Satz ersetzen durch „${newText}“`, safe: false, edits: [{ ...span, newText }] };
    }
    const bracketed = t.text.charAt(start) === '(' && t.text.charAt(end - 1) === ')';
    const newText = bracketed ? `(${inPlace(t, hit, template).replace('(GER)', 'GER')})` : inPlace(t, hit, template);
    const to = Math.max(end, t.end[withSignedEnd(t, hit.last)]!);
    return { title: `Ersetzen durch „${newText}“`, safe: false, edits: [{ start, end: to, newText }] };
  });
}
