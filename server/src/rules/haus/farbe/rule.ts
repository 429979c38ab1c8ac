import { accentOf } from '../../../house/accent.ts';
import { defineRule } from '../../rule.ts';

const bare = /^[\da-f]{6}$|^[\da-f]{3}$/i;
/** Behind an unquoted colour YAML sees a comment, and no value. */
const commented = /^#(?:[\da-f]{6}|[\da-f]{3})(?![\da-z])/i;

export const rule = defineRule({
  id: 'haus/farbe',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: { de: 'Hausfarbe', en: 'House colour' },
  summary: {
    de: 'Die Hausfarbe muss als Zahl mit Raute in Anführungszeichen stehen. Ist sie für Schrift zu hell, erscheint sie in Vorschau und Ausgabe dunkler, damit alle sie lesen können.',
    en: 'The house colour is a quoted hex number. If it is too pale for text, preview and exports show it darker, so that everybody can read it.',
  },
  sources: [{ name: 'arbeitgeber.yaml, stil.farbe', status: 'empfehlung', reviewed: '2026-11-22' }],
  messages: {
    comment: {
      what: {
        de: 'Ohne Anführungszeichen liest sich die Farbe {farbe} als Kommentar.',
        en: 'Without quotes the colour {farbe} is read as a comment.',
      },
      why: { de: 'Die Hausfarbe fehlt deshalb.', en: 'The house colour is missing therefore.' },
      todo: { de: 'Bitte in Anführungszeichen setzen.', en: 'Please put it in quotes.' },
    },
    unknown: {
      what: { de: '„{farbe}“ lässt sich nicht als Farbe lesen.', en: '"{farbe}" cannot be read as a colour.' },
      why: {
        de: 'Bis dahin erscheint unser Blau.',
        en: 'Until then our blue is used.',
      },
      todo: {
        de: "Bitte die Zahl mit Raute eintragen, etwa '#005a8c'; sie steht im Gestaltungshandbuch Ihres Hauses.",
        en: "Please enter the hex number, such as '#005a8c'; the design manual of your house has it.",
      },
    },
    pale: {
      what: {
        de: 'Die Farbe {farbe} ist für Schrift auf Weiß zu hell.',
        en: 'The colour {farbe} is too pale for text on white.',
      },
      todo: {
        de: 'Sie müssen nichts tun: In Vorschau und Ausgabe erscheint sie als {neu}. Wenn Ihr Haus eine dunklere Farbe hat, nehmen Sie besser diese.',
        en: 'Nothing to do: preview and exports show it as {neu}. If your house has a darker colour, better take that one.',
      },
    },
  },
  fixTitles: { quote: { de: "Als '{farbe}' schreiben", en: "Write '{farbe}'" } },
  checkHouse({ document }, report) {
    const place = document.root.fields.get('stil')?.fields.get('farbe');
    if (!place) return;
    if (place.value.trim() === '') {
      const comment = document.comments.find(
        ({ start }) => start >= place.end && /^:?[ \t]*$/.test(document.text.slice(place.end, start)),
      );
      const farbe = comment && commented.exec(document.text.slice(comment.start, comment.end))?.[0];
      if (!comment || farbe === undefined) return;
      const at = { start: comment.start, end: comment.start + farbe.length };
      const fix = { title: 'quote' as const, data: { farbe }, safe: true, changes: [{ ...at, newText: `'${farbe}'` }] };
      report({ at, message: 'comment', data: { farbe }, fixes: [fix] });
      return;
    }
    const written = place.value.trim();
    const accent = accentOf(written);
    if (!accent) {
      const farbe = `#${written}`;
      const changes = [{ start: place.start, end: place.end, newText: `'${farbe}'` }];
      const fixes = bare.test(written) ? [{ title: 'quote' as const, data: { farbe }, safe: true, changes }] : [];
      report({ at: place.inner, message: 'unknown', data: { farbe: written }, fixes });
    } else if (accent.light !== accent.own) {
      report({ at: place.inner, message: 'pale', data: { farbe: written, neu: accent.light }, level: 'info' });
    }
  },
});
