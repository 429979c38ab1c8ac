import type { Lang } from '../../../schemas/text.ts';
import type { SpanFinding } from '../messages/finding.ts';

/** A rule that failed, as a finding at the head of the file: the others still ran. */
export function internalRule(id: string, error: unknown, lang: Lang): SpanFinding {
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    lang === 'de'
      ? `Die Regel „${id}“ ist an dieser Datei gescheitert (${reason}). Alle anderen Regeln wurden geprüft. Bitte melden Sie uns das mit einem Beispiel.`
      : `The rule "${id}" failed on this file (${reason}). All other rules ran. Please report this with an example.`;
  return { rule: 'intern/fehler', severity: 'error', message, start: 0, end: 0, law: [], fixes: [] };
}
