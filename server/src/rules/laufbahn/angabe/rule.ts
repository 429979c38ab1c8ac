import { entryGrade, readTrack } from '../../../../../schemas/pay/index.ts';
import { payOf, placeOf, spanIn } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** Länder whose law has no "mittlerer Dienst" any more, of those whose entry offices are known here. */
const newNames = new Set(['NW', 'NI']);

const landOf = (context: RuleContext) => payOf(context, 'besoldung')?.reading.land ?? context.house.land;

export const rule = defineRule({
  id: 'laufbahn/angabe',
  since: '0.2.0',
  level: 'info',
  fix: 'suggestion',
  title: { de: 'Laufbahn zur Besoldungsgruppe', en: 'Career of a civil-service grade' },
  summary: {
    de: 'A 9 ist Spitzenamt der einen und Einstieg der nächsten Laufbahn; und in einigen Ländern heißt der „mittlere Dienst“ heute anders.',
    en: 'A 9 is the top of one career and the start of the next; and in some Länder the old names of careers are gone.',
  },
  sources: [
    { name: '§ 23 NBesG', status: 'gesetz', reviewed: '2026-11-21' },
    { name: '§§ 5, 6 LBG NRW', status: 'ungeprueft', reviewed: '2026-11-21' },
  ],
  messages: {
    missing: {
      what: { de: 'Zu {gruppe} fehlt die Laufbahn.', en: 'The career of {gruppe} is missing.' },
      why: {
        de: '{gruppe} ist Spitze der einen und Einstieg der nächsten Laufbahn.',
        en: '{gruppe} is the top of one career and the entry of the next.',
      },
      todo: {
        de: 'Beispiel: „laufbahn: Laufbahngruppe 2, erstes Einstiegsamt“.',
        en: 'Example: "laufbahn: Laufbahngruppe 2, erstes Einstiegsamt".',
      },
    },
    old: {
      what: { de: '„{alt}“ ist hier ein früherer Name.', en: '"{alt}" is a former name here.' },
      why: { de: 'Das Land spricht von Laufbahngruppen.', en: 'The Land speaks of Laufbahngruppen.' },
      todo: { de: 'Heute: „{neu}“.', en: 'Today: "{neu}".' },
    },
  },
  fixTitles: { use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' } },
  check(context, report) {
    const pay = payOf(context, 'besoldung');
    const career = placeOf(context, 'laufbahn');
    const land = landOf(context);
    for (const problem of pay?.reading.problems ?? []) {
      if (problem.code === 'track-missing' && !career)
        report({ at: spanIn(pay!.place, problem), message: 'missing', data: { gruppe: problem.grade } });
      if (problem.code !== 'track-old-term') continue;
      const at = spanIn(pay!.place, problem);
      const entry = land === undefined ? undefined : entryGrade(land, problem.track);
      const alt = pay!.place.value.slice(problem.start, problem.end);
      const grade = pay!.reading.grades.find(({ start }) => start === problem.start)?.grade;
      const neu = entry && grade !== undefined ? `${grade} LG ${entry.short}` : '';
      report({
        at,
        message: 'old',
        data: { alt, neu },
        fixes: neu === '' ? [] : [{ title: 'use', safe: false, changes: [{ ...at, newText: neu }] }],
      });
    }
    if (!career || land === undefined || !newNames.has(land)) return;
    const track = readTrack(career.value);
    const entry = track && /^[emgh]D$/.test(track) ? entryGrade(land, track) : undefined;
    if (!entry) return;
    report({
      at: career.inner,
      message: 'old',
      data: { alt: career.value.trim(), neu: entry.name },
      fixes: [{ title: 'use', safe: false, changes: [{ ...career.inner, newText: career.spell(entry.name) }] }],
    });
  },
});
