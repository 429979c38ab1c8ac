import type { Repair } from './fix-titles.ts';
import type { GenderForm, ProseEdit } from './types.ts';
import { isFair } from './person-context.ts';
import { isPaired } from './person-pairs.ts';
import { andBeside, listMembers } from './person-list.ts';
import { variants } from './person-variants.ts';
import { readPhrase } from './phrase-reading.ts';
import type { Tokens } from './tokens.ts';

/** "Maler oder Lackierer" → "Malerin/Maler oder Lackiererin/Lackierer": every noun of the list at once, each in its likeliest reading. */
export function wholeList(t: Tokens, i: number, form: GenderForm): Repair | undefined {
  const members = listMembers(t, i);
  if (members.length < 2) return undefined;
  // "Ärztinnen und Ärzte sowie Zahnärzte": what is said fairly is left as it is.
  if (members.some((k) => isFair(t, k) || isPaired(t, k, t.word[k]!.person!))) return undefined;
  const edits: ProseEdit[] = [];
  for (const k of members) {
    const r = readPhrase(t, k, t.word[k]!.person!);
    const best = variants(t, k, r, form)[0];
    if (best === undefined) return undefined;
    edits.push({ ...best, end: t.end[k]! });
    const and = best.newText.includes(' und ') ? andBeside(t, r.first, k) : -1;
    if (and >= 0 && !edits.some(({ start }) => start === t.start[and]))
      edits.push({ start: t.start[and]!, end: t.end[and]!, newText: 'sowie' });
  }
  edits.sort((a, b) => a.start - b.start);
  let text = '';
  let at = edits[0]!.start;
  for (const { start, end, newText } of edits) {
    text += t.text.slice(at, start) + newText;
    at = end;
  }
  return { act: 'replaceList', said: text, safe: false, edits };
}
