import { readEmail } from '../../../../../schemas/dates/index.ts';
import { isField, mailsIn } from '../../addresses.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

export const rule = defineRule({
  id: 'kontakt/email',
  since: '0.2.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'E-Mail-Adresse, die ankommt', en: 'An e-mail address that works' },
  summary: {
    de: 'An eine Adresse mit Leerzeichen, ohne @ oder ohne Endung kommt keine Bewerbung.',
    en: 'No application reaches an address with a blank, without @ or without an ending.',
  },
  sources: [practice],
  messages: {
    wrong: {
      what: {
        de: 'An „{wert}“ lässt sich keine E-Mail schicken: {grund}.',
        en: 'No e-mail can be sent to "{wert}": {grund}.',
      },
      todo: {
        de: '{vorschlag?Gemeint ist vielleicht „{vorschlag}“.}',
        en: '{vorschlag?Perhaps "{vorschlag}" is meant.}',
      },
    },
  },
  fixTitles: { use: { de: '„{vorschlag}“ schreiben', en: 'Write "{vorschlag}"' } },
  checkTexts({ texts, lang }, report) {
    for (const text of texts) {
      const isMail = isField(text, 'email');
      if (!isMail && !text.prose) continue;
      const { value } = text.place;
      const found = mailsIn(value);
      // One blank inside a field is a slip; several words are several addresses or a remark.
      const whole = isMail && (found.length === 0 || readEmail(value).proposal !== undefined);
      const parts = whole ? [{ text: value.trim(), start: 0, end: value.trimEnd().length }] : found;
      for (const { text: address, start, end } of parts) {
        const reading = readEmail(address);
        if (reading.problem === undefined || reading.problem === 'empty') continue;
        // In running text "@home" and the like are words.
        if (!isMail && !/^[\w.+-]+@[\w.-]+$/.test(address)) continue;
        const at = text.place.span(start, end);
        const vorschlag = reading.proposal ?? '';
        report({
          at,
          message: 'wrong',
          data: { wert: address, grund: reasons[reading.problem]?.[lang] ?? '', vorschlag },
          fixes:
            vorschlag === ''
              ? []
              : [{ title: 'use', data: { vorschlag }, safe: false, changes: [{ ...at, newText: vorschlag }] }],
        });
      }
    }
  },
});

const reasons: Readonly<Record<string, { de: string; en: string }>> = {
  blank: { de: 'darin steht ein Leerzeichen', en: 'it holds a blank' },
  'no-at': { de: 'es fehlt ein @', en: 'an @ is missing' },
  'bad-host': {
    de: 'hinter dem @ fehlt ein vollständiger Name mit Endung',
    en: 'a full host name is missing behind the @',
  },
  'bad-local-part': {
    de: 'vor dem @ steht etwas, das dort nicht erlaubt ist',
    en: 'the part before the @ is not allowed',
  },
};
