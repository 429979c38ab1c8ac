import { mailsIn, urlsIn } from '../../addresses.ts';
import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

const online = /Online-?\s?(?:Bewerbung|Portal|Formular)|Bewerbungsportal|Karriereportal|Interamt/i;
const post = /(?:per|mit der|auf dem) Post|postalisch|schriftlich(?:e|en)? an|auf Papier|Postfach|\b\d{5} [A-ZÄÖÜ]/;
const prefers =
  /bevorzug|vorzugsweise|am liebsten|möglichst|ausschließlich|nur (?:über|online)|freuen uns[^.!?]{0,120}(?:wenn|nutzen)|(?:ebenfalls|auch) möglich|alternativ|ersatzweise|sollte[^.!?]{0,120}nicht möglich/i;

export const rule = defineRule({
  id: 'bewerbung/hauptweg',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Ein Hauptweg für Bewerbungen', en: 'One main way to apply' },
  summary: {
    de: 'Stehen mehrere Wege nebeneinander, hilft ein Satz, welcher Ihnen am liebsten ist. Als Felder geschrieben, ist der erste der Hauptweg.',
    en: 'Where several ways stand side by side, say which you prefer. Written as fields, the first is the main one.',
  },
  sources: [practice],
  messages: {
    several: {
      what: { de: 'Hier stehen mehrere Wege: {wege}.', en: 'Several ways stand here: {wege}.' },
      todo: {
        de: 'Welcher ist der Hauptweg? Etwa „am liebsten online“; oder als Felder, der erste zählt.',
        en: 'Which is the main one? Such as "am liebsten online"; or as fields, the first counts.',
      },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'bewerbung');
    if (!place?.isScalar) return;
    const { value } = place;
    const de = context.lang === 'de';
    const ways = [
      ...(urlsIn(value).length > 0 || online.test(value) ? ['online'] : []),
      ...(mailsIn(value).length > 0 || /per E-?Mail/i.test(value) ? [de ? 'E-Mail' : 'e-mail'] : []),
      ...(post.test(value) ? [de ? 'Post' : 'post'] : []),
    ];
    if (ways.length < 2 || prefers.test(value)) return;
    report({ at: place.inner, message: 'several', data: { wege: ways.join(', ') } });
  },
});
