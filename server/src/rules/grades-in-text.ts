import { findGrades, findSystems, highestNumber, isCivilGrade, type GradeRead } from '../../../schemas/pay/index.ts';
import { TextMemo } from '../../../schemas/memo.ts';
import type { Span } from '../messages/finding.ts';
import { sentenceAround } from './texts.ts';

/** Grades of one order that a sentence of running text names for the post itself. */
export interface GradesNamed {
  readonly order: 'entgelt' | 'besoldung';
  readonly grades: readonly GradeRead[];
  /** The sentence makes the grade depend on the person: then it is no plain statement. */
  readonly conditional: boolean;
  /** A system stands in the sentence too: a grade of another table would not fit it. */
  readonly withSystem: boolean;
}

/** What a text is taken for: the title and the words beside the pay field speak of the post itself. */
export type TextKind = 'title' | 'pay' | 'prose' | 'tasks';

/** Cheap sign of a grade; the readers below are slow on long prose. */
const sign =
  /(?<![A-Za-zÀ-ÿ\d])(?:E|EG|Eg|EGr|Egr|S|P|KR|Kr|Ä|A|B|R|W|C|SuE|Entgeltgr[a-z]*|Entg\.-?\s?Gr|Bes[a-z]*|Bes\.-?\s?Gr|Besoldungsgr[a-z]*)[.\s]{0,3}(?:[SPEA]\s?)?\d/;

/** Most texts have none, and are done with at once. */
const digit = /\d/;

const labelled = /^(?:E(?:ntg|G|g)|Bes|SuE|Tät|TE|Verg)/;

/** Words by which a sentence speaks of what this post pays. */
const pays = /ingruppier|bewertet|Stellenbewertung|vergüt|Vergüt|dotiert|ezahl|ntgelt|Gehalt|esold/;
const tells = /(?:S|s|Plans)telle(?![A-Za-zÀ-ÿ])|Dienstposten|Arbeitsplatz/;

/** Another grade than today's, another person's grade or no grade that is paid: silence. */
const elsewhere =
  /ntwickl|erspektiv|ufstieg|öhergruppier|eförder|späte|unächst|ünftig|bisher|früher|ehemal|vormal|Zielebene|Zielamt|Endamt|Spitzenamt|instiegsamt|ingangsamt|(?:[Nn]ach|[Mm]it) (?:erfolgreich|bestanden|Abschluss|der Einarbeitung|der Probezeit)|vergleichbar|entsprich|entspräch|analog|äquivalent|nicht|kein|unterstütz|unterstell|orgesetzt|tellvertret|(?:weitere|andere)[rn]? (?:Planstelle|Stelle|Dienstposten|Gruppe)|Beamt[a-zäöü*:/]*(?: und Beamt[a-zäöü]*| oder Beamt[a-zäöü]*)? (?:der|des|in|mit|ab|bis|aus|einer)\s|(?:Status|Besoldungs)(?:amt|gruppe) von|eschäftigte[nr]? (?:der|in|mit|ab|bis|aus)\s|(?<![A-Za-zÀ-ÿ])(?:Zimmer|Raum|Etage|Stock)(?![A-Za-zÀ-ÿ])|geschoss/;

/** Among the tasks only a whole statement counts: paying others is a task as well ("Eingruppierung bis EG 12"). */
const statement =
  /(?<![A-Za-zÀ-ÿ])(?:ist|sind|wird|werden|erfolgt|erhalten)(?![A-Za-zÀ-ÿ]).*(?:ingruppiert|bewertet|vergütet|dotiert|bezahlt|besoldet)|(?:ingruppierung|ergütung|ezahlung|esoldung) (?:erfolgt|ist)/;

/** "im EG 3" is the ground floor. */
const floorBefore = /(?<![A-Za-zÀ-ÿ])(?:im|vom|ins)\s$/;

/** Bare "S 1" and "A 8" need a word right before them that leads to a grade. */
const leads = /(?:nach|in|(?<!\d )bis|zu|zur|Gruppe|:)\s?\(?$/;

const depends =
  /(?:je )?nach (?:Ihrer |der |persönlicher |vorhandener )?(?:Qualifikation|Eignung|Erfahrung|Berufserfahrung|Ausbildung|Vorbildung)|je nach|abhängig|Abhängigkeit/;

/** "Autobahn A 8", "Klasse A 8", "Linie S 1", "DIN A 4": what stands before says that no grade follows. */
const noGradeBefore =
  /(?:DIN|Format|Autobahn|BAB|Bundes-?(?:straße|autobahn)|Europastraße|straße|Klassen?|Schlüssel|Führerschein|Niveau|Linien?|Bahn|Bahnhof|Leistungsgruppen?|Gebäude|Haus|Raum|Trakt|Abschnitt|Anschlussstelle|Kreuz|Dreieck|(?<![A-Za-zÀ-ÿ])(?:der|die|den|das|dem|zur|zum|am|an|auf|von))[\s(]{0,2}$/i;

/** "A 8-Schlüssel", "S 1-Haltestelle"; a "W 2-Professur" is meant. */
const noGradeBehind = /^(?:-(?!\s?Prof|\s?Stelle|\s?\d)|\s?(?:km|kV|mm|cm|Blatt|Format|GER|CEFR))/;

/** Professors appointed before the W grades; no system of today has them. */
const former: Readonly<Record<string, number>> = { C: 4 };

function isPlausible({ family, number }: GradeRead): boolean {
  const highest = highestNumber(family) ?? former[family];
  return highest === undefined || (Number(number) >= 1 && Number(number) <= highest);
}

/** Whether this is a grade at all, and one that the post itself is paid by. */
function speaksOfPost(grade: GradeRead, sentence: string, systems: readonly Span[], kind: TextKind): boolean {
  const before = sentence.slice(0, grade.start);
  const behind = sentence.slice(grade.end);
  const written = sentence.slice(grade.start, grade.end);
  if (!isPlausible(grade) || (!grade.named && kind === 'tasks')) return false;
  if (noGradeBehind.test(behind)) return false;
  const label = labelled.test(written);
  const professorship = grade.family === 'W' && /^-?\s?Prof/.test(behind);
  const nearSystem = systems.some((s) =>
    s.start >= grade.end
      ? /^[\s,(]{0,2}(?:(?:nach|des|im) (?:dem )?)?$/.test(sentence.slice(grade.end, s.start))
      : /^[\s,(]{0,2}(?:(?:in )?(?:der )?)?$/.test(sentence.slice(s.end, grade.start)),
  );
  const sure = label || nearSystem || professorship;
  if (!sure && noGradeBefore.test(before)) return false;
  if (/^E[Gg]\s?\d/.test(written) && !nearSystem && floorBefore.test(before)) return false;
  if (kind === 'tasks' && !statement.test(sentence)) return false;
  const statesPay = pays.test(before) || pays.test(behind) || kind === 'pay';
  const inBrackets = before.trimEnd().endsWith('(');
  const bracketed = inBrackets && /^\s?\)/.test(behind);
  if (kind === 'title') return sure || bracketed || (grade.family === 'E' && grade.letter !== '');
  // Among the tasks and in brackets, the grade may be that of somebody else: "unter der Leitung (E 12)".
  if (kind === 'tasks' || inBrackets) return statesPay ? sure || !/[a-d]?4$/.test(written) : sure && tells.test(before);
  return sure || (statesPay && (grade.family === 'E' || leads.test(before)));
}

const known = new TextMemo<readonly GradesNamed[]>(400);

/**
 * The grades a text gives to the post it stands in. A sentence that speaks of other grades too (a career, another post) is left
 * out: what is certain is worth saying, what is possible is not.
 */
export function gradesInText(text: string, kind: TextKind): readonly GradesNamed[] {
  if (!digit.test(text) || !sign.test(text)) return [];
  return known.get(`${kind} ${text}`, () => {
    const sentences: Span[] = [];
    for (const match of text.matchAll(new RegExp(sign, 'g'))) {
      const around = sentenceAround(text, { start: match.index, end: match.index + match[0].length });
      // "EG 9b bzw. A 11": an abbreviation looks like the end of a sentence.
      const last = sentences.at(-1);
      if (last && around.start < last.end) sentences.splice(-1, 1, { start: last.start, end: around.end });
      else sentences.push(around);
    }
    return sentences.flatMap((sentence) => gradesInSentence(text, sentence, kind));
  });
}

function gradesInSentence(text: string, span: Span, kind: TextKind): GradesNamed[] {
  const sentence = text.slice(span.start, span.end);
  if (kind !== 'title' && elsewhere.test(sentence)) return [];
  const systems = findSystems(sentence);
  const masked = systems.reduce((t, s) => t.slice(0, s.start) + '¤'.repeat(s.end - s.start) + t.slice(s.end), sentence);
  const all = findGrades(masked).grades;
  const sure = all.filter((grade, i) =>
    grade.named
      ? speaksOfPost(grade, sentence, systems, kind)
      : i > 0 && speaksOfPost(all[i - 1]!, sentence, systems, kind),
  );
  const conditional = depends.test(sentence);
  return (['entgelt', 'besoldung'] as const).flatMap((order) => {
    const grades = sure.filter((grade) => isCivilGrade(grade) === (order === 'besoldung'));
    const withSystem = systems.some((s) => (s.order === 'besoldung') === (order === 'besoldung'));
    const moved = grades.map((g) => ({ ...g, start: g.start + span.start, end: g.end + span.start }));
    return moved.length > 0 ? [{ order, grades: moved, conditional, withSystem }] : [];
  });
}
