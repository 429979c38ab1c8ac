// Whether a noun stands in the words of a statute, of a collective agreement or of data protection.
import { Gap, sentenceEnd, sentenceStart, type Tokens } from './tokens.ts';
import { W } from './words.ts';
import { listOf, oneOf } from './word-list.ts';

const isDataWord = listOf('datenschutz');
const isProcessing = oneOf('verarbeitung datenverarbeitung');

/** "Zweck und Empfänger der Daten", "Verantwortlicher für die Verarbeitung": the words of the GDPR, mostly for bodies. */
function isOfDataProtection(t: Tokens, i: number): boolean {
  const { head } = t.word[i]!.person!;
  if (head === 'empfaenger') {
    for (let k = sentenceStart(t, i), end = sentenceEnd(t, i); k < end; k++)
      if (isDataWord(t.word[k]!.low)) return true;
  }
  if (head !== 'verantwortlich') return false;
  for (let k = i + 1, end = Math.min(sentenceEnd(t, i), i + 4); k < end; k++)
    if (isProcessing(t.word[k]!.low)) return true;
  return false;
}

const linksToSubject = oneOf('ueber fuer');
const statute = listOf('vorschriften');
const agreement = /^[a-z]{0,5}tv-/;

/** "TV-Ärzte", "Gebührenordnung für Ärzte", "Verordnung über die Arbeitszeit der Beamten": the title of a statute or a collective agreement. */
function isInTitleOfStatute(t: Tokens, i: number): boolean {
  if (agreement.test(t.word[i]!.low)) return true;
  for (let k = i - 1, from = Math.max(sentenceStart(t, i), i - 8); k >= from; k--) {
    if (t.gap[k + 1]! & ~Gap.newline) return false;
    const w = t.word[k]!;
    if (w.capital && linksToSubject(t.word[k + 1]!.low) && statute(w.low)) return true;
    if (w.bits & (W.verb | W.pron)) return false;
  }
  return false;
}

/** "… sofern nicht in der Person eines Mitbewerbers liegende Gründe überwiegen", "Verantwortlicher im Sinne der DSGVO": the words of the statutes. */
export function isStatutory(t: Tokens, i: number): boolean {
  if (t.word[i + 1]?.low === 'im' && t.word[i + 2]?.low === 'sinne') return true;
  if (isOfDataProtection(t, i) || isInTitleOfStatute(t, i)) return true;
  const { head } = t.word[i]!.person!;
  if (head !== 'mitbewerber' && head !== 'bewerber') return false;
  for (let k = Math.max(sentenceStart(t, i), i - 4); k < i; k++) if (t.word[k]!.low === 'person') return true;
  return t.word[i + 1]?.low === 'liegende' || t.word[i + 1]?.low === 'liegenden';
}
