import { payOf, spanIn } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'entgelt/tarif',
  since: '0.1.0',
  level: 'warning',
  fix: 'suggestion',
  title: { de: 'Tarifvertrag zur Gruppe', en: 'Agreement of the grade' },
  summary: {
    de: 'Eine Gruppe sagt erst mit ihrem Tarifvertrag, was bezahlt wird: E 9a ist im TVöD mehr als im TV-L.',
    en: 'A grade tells the pay only together with its agreement: E 9a is more in the TVöD than in the TV-L.',
  },
  sources: [
    {
      name: 'Richtlinie (EU) 2023/970, Art. 5 Abs. 1',
      status: 'umstritten',
      reviewed: '2026-11-21',
      says: {
        de: 'Bewerbende sollen vor dem Gespräch erfahren, was bezahlt wird und welcher Tarifvertrag gilt; in Deutschland noch nicht umgesetzt.',
        en: 'Applicants shall learn pay and agreement before the interview; not yet transposed in Germany.',
      },
    },
  ],
  messages: {
    'system-missing': {
      what: { de: 'Zu {grade} fehlt der Tarifvertrag.', en: 'The agreement of {grade} is missing.' },
      why: { de: 'Erst mit ihm steht fest, was bezahlt wird.', en: 'Only with it the pay is clear.' },
      todo: {
        de: '{canonical?Bei Ihrem Haus vermutlich: {canonical}.}',
        en: '{canonical?In your house probably: {canonical}.}',
      },
    },
    'order-missing': {
      what: { de: 'Zu {grade} fehlt die Besoldungsordnung.', en: 'The order of {grade} is missing.' },
      why: {
        de: 'Die Beträge unterscheiden sich von Land zu Land.',
        en: 'The amounts differ between the Länder.',
      },
      todo: { de: '{canonical?Bei Ihrem Haus: {canonical}.}', en: '{canonical?In your house: {canonical}.}' },
    },
    'system-part-missing': {
      what: { de: '„{system}“ gibt es in mehreren Fassungen.', en: 'There are several versions of "{system}".' },
      todo: { de: '{canonical?Bei Ihrem Haus: {canonical}.}', en: '{canonical?In your house: {canonical}.}' },
    },
    'system-unknown': {
      what: {
        de: '„{system}“ kennt Kennziffer nicht; die Gruppe wird hier nicht geprüft.',
        en: '"{system}" is not known; the grade is not checked.',
      },
    },
    'two-systems': {
      what: { de: 'Hier stehen zwei Tarifverträge: {systems}.', en: 'Two agreements stand here: {systems}.' },
      todo: { de: 'Bitte den nennen, der gilt.', en: 'Please name the one that applies.' },
    },
    'system-mixup': {
      what: {
        de: '„{system}“ sind die Sparkassen; {grade} gehört zum Sozial- und Erziehungsdienst.',
        en: '"{system}" is for savings banks; {grade} belongs to social and childcare staff.',
      },
      todo: { de: 'Gemeint ist {canonical}.', en: '{canonical} is meant.' },
    },
    'land-missing': {
      what: { de: 'Welche Besoldungsordnung gilt?', en: 'Which order applies?' },
      why: { de: 'Jedes Land hat seine eigene.', en: 'Each Land has its own.' },
      todo: {
        de: 'Beispiel: A 6 LBesO A NRW. Oder das Land in arbeitgeber.yaml eintragen.',
        en: 'Example: A 6 LBesO A NRW. Or enter the Land in arbeitgeber.yaml.',
      },
    },
    'both-orders': {
      what: {
        de: 'Hier stehen Entgelt- und Besoldungsgruppe in einem Feld.',
        en: 'Tariff and civil-service grade stand in one field.',
      },
      todo: {
        de: 'Besser getrennt: „entgelt: {entgelt}“ und „besoldung: {besoldung}“.',
        en: 'Better apart: "entgelt: {entgelt}" and "besoldung: {besoldung}".',
      },
    },
  },
  fixTitles: { use: { de: '{canonical} schreiben', en: 'Write {canonical}' } },
  check(context, report) {
    for (const field of ['entgelt', 'besoldung'] as const) {
      const pay = payOf(context, field);
      for (const problem of pay?.reading.problems ?? []) {
        const at = spanIn(pay!.place, problem);
        switch (problem.code) {
          case 'system-missing':
          case 'system-part-missing':
          case 'system-mixup': {
            const { canonical = '' } = problem;
            const change =
              problem.code === 'system-missing'
                ? { start: at.end, end: at.end, newText: ` ${canonical}` }
                : { ...at, newText: canonical };
            const fixes =
              canonical === '' ? [] : [{ title: 'use' as const, data: { canonical }, safe: false, changes: [change] }];
            const data = {
              canonical,
              grade: 'grade' in problem ? problem.grade : '',
              system: 'system' in problem ? problem.system : '',
            };
            // The house tells which version applies: the posting is clear to its readers all the same.
            const isOrder = problem.code === 'system-missing' && /^[ABRWC] /.test(problem.grade);
            report({
              at,
              message: isOrder ? 'order-missing' : problem.code,
              data,
              fixes,
              level: isOrder || (problem.code === 'system-part-missing' && canonical !== '') ? 'info' : 'warning',
            });
            break;
          }
          case 'system-unknown':
            report({ at, message: 'system-unknown', data: { system: problem.system }, level: 'info' });
            break;
          case 'two-systems':
            report({ at, message: 'two-systems', data: { systems: problem.systems.join(', ') } });
            break;
          case 'land-missing':
            report({ at, message: 'land-missing', level: 'info' });
            break;
          case 'both-orders':
            report({ at, message: 'both-orders', data: { entgelt: problem.entgelt, besoldung: problem.besoldung } });
            break;
          default:
        }
      }
    }
  },
});
