import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';
import { known } from './known.ts';

/** Three to eight capitals standing alone: AZR, ADVIS, XÖV. Shorter ones are everyday words (IT, EU). */
const abbreviation = /(?<![A-Za-zÄÖÜäöüß0-9/.-])[A-ZÄÖÜ]{3,8}(?![A-Za-zÄÖÜäöüß0-9]|[/.-][A-ZÄÖÜa-z])/g;
/** Sections for applicants; the portrait belongs to the house. */
const sections = new Set([
  'titelzusatz',
  'stellenprofil',
  'aufgaben',
  'anforderungen',
  'angebot',
  'abschnitte',
  'hinweise',
  'unterlagen',
]);

/** Whether a long form stands beside it: "Ausländerzentralregister (AZR)" or "AZR (Ausländerzentralregister)". */
function isExplained(text: string, start: number, end: number): boolean {
  const letter = text[start]!.toLowerCase();
  if (text[start - 1] === '(' && text[end] === ')') {
    const before = text.slice(Math.max(0, start - 80), start - 1);
    return before.split(/[\s-]+/).some((word) => word.length > 3 && word.toLowerCase().startsWith(letter));
  }
  const behind = /^\s?\(([^)]{4,80})\)/.exec(text.slice(end, end + 90))?.[1];
  return behind?.toLowerCase().startsWith(letter) === true;
}

/** "§ 48 LHO", "Art. 7 DSG": whoever needs the act finds it by its short name. */
const isCited = (text: string, start: number) =>
  /(?:§§?|Art\.|Artikel)\s?\d[^§;:]{0,24}\s$/.test(text.slice(Math.max(0, start - 40), start));

export const rule = defineRule({
  id: 'sprache/abkuerzung',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Abkürzung ohne Erklärung', en: 'Abbreviation without explanation' },
  summary: {
    de: 'Wer von außen kommt, kennt die Abkürzungen des Hauses nicht. Einmal ausgeschrieben oder im Glossar von arbeitgeber.yaml, und alle sind im Bild.',
    en: 'People from outside do not know the house’s abbreviations. Written out once, or in the glossary of arbeitgeber.yaml, all are in the picture.',
  },
  sources: [practice],
  messages: {
    unknown: {
      what: {
        de: '„{wort}“ kennt außerhalb des Fachs nicht jede und jeder.',
        en: 'Outside the field not everyone knows "{wort}".',
      },
      todo: {
        de: 'Beim ersten Mal ausschreiben, etwa „Langform ({wort})“, oder ins Glossar von arbeitgeber.yaml.',
        en: 'Write it out once, such as "Langform ({wort})", or add it to the glossary of arbeitgeber.yaml.',
      },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const glossary = new Set(Object.keys(context.house.file.glossar ?? {}).map((word) => word.toUpperCase()));
    const first = new Map<string, () => void>();
    const explained = new Set<string>();
    for (const { place, section, prose } of printedTexts(context)) {
      if (!prose || !sections.has(section)) continue;
      const { value } = place;
      for (const match of value.matchAll(abbreviation)) {
        const [wort] = match;
        if (known.has(wort) || glossary.has(wort) || isCited(value, match.index)) continue;
        const end = match.index + wort.length;
        if (isExplained(value, match.index, end)) explained.add(wort);
        else if (!first.has(wort))
          first.set(wort, () => {
            report({ at: place.span(match.index, end), message: 'unknown', data: { wort } });
          });
      }
    }
    for (const [wort, speak] of first) if (!explained.has(wort)) speak();
  },
});
