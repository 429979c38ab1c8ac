import { mailsIn } from '../../addresses.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** Providers of private mailboxes, by the first part of their name. */
const providers =
  /@(?:gmx|web|gmail|googlemail|t-online|hotmail|outlook|live|yahoo|freenet|aol|icloud|posteo|mailbox|arcor|1und1)\.(?:de|com|net|org)$/i;

export const rule = defineRule({
  id: 'kontakt/privat',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Private E-Mail-Adresse', en: 'Private e-mail address' },
  summary: {
    de: 'Bewerbungen enthalten Personaldaten und gehören in ein Postfach des Hauses, am besten in ein Funktionspostfach.',
    en: 'Applications hold personal data and belong in a mailbox of the house, best a role mailbox.',
  },
  sources: [practice],
  messages: {
    private: {
      what: { de: '„{wert}“ ist ein privates Postfach.', en: '"{wert}" is a private mailbox.' },
      why: { de: 'Bewerbungen enthalten Personaldaten.', en: 'Applications hold personal data.' },
      todo: { de: 'Besser ein Funktionspostfach Ihres Hauses.', en: 'Better a role mailbox of your house.' },
    },
  },
  checkTexts({ texts }, report) {
    for (const { place } of texts)
      for (const { text, start, end } of mailsIn(place.value))
        if (providers.test(text)) report({ at: place.span(start, end), message: 'private', data: { wert: text } });
  },
});
