import { formatDate } from '../../../../../schemas/dates/index.ts';
import { isStale } from '../../../house/age.ts';
import { namesOf } from '../../../house/references.ts';
import { isArchived } from '../../facts.ts';
import { definedAt, shownNames } from '../../house-names.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'haus/veraltet',
  since: '0.1.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Veraltete Angabe des Hauses', en: 'Outdated fact of the house' },
  summary: {
    de: 'Eine Angabe aus arbeitgeber.yaml ist älter, als Ihr Haus erlaubt (fakten_hoechstalter, sonst zwei Jahre). Gemeldet wird sie im Haus und in jeder Ausschreibung, die sie zeigt.',
    en: 'A fact of arbeitgeber.yaml is older than your house allows (fakten_hoechstalter, two years if absent). It is reported in the house file and in each posting that shows it.',
  },
  sources: [{ name: 'arbeitgeber.yaml, fakten_hoechstalter', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    shown: {
      what: {
        de: 'Hier steht „{text}“ ({name}) mit Stand vom {stand}.',
        en: 'This shows "{text}" ({name}) as of {stand}.',
      },
      why: {
        de: 'Das ist älter, als Ihr Haus für Fakten vorsieht.',
        en: 'That is older than your house allows for facts.',
      },
      todo: {
        de: 'Bitte in arbeitgeber.yaml die aktuelle Zahl mit Stand eintragen; alle Ausschreibungen folgen dann von selbst.',
        en: 'Please enter the current figure with its date in arbeitgeber.yaml; all postings follow by themselves.',
      },
    },
    house: {
      what: { de: '„{name}“ hat den Stand {stand}.', en: '"{name}" is as of {stand}.' },
      why: {
        de: 'Das ist älter, als Ihr Haus für Fakten vorsieht.',
        en: 'That is older than your house allows for facts.',
      },
      todo: {
        de: 'Bitte Wert und Stand erneuern, oder „fakten_hoechstalter“ ändern.',
        en: 'Please renew value and date, or change "fakten_hoechstalter".',
      },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    const { today, lang } = context;
    for (const { name, reference } of shownNames(context)) {
      if (!isStale(name, today)) continue;
      report({
        at: reference.span,
        message: 'shown',
        data: { text: name.text ?? '', name: name.name, stand: formatDate(name.date ?? today, lang) },
        related: definedAt(name, lang === 'de' ? 'Hier steht die Angabe.' : 'The fact stands here.'),
      });
    }
  },
  checkHouse({ house, today, lang, document }, report) {
    for (const name of namesOf(house, undefined, today).all) {
      const { definition } = name;
      if (!isStale(name, today) || definition?.text !== document.text) continue;
      const at = definition.place.fields.get('stand')?.inner ?? definition.value;
      report({ at, message: 'house', data: { name: name.name, stand: formatDate(name.date ?? today, lang) } });
    }
  },
});
