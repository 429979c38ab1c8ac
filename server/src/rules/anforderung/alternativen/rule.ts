import type { Place } from '../../../document/place.ts';
import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';
import { requirementsOf } from '../../texts.ts';

/** Where a last "oder" is looked for, from the end: blanks and stops may follow it. */
const reach = 20;

/** All "entweder" below the requirements. */
function choicesOf(place: Place | undefined): Place[] {
  if (!place) return [];
  const own = place.fields.get('entweder');
  if (own) return [own];
  return [...place.fields.values(), ...place.items].flatMap((inner) => choicesOf(inner));
}

export const rule = defineRule({
  id: 'anforderung/alternativen',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Wege zur Auswahl klar verbunden', en: 'Alternatives joined clearly' },
  summary: {
    de: 'Genügt einer von mehreren Wegen, stehen sie unter „entweder“; dann druckt Kennziffer das „oder“ dazwischen, und niemand liest sie als Summe.',
    en: 'Where one of several ways is enough they stand under "entweder"; then nobody reads them as a sum.',
  },
  sources: [bestSelection],
  messages: {
    trailing: {
      what: {
        de: 'Der Punkt endet mit „oder“; der nächste gehört also dazu.',
        en: 'The bullet ends with "oder", so the next one belongs to it.',
      },
      todo: {
        de: 'Besser beide unter „entweder:“; dann steht das „oder“ von selbst dazwischen.',
        en: 'Better both under "entweder:"; then the "oder" comes by itself.',
      },
    },
    single: {
      what: { de: 'Unter „entweder“ steht nur ein Weg.', en: 'Only one way stands under "entweder".' },
      todo: { de: 'Fehlt der zweite?', en: 'Is the second one missing?' },
    },
    both: {
      what: { de: '„und/oder“ lässt offen, was verlangt ist.', en: '"und/oder" leaves open what is required.' },
      why: { de: 'An dieser Anforderung wird die Auswahl gemessen.', en: 'Selection is measured by it.' },
    },
  },
  check(context, report) {
    for (const { place, list, isWay } of requirementsOf(context)) {
      const last = isWay ? null : /[\s,](oder)[\s,.]*$/.exec(place.value.slice(-reach));
      if (last) {
        const start = Math.max(0, place.value.length - reach) + last.index + 1;
        report({ at: place.span(start, start + 4), message: 'trailing' });
      }
      const both = place.value.indexOf('und/oder');
      if (both >= 0 && list === 'zwingend') report({ at: place.span(both, both + 8), message: 'both' });
    }
    for (const choice of choicesOf(context.document.root.fields.get('anforderungen')))
      if (choice.items.length === 1) report({ at: choice.items[0]!.inner, message: 'single', level: 'warning' });
  },
});
