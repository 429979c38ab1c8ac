import { formatDate } from '../../../../schemas/dates/index.ts';
import type { Lang, Text } from '../../../../schemas/text.ts';
import { isExpired, isStale } from '../../house/age.ts';
import { writeReference, type Name, type Names } from '../../house/references.ts';
import { escapeMarkdown } from '../describe.ts';

/** Kinds of names as an author calls them. */
export const kindNames: Readonly<Record<Name['kind'], Text>> = {
  feld: { de: 'Feld dieser Ausschreibung', en: 'field of this posting' },
  haus: { de: 'Angabe des Hauses', en: 'entry of the house' },
  fakten: { de: 'Angabe des Hauses', en: 'fact of the house' },
  portrait: { de: 'Portrait', en: 'portrait' },
  angebot: { de: 'Angebot des Hauses', en: 'offer of the house' },
  klauseln: { de: 'Klausel', en: 'clause' },
  hinweise: { de: 'Hinweis des Hauses', en: 'note of the house' },
  auszeichnungen: { de: 'Auszeichnung', en: 'award' },
  orte: { de: 'Arbeitsort', en: 'place of work' },
  kontakte: { de: 'Kontakt', en: 'contact' },
  glossar: { de: 'Abkürzung', en: 'abbreviation' },
};

const words = {
  empty: { de: 'Noch leer.', en: 'Still empty.' },
  date: { de: 'Stand', en: 'As of' },
  source: { de: 'Quelle', en: 'Source' },
  until: { de: 'Gilt bis', en: 'Valid until' },
  stale: { de: 'Älter, als Ihr Haus für Fakten vorsieht.', en: 'Older than your house allows for facts.' },
  expired: { de: 'Abgelaufen.', en: 'Expired.' },
  forms: { de: 'Auch', en: 'Also' },
} satisfies Record<string, Text>;

/** What a reference shows: its text as it will be read, how old it is, where it comes from, and in which forms it can be said. */
export function describeName(name: Name, names: Names, lang: Lang, today: string, form?: string): string {
  const text = names.textOf(name, form);
  const say = (key: keyof typeof words) => words[key][lang];
  const facts = [
    name.date === undefined ? '' : `${say('date')}: ${formatDate(name.date, lang)}`,
    name.source === undefined ? '' : `${say('source')}: ${escapeMarkdown(name.source)}`,
    name.validUntil === undefined ? '' : `${say('until')}: ${formatDate(name.validUntil, lang)}`,
  ].filter((line) => line !== '');
  const spelled = names.spell(name);
  const told = new Set([text]);
  const forms = Object.keys(name.forms).flatMap((one) => {
    const said = names.textOf(name, one);
    if (said === undefined || told.has(said)) return [];
    told.add(said);
    return [`\`${writeReference(spelled, one)}\` → ${escapeMarkdown(said)}`];
  });
  return [
    `**${escapeMarkdown(name.name)}** · ${kindNames[name.kind][lang]}`,
    text === undefined ? say('empty') : escapeMarkdown(text),
    facts.join(' · '),
    isStale(name, today) ? `⚠ ${say('stale')}` : '',
    isExpired(name, today) ? `⚠ ${say('expired')}` : '',
    forms.length === 0 ? '' : `${say('forms')}: ${forms.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
