import { plural, R } from './grammar.ts';
import { render } from './inflect.ts';
import { listStart } from './person-role.ts';
import { copulaOfOne, isToldToReader } from './phrase-surroundings.ts';
import type { Reading } from './phrase-reading.ts';
import { sentenceStart, type Tokens } from './tokens.ts';
import type { GenderForm } from './types.ts';
import { W } from './words.ts';

const genitiveFirst = [R.PG, R.PN, R.PA, R.PD, R.SN, R.SA, R.SD, R.SG];
const genitiveLast = [R.PN, R.PA, R.PD, R.SN, R.SA, R.SD, R.SG, R.PG];
const roleFirst = [R.SN, ...genitiveFirst];

/** Likelier readings first: the genitive plural after a noun, the plural before the singular. */
function likeliest(t: Tokens, r: Reading, title: boolean): readonly number[] {
  if (title || isRole(t, r) || r.phrase.inOrList === true) return roleFirst;
  const before = r.first > sentenceStart(t, r.first) ? t.word[r.first - 1]! : undefined;
  // "steht Ihnen der Leiter zur Verfügung"
  return before !== undefined && before.bits & W.pron ? genitiveLast : genitiveFirst;
}

const isTraining = /(?:ausbildung|lehre|abschluss|studium|qualifikation)s?$/;

/** "Berufsausbildung im IT-Bereich (z. B. Fachinformatiker)": what one person has learnt. */
function isLearntExample(t: Tokens, at: number): boolean {
  if (at < 3 || t.word[at - 1]!.low !== 'b' || t.word[at - 2]!.low !== 'z') return false;
  for (let k = at - 3; k >= Math.max(sentenceStart(t, at), at - 8); k--)
    if (isTraining.test(t.word[k]!.low)) return true;
  return false;
}

/** "Als Ansprechpartner helfen Sie", "Werde Lokführer": the role of the one who reads. */
function isRole(t: Tokens, r: Reading): boolean {
  const from = sentenceStart(t, r.first);
  if (r.first === from) return false;
  // "als Tischler, Maurer": the role of a list's first member is that of all.
  const list = listStart(t, r.first);
  if (list > from && t.word[list - 1]!.low === 'als') return true;
  if (isToldToReader(t, r.first) || isLearntExample(t, r.first)) return true;
  for (let k = r.first - 1; k >= from; k--) if (copulaOfOne.test(t.word[k]!.low)) return true;
  return false;
}

/** Renders every reading; one text for all of them is a certain repair. */
export function variants(
  t: Tokens,
  i: number,
  r: Reading,
  form: GenderForm,
  title = false,
): { start: number; newText: string }[] {
  const found: { start: number; newText: string }[] = [];
  for (const reading of likeliest(t, r, title)) {
    if (!(r.readings & reading)) continue;
    const text = render(r.phrase, reading, form);
    if (text === undefined) continue;
    // In the plural article and adjectives stay, so only the noun is replaced.
    const start = reading & plural ? t.start[i]! : t.start[r.first]!;
    if (!found.some((v) => v.start === start && v.newText === text)) found.push({ start, newText: text });
  }
  return found;
}
