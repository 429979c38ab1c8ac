import type { Repair } from './fix-titles.ts';
import { capitalised, fold } from './fold.ts';
import type { FormUse } from './forms.ts';
import { determiners, plural, prepositions, quantifiers, R } from './grammar.ts';
import { personOf } from './heads.ts';
import { masculineOf } from './inflect.ts';
import { isAdjective } from './person-role.ts';
import { signs as signOf } from './styles.ts';
import { sentenceStart, type Tokens } from './tokens.ts';
import type { GenderForm } from './types.ts';
import { W } from './words.ts';

const signedArticles: Readonly<Record<string, readonly [female: string, male: string]>> = {
  'eine r': ['eine', 'ein'],
  'einer einem': ['einer', 'einem'],
  'einem einer': ['einer', 'einem'],
  'einer eines': ['einer', 'eines'],
  'die der': ['die', 'der'],
  'der die': ['die', 'der'],
  'die den': ['die', 'den'],
  'den die': ['die', 'den'],
  'der dem': ['der', 'dem'],
  'dem der': ['der', 'dem'],
  'der des': ['der', 'des'],
  'des der': ['der', 'des'],
  'zur zum': ['zur', 'zum'],
  'zum zur': ['zur', 'zum'],
};

/** Both halves of an article in sign form: "ein*e", "unser*e", "ihre*n", "jede*r", "der*die". */
function halvesOf(head: string, tail: string): readonly [female: string, male: string] | undefined {
  if (tail === 'e' && /^(?:ein|kein|mein|dein|sein|ihr|unser)$/.test(head)) return [`${head}e`, head];
  if (tail === 'n' && /^(?:eine|keine|meine|deine|seine|ihre|unsere|jede|diese|welche)$/.test(head))
    return [head, `${head}n`];
  if (tail === 'r' && /^(?:jede|diese|welche)$/.test(head)) return [head, `${head}r`];
  return signedArticles[`${head} ${tail}`];
}

const dativeN = new Set(['er', 'e', 'umlp']);

/** Whether the plural stands in the dative: yes, no, or unknown. */
function isDative(t: Tokens, noun: number): boolean | undefined {
  let k = noun - 1;
  const from = sentenceStart(t, noun);
  while (k >= from && isAdjective(t.word[k]!)) k--;
  if (k < from) return k === noun - 1 ? undefined : false;
  const w = t.word[k]!;
  let readings: number = plural;
  if (w.bits & W.det) {
    readings &= determiners.get(w.low) ?? plural;
    k--;
  }
  const before = k >= from ? t.word[k]! : undefined;
  if (before !== undefined && before.bits & W.prep) readings &= prepositions.get(before.low) ?? plural;
  if ((readings & R.PD) === 0) return false;
  return readings === R.PD ? true : undefined;
}

/** Whether "Beamte" is "Beamten" here: after an article, and in the dative. */
function isWeak(t: Tokens, noun: number): boolean | undefined {
  let k = noun - 1;
  const from = sentenceStart(t, noun);
  while (k >= from && isAdjective(t.word[k]!)) k--;
  return k >= from && t.word[k]!.bits & W.det && !quantifiers.has(t.word[k]!.low) ? true : isDative(t, noun);
}

function toPair(t: Tokens, use: FormUse): Repair | undefined {
  const raw = t.text.slice(t.start[use.first], t.end[use.first]);
  const stem = use.form === 'binnen-i' ? raw.replace(/In(?:nen)?$/, '') : raw;
  const female = `${stem}${use.many ? 'innen' : 'in'}`;
  const person = personOf(female, fold(female));
  if (person?.gender !== 'f') return undefined;
  const male = masculineOf(female, person);
  if (male === undefined) return undefined;
  const end = t.end[use.last]!;
  if (use.many) {
    const dative =
      person.cls === 'beamt' ? isWeak(t, use.first) : dativeN.has(person.cls) ? isDative(t, use.first) : false;
    const newText = `${female} und ${male.many}${dative === true ? 'n' : ''}`;
    return {
      act: 'replace',
      said: newText,
      safe: dative !== undefined,
      edits: [{ start: t.start[use.first]!, end, newText }],
    };
  }
  const inflected = (article: string): string => {
    const accusative = /^(?:einen|den|einem|dem|zum)$/.test(article);
    if (/^(?:eines|des)$/.test(article))
      return person.cls === 'weak' ? `${male.one}en` : person.cls === 'eweak' ? `${male.one}n` : `${male.one}s`;
    return accusative && person.cls === 'weak'
      ? `${male.one}en`
      : accusative && person.cls === 'eweak'
        ? `${male.one}n`
        : male.one;
  };
  const a = use.first - 2;
  const pair = a >= 0 ? halvesOf(t.word[a]!.low, t.word[a + 1]!.low) : undefined;
  if (pair !== undefined && use.signs.length === 2) {
    const head = t.word[a]!.capital ? capitalised(pair[0]) : pair[0];
    const newText = `${head} ${female} oder ${pair[1]} ${inflected(pair[1])}`;
    return { act: 'replace', said: newText, safe: true, edits: [{ start: t.start[a]!, end, newText }] };
  }
  // An article or adjective in sign form cannot stay beside a pair.
  if (use.signs.length > 1) return undefined;
  const before = use.first > sentenceStart(t, use.first) ? t.word[use.first - 1]! : undefined;
  const newText = `${female} oder ${male.one}`;
  const bare = before === undefined || before.low === 'als';
  return {
    act: 'replace',
    said: newText,
    safe: bare,
    edits: [{ start: t.start[use.first]!, end, newText }],
  };
}

/** Repairs that bring a form to another one. */
export function formFixes(t: Tokens, use: FormUse, target: GenderForm): Repair[] {
  if (use.compound) return [];
  const sign = signOf[target];
  if (use.signs.length > 0 && sign !== undefined && target !== 'schraegstrich' && use.form !== 'schraegstrich') {
    // From sign to sign only the signs change, so nothing can go wrong.
    const edits = [...use.signs]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end, newText: sign }));
    const last = use.signs[use.signs.length - 1]!;
    const shown = t.text.slice(t.start[use.first], last.start) + sign + t.text.slice(last.end, t.end[use.last]);
    return [{ act: 'replace', said: shown, safe: true, edits }];
  }
  if (use.form === 'paar') return [];
  const fix = toPair(t, use);
  return fix === undefined ? [] : [target === 'paar' ? fix : { ...fix, safe: false }];
}
