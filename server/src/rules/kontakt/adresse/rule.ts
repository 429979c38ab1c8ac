import { readUrl } from '../../../../../schemas/dates/index.ts';
import { TextMemo } from '../../../../../schemas/memo.ts';
import { isField, urlsIn } from '../../addresses.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

const read = new TextMemo<ReturnType<typeof readUrl>>();

export const rule = defineRule({
  id: 'kontakt/adresse',
  since: '0.2.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Internetadresse, die sich öffnet', en: 'A web address that opens' },
  summary: {
    de: 'Adressen brauchen einen vollständigen Namen mit Endung; Bewerbungen gehen über https.',
    en: 'Addresses need a full name with an ending; applications go by https.',
  },
  sources: [practice],
  messages: {
    host: {
      what: { de: '„{wert}“ lässt sich nicht öffnen.', en: '"{wert}" cannot be opened.' },
      why: {
        de: 'Dem Namen „{name}“ fehlt die Endung, etwa „.de“.',
        en: 'The name "{name}" lacks its ending, such as ".de".',
      },
    },
    plain: {
      what: { de: '„{wert}“ ist nicht verschlüsselt.', en: '"{wert}" is not encrypted.' },
      todo: { de: 'Besser mit https.', en: 'Better with https.' },
    },
    scheme: {
      what: { de: 'Der Adresse „{wert}“ fehlt „https://“.', en: '"{wert}" lacks "https://".' },
      why: { de: 'Ohne wird sie im Export kein Link.', en: 'Without it the export has no link.' },
    },
    blank: {
      what: { de: 'In „{wert}“ steht ein Leerzeichen.', en: '"{wert}" holds a blank.' },
    },
  },
  fixTitles: { use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' } },
  checkTexts({ texts }, report) {
    for (const text of texts) {
      const isPortal = isField(text, 'online');
      if (!isPortal && !text.prose) continue;
      const { value } = text.place;
      const found = urlsIn(value);
      // The field takes the name of the house's portal as well as an address.
      const bare = isPortal && found.length === 0 && /^\s*[\w.-]+\.[a-z]{2,}(?:\/\S*)?\s*$/i.test(value);
      const parts = bare ? [{ text: value.trim(), start: 0, end: value.trimEnd().length }] : found;
      for (const { text: address, start, end } of parts) {
        const { problem, host, proposal: neu } = read.get(address, () => readUrl(address));
        const at = text.place.span(start, end);
        const fixes =
          neu === undefined
            ? []
            : [{ title: 'use' as const, data: { neu }, safe: false, changes: [{ ...at, newText: neu }] }];
        if (problem === 'bad-host') report({ at, message: 'host', data: { wert: address, name: host } });
        else if (problem === 'not-https')
          report({ at, message: 'plain', data: { wert: address }, level: 'warning', fixes });
        // In print "www.stadt.example" is how people write it.
        else if (problem === 'no-scheme' && isPortal)
          report({ at, message: 'scheme', data: { wert: address }, level: 'info', fixes });
        else if (problem === 'blank') report({ at, message: 'blank', data: { wert: address }, level: 'warning' });
      }
    }
  },
});
