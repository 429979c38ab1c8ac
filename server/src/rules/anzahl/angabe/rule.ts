import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** The part of a post, alone or with a whole number that was read: "1,5", "1½", "1/2". */
const part = /^\D*(?:\d+[.,]\d|[½¼¾])/;
const partBehind = /^(?:\s?(?:[½¼¾]|1\/[234])|\/[234])/;

export const rule = defineRule({
  id: 'anzahl/angabe',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Anzahl der Stellen', en: 'Number of posts' },
  summary: {
    de: 'Die Anzahl sagt, wie viele Menschen eingestellt werden; wie viel sie arbeiten, sagt die Arbeitszeit. Stellenbörsen fragen nach einer ganzen Zahl.',
    en: 'The number says how many people are hired; the working time says how much they work. Job boards ask for a whole number.',
  },
  sources: [practice],
  messages: {
    part: {
      what: {
        de: 'Bei „{wert}“ bleibt offen, wie viele Menschen Sie suchen.',
        en: '"{wert}" leaves open how many people you are looking for.',
      },
      todo: {
        de: 'Besser eine ganze Zahl, etwa 2, und der Umfang unter „arbeitszeit“; gedruckt wird auf Wunsch der Wortlaut unter „anzahl_text“.',
        en: 'Better a whole number such as 2 and the extent in "arbeitszeit"; words to be printed may stand in "anzahl_text".',
      },
    },
    unread: {
      what: { de: '„{wert}“ lässt sich nicht als Anzahl lesen.', en: '"{wert}" cannot be read as a number of posts.' },
      todo: {
        de: 'Beispiele: 2, „bis zu sieben“, „mehrere“. Freier Wortlaut passt unter „anzahl_text“.',
        en: 'Examples: 2, "bis zu sieben", "mehrere". Free words fit in "anzahl_text".',
      },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'anzahl');
    const { anzahl } = context.document.content;
    if (!place || !anzahl) return;
    const isPart =
      anzahl.kind === 'unbekannt' ? part.test(place.value) : partBehind.test(place.value.slice(anzahl.end));
    if (!isPart && anzahl.kind !== 'unbekannt') return;
    report({ at: place.inner, message: isPart ? 'part' : 'unread', data: { wert: place.value.trim() } });
  },
});
