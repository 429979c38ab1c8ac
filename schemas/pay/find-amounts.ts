import { groupSpan } from '../dates/span.ts';
import type { AmountRead, AmountUnit } from './types.ts';

const number = '\\d{1,3}(?:[.\\s\\u00a0\\u202f]\\d{3}){1,2}(?:,\\d{1,2})?|\\d{1,7}(?:,\\d{1,2}|\\.\\d{2}(?!\\d))?';
const euro = '(?:€|EUR(?![A-Za-zÀ-ÿ])|Euro(?![A-Za-zÀ-ÿ]))';
const band = new RegExp(
  `(?<![A-Za-zÀ-ÿ\\d.,])(?:(?<bound>ab|von|mindestens|mind\\.|bis\\szu|bis|maximal|max\\.|höchstens|zwischen)\\s)?(?<about>(?:ca\\.|circa|rund|etwa)\\s?)?(?:${euro}\\s?)?(?<a>${number})(?:,-{1,2}|,–)?(?<ea>\\s?${euro})?(?:\\s?(?<join>-|–|—|bis(?:\\szu)?|und)\\s?(?:${euro}\\s?)?(?<b>${number})(?:,-{1,2}|,–)?)?(?<eb>\\s?${euro})?`,
  'dg',
);
const unitPatterns: readonly (readonly [AmountUnit, RegExp])[] = [
  ['stunde', /^(?:\s?(?:brutto\s)?(?:\/|je|pro|die|in der|per)\s?(?:Zeits|S)t(?:unde|d\.?)|-?\s?Stundenlohn)/],
  ['monat', /^\s?(?:\(?brutto\)?\s)?(?:\/|je|pro|im|monatlich|mtl\.|p\.\s?m\.)\s?(?:Monat)?/],
  ['jahr', /^\s?(?:\(?brutto\)?\s)?(?:(?:\/|je|pro|im)\s?Jahr|jährlich|p\.\s?a\.|per annum)/],
];
const unitBefore: readonly (readonly [AmountUnit, RegExp])[] = [
  ['stunde', /(?:Stundenlohn|Stundensatz|Stundenentgelt|Stundenvergütung)[^\d]{0,20}$/],
  ['monat', /(?:monatlich(?:e[sn]?)?|Monatsgehalt|Monatsentgelt|Monatslohn)[^\d]{0,24}$/],
  ['jahr', /(?:jährlich(?:e[sn]?)?|Jahresgehalt|Jahresbrutto)[^\d]{0,24}$/],
];

/** "3.240,30" → 3240.3 */
function euroOf(text: string): number {
  const plain = /\.\d{2}$/.test(text) ? text : text.replace(/\./g, '');
  return Number(plain.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
}

function unitOf(text: string, start: number, end: number): { unit?: AmountUnit; end: number } {
  const behind = text.slice(end);
  // Years before months: "/ Jahr" would also begin like "/ Monat".
  for (const at of [0, 2, 1]) {
    const [unit, pattern] = unitPatterns[at]!;
    const match = pattern.exec(behind);
    if (match && match[0].trim() !== '' && !/^\s?(?:\/|je|pro|im)\s?$/.test(match[0]))
      return { unit, end: end + match[0].trimEnd().length };
  }
  const before = text.slice(Math.max(0, start - 48), start);
  const unit = unitBefore.find(([, pattern]) => pattern.test(before))?.[0];
  return unit === undefined ? { end } : { unit, end };
}

/** Amounts in euro: `3.240 € – 3.926 €`, `ab 3.240,30 EUR`, `15,50 € je Stunde`, `ca. 45.000 € p. a.` */
export function findAmounts(text: string): AmountRead[] {
  // Most fields name no euro: then the large pattern is not even compiled.
  if (!/€|EUR|Euro/.test(text)) return [];
  const found: AmountRead[] = [];
  for (const match of text.matchAll(band)) {
    const g = match.groups!;
    // Without the word euro a number is a grade, a step, an hour – anything.
    if (g.ea === undefined && g.eb === undefined && !/€|EUR/.test(match[0])) continue;
    const a = euroOf(g.a!);
    const start = match.index;
    const { unit, end } = unitOf(text, start, start + match[0].trimEnd().length);
    const common = { start, end, ...(unit && { unit }), about: g.about !== undefined };
    if (g.b !== undefined && groupSpan(match, 'b')) found.push({ ...common, from: a, to: euroOf(g.b) });
    else if (/^(?:bis|max|höchst)/.test(g.bound ?? '')) found.push({ ...common, to: a });
    else if (/^(?:ab|von|mind)/.test(g.bound ?? '')) found.push({ ...common, from: a });
    else found.push({ ...common, from: a, to: a });
  }
  return found;
}
