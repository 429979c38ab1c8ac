import type { HoursPart } from '../../../../../schemas/dates/index.ts';
import { formatHours, fullTimeHours, isCivilGrade, systemName } from '../../../../../schemas/pay/index.ts';
import type { FullTime } from '../../../../../schemas/pay/index.ts';
import { payOf, placeOf } from '../../facts.ts';
import { defineRule, type RuleContext } from '../../rule.ts';

/** 39:50 is written 39,83 and 39,8 as well. */
const tolerance = 0.05;

interface Week extends FullTime {
  readonly system: string;
}

/** Full week of the tariff staff and of the civil servants of this posting, as far as known. */
function weeksOf(context: RuleContext): { readonly tarif?: Week; readonly besoldung?: Week } {
  const { land, traeger } = context.house;
  const tariff = payOf(context, 'entgelt')?.reading;
  const civil =
    payOf(context, 'besoldung')?.reading ?? (tariff?.grades.some(isCivilGrade) === true ? tariff : undefined);
  const grade = tariff?.grades.find((one) => !isCivilGrade(one));
  const tarif = grade && fullTimeHours(tariff?.system, land, 'tarif', grade.family);
  const besoldung =
    civil &&
    fullTimeHours(
      civil === tariff ? undefined : civil.system,
      traeger === 'bund' ? 'Bund' : (civil.land ?? land),
      'besoldung',
    );
  return {
    ...(tarif && { tarif: { ...tarif, system: systemName(tariff!.system!, grade.family) ?? '' } }),
    ...(besoldung && { besoldung: { ...besoldung, system: 'Besoldung' } }),
  };
}

const fits = (hours: number, week: Week | undefined) => week === undefined || Math.abs(hours - week.hours) <= tolerance;

/** Duties whose week is longer by rules of their own. */
const ownWeek = /24[- ]?Stunden|Schicht|Wachdienst|Wachabteilung|Bereitschaft|Feuerwehr|feuerwehrtechnisch/;

export const rule = defineRule({
  id: 'entgelt/arbeitszeit',
  since: '0.2.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Wochenstunden und Tarifvertrag', en: 'Weekly hours and agreement' },
  summary: {
    de: 'Die volle Woche steht im Tarifvertrag und für Beamtinnen und Beamte im Recht des Landes: 39 Stunden im TVöD, 41 bei der Besoldung in NRW. Örtliche Abweichungen gibt es.',
    en: 'The full week follows from the agreement and, for civil servants, the Land’s law: 39 hours in the TVöD, 41 for civil servants in NRW. Local exceptions exist.',
  },
  sources: [
    { name: 'TVöD und TV-L, Wochenarbeitszeit', status: 'quelle', reviewed: '2026-11-21' },
    {
      name: 'dbb magazin 2024, Wochenstunden der Beamtinnen und Beamten',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: { de: 'Stand 13.11.2023.', en: 'As of 13 November 2023.' },
    },
  ],
  messages: {
    differs: {
      what: {
        de: '{genannt} Stunden sind hier nicht die volle Woche.',
        en: '{genannt} hours are not the full week here.',
      },
      why: { de: '{system}: {richtig} Stunden.', en: '{system}: {richtig} hours.' },
      todo: {
        de: 'Gilt bei Ihnen örtlich etwas anderes, bleibt es so stehen.',
        en: 'If a local agreement says otherwise, leave it.',
      },
    },
  },
  fixTitles: { use: { de: '{richtig} Stunden schreiben', en: 'Write {richtig} hours' } },
  check(context, report) {
    const place = placeOf(context, 'arbeitszeit');
    const { arbeitszeit } = context.document.content;
    if (!place || !arbeitszeit) return;
    const { laufbahn, arbeitszeit_text, titel, titelzusatz } = context.document.content;
    if (ownWeek.test([place.value, arbeitszeit_text, laufbahn, titel, titelzusatz].join(' '))) return;
    const weeks = weeksOf(context);
    const highest = Math.max(weeks.tarif?.hours ?? 0, weeks.besoldung?.hours ?? 0);
    const claimsFull = (part: HoursPart, hours: number) =>
      part.staff !== undefined || arbeitszeit.fullTime !== undefined || (highest > 0 && hours > highest + tolerance);
    for (const part of arbeitszeit.parts) {
      const hours = part.from;
      if (part.unit !== 'stunden' || hours === undefined || hours !== part.to || part.about) continue;
      if (!claimsFull(part, hours)) continue;
      const named = part.staff === undefined ? [weeks.tarif, weeks.besoldung] : [weeks[part.staff]];
      const known = named.filter((week) => week !== undefined);
      const [week] = known;
      if (!week || known.some((one) => fits(hours, one))) continue;
      const text = place.value.slice(part.start, part.end);
      const figure = /\d{1,3}(?:[.,:]\d{1,3})?/.exec(text)![0];
      const start = part.start + text.indexOf(figure);
      const at = place.span(start, start + figure.length);
      const richtig = formatHours(week.hours);
      report({
        at,
        message: 'differs',
        data: { genannt: figure, system: week.system, richtig },
        level: week.status === 'ungeprueft' ? 'info' : 'warning',
        fixes: [{ title: 'use', data: { richtig }, safe: false, changes: [{ ...at, newText: richtig }] }],
      });
    }
  },
});
