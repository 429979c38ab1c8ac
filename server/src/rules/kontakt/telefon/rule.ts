import { readPhone } from '../../../../../schemas/dates/index.ts';
import { isField } from '../../addresses.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';

export const rule = defineRule({
  id: 'kontakt/telefon',
  since: '0.2.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Rufnummer nach DIN 5008', en: 'Phone number by DIN 5008' },
  summary: {
    de: 'Vorwahl, Leerzeichen, Rufnummer, Bindestrich nur vor der Durchwahl: 02323 16-4556. So lesen Mensch und Vorleseprogramm dasselbe.',
    en: 'Area code, blank, number, a hyphen only before the extension: 02323 16-4556.',
  },
  sources: [unread('DIN 5008', 'Gliederung von Telefonnummern.', 'Grouping of phone numbers.')],
  messages: {
    spelling: {
      what: { de: 'Nach DIN 5008 schreibt man „{neu}“.', en: 'By DIN 5008 it is written "{neu}".' },
    },
    zero: {
      what: { de: '„{wert}“ beginnt ohne Null.', en: '"{wert}" lacks the zero at the start.' },
      why: { de: 'Tabellenprogramme lassen sie oft fallen.', en: 'Spreadsheets tend to drop it.' },
      todo: { de: 'Gemeint ist wohl „0{wert}“.', en: '"0{wert}" is probably meant.' },
    },
    code: {
      what: {
        de: 'Wo bei „{wert}“ die Vorwahl endet, ist nicht zu erkennen.',
        en: 'It cannot be seen where the area code of "{wert}" ends.',
      },
      todo: { de: 'Beispiel: 02323 16-4556.', en: 'Example: 02323 16-4556.' },
    },
    wrong: {
      what: { de: '„{wert}“ ist keine vollständige Rufnummer.', en: '"{wert}" is no complete number.' },
      todo: { de: 'Beispiel: 02323 16-4556.', en: 'Example: 02323 16-4556.' },
    },
  },
  fixTitles: {
    use: { de: '„{neu}“ schreiben', en: 'Write "{neu}"' },
    zero: { de: 'Null voranstellen', en: 'Add the zero' },
  },
  checkTexts({ texts }, report) {
    for (const text of texts) {
      if (!isField(text, 'telefon')) continue;
      const { place } = text;
      const reading = readPhone(place.value);
      const at = place.span(reading.start, reading.end);
      const wert = place.value.slice(reading.start, reading.end);
      switch (reading.problem) {
        case 'spelling': {
          const neu = reading.canonical!;
          report({
            at,
            message: 'spelling',
            data: { neu },
            fixes: [{ title: 'use', data: { neu }, safe: true, changes: [{ ...at, newText: neu }] }],
          });
          break;
        }
        case 'lost-zero':
          report({
            at,
            message: 'zero',
            data: { wert },
            level: 'warning',
            fixes: [{ title: 'zero', safe: false, changes: [{ start: at.start, end: at.start, newText: '0' }] }],
          });
          break;
        case 'area-code-unknown':
          report({ at, message: 'code', data: { wert } });
          break;
        case 'not-a-number':
        case 'too-short':
          // "02323 16-4556 (vormittags)": words beside a number are fine.
          if (!/\d{3}/.test(wert)) report({ at, message: 'wrong', data: { wert }, level: 'warning' });
          break;
        default:
      }
    }
  },
});
