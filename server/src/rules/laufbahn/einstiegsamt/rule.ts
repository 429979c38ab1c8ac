import { entryGrade, readTrack, splitGrade, type Track } from '../../../../../schemas/pay/index.ts';
import type { Place } from '../../../document/place.ts';
import type { Span } from '../../../messages/finding.ts';
import { payOf, placeOf, spanIn } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

interface Clash {
  readonly place: Place;
  readonly at: Span;
  readonly grade: string;
  readonly track: Track;
}

/** Tracks that begin above the grade beside them: in `besoldung` itself, and in `laufbahn`. */
function* clashesOf(context: RuleContext, land: string): Generator<Clash> {
  for (const field of ['besoldung', 'entgelt'] as const) {
    const pay = payOf(context, field);
    for (const problem of pay?.reading.problems ?? [])
      if (problem.code === 'track-not-for-grade')
        yield { place: pay!.place, at: spanIn(pay!.place, problem), grade: problem.grade, track: problem.track };
  }
  const place = placeOf(context, 'laufbahn');
  const track = place && readTrack(place.value);
  const grades = payOf(context, 'besoldung')?.reading.grades.filter(({ family }) => family === 'A') ?? [];
  const entry = track && entryGrade(land, track);
  const highest = grades.reduce((high, grade) => Math.max(high, Number(grade.number)), 0);
  if (place && entry && highest > 0 && highest < Number(splitGrade(entry.grade).code))
    yield { place, at: place.inner, grade: grades.at(-1)!.grade, track };
}

export const rule = defineRule({
  id: 'laufbahn/einstiegsamt',
  since: '0.2.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Einstiegsamt und Besoldungsgruppe', en: 'Entry office and grade' },
  summary: {
    de: 'Jede Laufbahn beginnt bei einer bestimmten Gruppe; eine Stelle der Laufbahngruppe 2 kann nicht A 6 sein.',
    en: 'Each career begins at a certain grade; a post of Laufbahngruppe 2 cannot be A 6.',
  },
  sources: [
    {
      name: '§ 23 BBesG, § 23 NBesG, § 25 LBesG RP',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Einstiegsämter des Bundes, von Niedersachsen und Rheinland-Pfalz.',
        en: 'Entry offices of the Bund, Lower Saxony and Rhineland-Palatinate.',
      },
    },
    {
      name: '§§ 5, 6 LBG NRW',
      status: 'ungeprueft',
      reviewed: '2026-11-21',
      says: { de: 'Gruppen der Einstiegsämter nicht gegengelesen.', en: 'Grades of the entry offices not verified.' },
    },
  ],
  messages: {
    below: {
      what: {
        de: '„{laufbahn}“ beginnt bei {ab}, hier steht {gruppe}.',
        en: '"{laufbahn}" begins at {ab}; {gruppe} stands here.',
      },
      why: { de: '({quelle})', en: '({quelle})' },
      todo: { de: 'Stimmt die Gruppe oder die Laufbahn?', en: 'Is the grade right, or the career?' },
    },
  },
  check(context, report) {
    const land =
      payOf(context, 'besoldung')?.reading.land ??
      payOf(context, 'entgelt')?.reading.land ??
      (context.house.traeger === 'bund' ? 'Bund' : context.house.land);
    if (land === undefined) return;
    for (const { at, grade, track } of clashesOf(context, land)) {
      const entry = entryGrade(land, track);
      if (!entry) continue;
      report({
        at,
        message: 'below',
        data: { laufbahn: entry.name, ab: entry.grade, gruppe: grade, quelle: entry.source },
        // What no statute was read for is one level lower.
        level: entry.status === 'gesetz' ? 'error' : 'warning',
      });
    }
  },
});
