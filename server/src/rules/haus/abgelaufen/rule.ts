import { formatDate } from '../../../../../schemas/dates/index.ts';
import { isExpired } from '../../../house/age.ts';
import { namesOf, type Name } from '../../../house/references.ts';
import { isArchived } from '../../facts.ts';
import { definedAt, shownNames } from '../../house-names.ts';
import { defineRule } from '../../rule.ts';

const messageFor = (name: Name) => (name.kind === 'auszeichnungen' ? 'award' : 'block');

export const rule = defineRule({
  id: 'haus/abgelaufen',
  since: '0.1.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Abgelaufene Auszeichnung oder Klausel', en: 'Expired award or clause' },
  summary: {
    de: 'Auszeichnungen gelten meist drei Jahre, Textbausteine bis zu dem Tag, den Ihr Haus nennt. Danach wird jede Ausschreibung gemeldet, die sie noch zeigt.',
    en: 'Awards mostly count for three years, text blocks until the day your house names. After that each posting that still shows them is reported.',
  },
  sources: [{ name: 'total-e-quality.de', status: 'quelle', reviewed: '2026-11-21' }],
  messages: {
    award: {
      what: {
        de: 'Die Auszeichnung „{name}“ galt bis {bis}.',
        en: 'The award "{name}" counted until {bis}.',
      },
      todo: {
        de: 'Bitte weglassen, oder in arbeitgeber.yaml das neue Jahr der Verleihung ergänzen.',
        en: 'Please leave it out, or add the new year of the award in arbeitgeber.yaml.',
      },
    },
    block: {
      what: { de: 'Der Text „{name}“ galt bis {bis}.', en: 'The text "{name}" counted until {bis}.' },
      todo: {
        de: 'Bitte in arbeitgeber.yaml prüfen und erneuern, oder hier weglassen.',
        en: 'Please review and renew it in arbeitgeber.yaml, or leave it out here.',
      },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const { today, lang } = context;
    for (const { name, reference } of shownNames(context)) {
      if (!isExpired(name, today)) continue;
      report({
        at: reference.span,
        message: messageFor(name),
        data: { name: name.forms.name ?? name.name, bis: formatDate(name.validUntil!, lang) },
        related: definedAt(name, lang === 'de' ? 'Hier steht der Eintrag.' : 'The entry stands here.'),
      });
    }
  },
  checkHouse({ house, today, lang, document }, report) {
    for (const name of namesOf(house, undefined, today).all) {
      const { definition } = name;
      if (!isExpired(name, today) || definition?.text !== document.text) continue;
      const { fields } = definition.place;
      const at = (fields.get('bis') ?? fields.get('gueltig_bis') ?? fields.get('jahre'))?.inner ?? definition.key;
      report({
        at,
        message: messageFor(name),
        data: { name: name.forms.name ?? name.name, bis: formatDate(name.validUntil!, lang) },
      });
    }
  },
});
