import { isPaired } from './person-pairs.ts';
import { Gap, sentenceStart, type Tokens } from './tokens.ts';
import type { GenderForm } from './types.ts';
import { W } from './words.ts';
import { oneOf } from './word-list.ts';

/** A gender form as it stands in a text. */
export interface FormUse {
  readonly form: GenderForm;
  /** Tokens of the noun: stem and ending; equal for the capital I. */
  readonly first: number;
  readonly last: number;
  /** Offsets of every sign that belongs to it, its article's and adjectives' included. */
  readonly signs: readonly { readonly start: number; readonly end: number }[];
  readonly many: boolean;
  /** "Bürger*innenbüro": the ending goes on. */
  readonly compound: boolean;
}

const formOf: Readonly<Record<string, GenderForm>> = {
  '*': 'stern',
  ':': 'doppelpunkt',
  _: 'unterstrich',
  '·': 'mittelpunkt',
  '•': 'mittelpunkt',
  '/': 'schraegstrich',
  '/-': 'schraegstrich',
};
const tails = oneOf('n r e en er s m em es dem den der des zum einem einen eines');

function between(t: Tokens, k: number): string {
  return k > 0 ? t.text.slice(t.end[k - 1], t.start[k]) : '';
}

/** Signs of the articles and adjectives to the left of a noun: "eine*n engagierte*n". */
function leftSigns(t: Tokens, noun: number, sign: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const from = sentenceStart(t, noun);
  for (let k = noun - 1, n = 0; k > from && n < 8; k--, n++) {
    if (t.word[k]!.capital && k < noun - 1 && !(t.word[k]!.bits & W.det)) break;
    if (between(t, k) === sign && tails(t.word[k]!.low)) found.push({ start: t.end[k - 1]!, end: t.start[k]! });
  }
  return found;
}

/** Every gender form of a text: signs, the capital I, and pairs. */
export function formUses(t: Tokens): FormUse[] {
  const uses: FormUse[] = [];
  for (let k = 0; k < t.count; k++) {
    const w = t.word[k]!;
    if (k > 0 && t.gap[k]! & Gap.glued && (w.low === 'in' || w.low.startsWith('innen'))) {
      const sign = between(t, k);
      const form = formOf[sign];
      if (form !== undefined && t.word[k - 1]!.capital && t.word[k - 1]!.low.length > 2) {
        const own = { start: t.end[k - 1]!, end: t.start[k]! };
        uses.push({
          form,
          first: k - 1,
          last: k,
          signs: [...leftSigns(t, k - 1, sign.charAt(0)), own],
          many: w.low !== 'in',
          compound: w.low !== 'in' && w.low !== 'innen',
        });
      }
      continue;
    }
    if (!w.capital) continue;
    if (w.low.endsWith('in') || w.low.endsWith('innen')) {
      const raw = t.text.slice(t.start[k], t.end[k]);
      if (/[a-zäöüß]In(?:nen)?$/.test(raw))
        uses.push({ form: 'binnen-i', first: k, last: k, signs: [], many: raw.endsWith('nen'), compound: false });
    }
    if (w.person?.gender === 'f' && isPaired(t, k, w.person))
      uses.push({ form: 'paar', first: k, last: k, signs: [], many: w.low.endsWith('innen'), compound: false });
  }
  return uses;
}
