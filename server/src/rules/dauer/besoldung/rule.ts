import { isArchived, payOf, placeOf } from '../../facts.ts';
import { isCivilGrade } from '../../../../../schemas/pay/index.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';

export const rule = defineRule({
  id: 'dauer/besoldung',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Befristung mit Besoldungsgruppe', en: 'Fixed term with a civil-service grade' },
  summary: {
    de: 'Ein Beamtenverhältnis ist nur in besonderen Formen befristet: auf Probe, auf Zeit, auf Widerruf. Neben „befristet“ sollte klar sein, für wen das gilt.',
    en: 'Civil service is fixed-term only in special forms. Beside "befristet" it should be clear for whom it holds.',
  },
  sources: [
    unread(
      '§ 4 BeamtStG',
      'Beamtenverhältnis auf Zeit, Probe oder Widerruf nur in den genannten Fällen.',
      'Civil service on time, probation or revocation only in the cases named.',
    ),
  ],
  messages: {
    both: {
      what: {
        de: 'Die Stelle ist befristet und nennt {gruppe}.',
        en: 'The post is fixed-term and names {gruppe}.',
      },
      why: {
        de: 'Ein Beamtenverhältnis gibt es befristet nur in besonderen Formen.',
        en: 'Civil service is fixed-term only in special forms.',
      },
      todo: {
        de: 'Gilt die Befristung nur für Tarifbeschäftigte? Dann so sagen, etwa im Feld „dauer_text“.',
        en: 'Does it hold for tariff staff only? Then say so, e.g. in "dauer_text".',
      },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'dauer');
    const { dauer, dauer_text, art } = context.document.content;
    if (!place || dauer?.kind !== 'befristet' || isArchived(context)) return;
    if (art === 'Vorbereitungsdienst' || art === 'Professur' || art === 'Qualifizierungsstelle') return;
    const words = `${place.value} ${dauer_text ?? ''}`;
    if (/Tarif|Beamt|Abordnung|Probe|auf Zeit|TzBfG|Arbeits(?:vertrag|verhältnis)|Beschäftigte/.test(words)) return;
    const pay = payOf(context, 'besoldung') ?? payOf(context, 'entgelt');
    // Professors and elected officials serve for a time; A and R do not.
    const grade = pay?.reading.grades.find((one) => isCivilGrade(one) && (one.family === 'A' || one.family === 'R'));
    if (!grade) return;
    report({
      at: place.inner,
      message: 'both',
      data: { gruppe: grade.grade },
      related: [
        {
          message: context.lang === 'de' ? 'Besoldungsgruppe' : 'Civil-service grade',
          span: pay!.place.span(grade.start, grade.end),
        },
      ],
    });
  },
});
