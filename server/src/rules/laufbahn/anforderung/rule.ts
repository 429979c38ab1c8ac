import { entryGrade, isCivilGrade, readTrack, splitGrade, type Track } from '../../../../../schemas/pay/index.ts';
import { isArchived, payOf } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';
import { bestSelection, unread } from '../../sources.ts';
import { requirementsOf, type Requirement } from '../../texts.ts';

/** Degrees with the career that usually asks for them, highest first. */
const degrees: readonly (readonly [RegExp, Track])[] = [
  [/\bMaster\b|wissenschaftliche[sn]? (?:Hochschul)?[Ss]tudium|Universitätsstudium|Zweite[sn]? Staats/, '2.2'],
  [/\bBachelor\b|Hochschulstudium|Fachhochschul(?:studium|abschluss)/, '2.1'],
];

/** Another way beside it, or a wish: then nothing is demanded. */
const open = /\boder\b|beziehungsweise|bzw\.|\balternativ|gleichwertig|Vorteil|wünschenswert|idealerweise/i;

/** What every applicant must have, by itself and not as one of several ways. */
const isDemanded = ({ list, isWay, place }: Requirement) =>
  !isWay && (list === 'zwingend' || list === 'punkte' || list === 'liste') && !open.test(place.value);

/** The highest A grade of the posting and the body that pays it. */
function highestOf(context: RuleContext): { readonly grade: string; readonly land: string } | undefined {
  const reading = payOf(context, 'besoldung')?.reading;
  const land = reading?.land ?? (context.house.traeger === 'bund' ? 'Bund' : context.house.land);
  // "bis A 8" and "A 7 bis A 8" alike: what counts is the highest.
  const grades = (reading?.grades ?? []).filter((grade) => isCivilGrade(grade) && grade.family === 'A');
  const [grade] = grades.map((one) => one.grade).sort((a, b) => codeOf(b) - codeOf(a));
  return grade === undefined || land === undefined ? undefined : { grade, land };
}

const codeOf = (grade: string) => Number(splitGrade(grade).code);

export const rule = defineRule({
  id: 'laufbahn/anforderung',
  since: '0.3.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Mehr verlangt, als die Laufbahn braucht', en: 'More than the career asks for' },
  summary: {
    de: 'Wer eine Besoldungsgruppe nennt, misst an ihrer Laufbahn: Zu A 8 passt keine Befähigung, die erst bei A 9 beginnt. Wo mehrere Wege nebeneinander stehen, schweigt die Regel; Abschlüsse statt Laufbahnen sind nur ein Hinweis.',
    en: 'A civil-service grade is measured by its career: A 8 does not go with a qualification that begins at A 9. Silent where several ways stand side by side; degrees in place of careers are a hint only.',
  },
  sources: [
    bestSelection,
    {
      name: '§ 23 BBesG, § 23 NBesG, § 25 LBesG RP',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: { de: 'Einstiegsämter der Laufbahnen.', en: 'Entry offices of the careers.' },
    },
    unread(
      'Laufbahnverordnungen',
      'Welcher Abschluss zu welcher Laufbahn gehört, ist nicht gegengelesen.',
      'Which degree belongs to which career has not been read.',
    ),
  ],
  messages: {
    track: {
      what: {
        de: '„{laufbahn}“ beginnt bei {ab}; ausgeschrieben ist höchstens {gruppe}.',
        en: '"{laufbahn}" begins at {ab}; {gruppe} at most is advertised.',
      },
      why: {
        de: 'Mehr zu verlangen, als das Amt braucht, schließt Geeignete aus (Art. 33 Abs. 2 GG; {quelle}).',
        en: 'Demanding more than the office needs shuts out suitable people (Art. 33 (2) GG; {quelle}).',
      },
      todo: { de: 'Stimmt die Gruppe oder die Anforderung?', en: 'Is the grade right, or the requirement?' },
    },
    degree: {
      what: {
        de: '„{abschluss}“ gehört meist zu {laufbahn} ab {ab}; ausgeschrieben ist höchstens {gruppe}.',
        en: '"{abschluss}" usually goes with {laufbahn} from {ab}; {gruppe} at most is advertised.',
      },
      todo: {
        de: 'Ist er wirklich nötig? Sonst besser unter „wuenschenswert“ oder als einer von mehreren Wegen.',
        en: 'Is it really needed? Else better under "wuenschenswert" or as one of several ways.',
      },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const highest = highestOf(context);
    if (!highest) return;
    const { grade: gruppe, land } = highest;
    const isAbove = (track: Track) => {
      const entry = entryGrade(land, track);
      return entry && codeOf(entry.grade) > codeOf(gruppe) ? entry : undefined;
    };
    for (const { place } of requirementsOf(context).filter(isDemanded)) {
      const track = readTrack(place.value);
      const above = track && isAbove(track);
      if (above)
        report({
          at: place.inner,
          message: 'track',
          data: { laufbahn: above.name, ab: above.grade, gruppe, quelle: above.source },
          level: above.status === 'gesetz' ? 'warning' : 'info',
        });
      // Beside a tariff grade the degree may be meant for tariff staff.
      if (track !== undefined || payOf(context, 'entgelt')) continue;
      const found = degrees.find(([words]) => words.test(place.value));
      const entry = found && isAbove(found[1]);
      if (!entry) continue;
      const match = found[0].exec(place.value)!;
      report({
        at: place.span(match.index, match.index + match[0].length),
        message: 'degree',
        data: { abschluss: match[0], laufbahn: entry.name, ab: entry.grade, gruppe },
        level: 'info',
      });
    }
  },
});
