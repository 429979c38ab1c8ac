import { awardsInText } from '../../awards-in-text.ts';
import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'auszeichnung/selbstverpflichtung',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Selbstverpflichtung ist kein Zertifikat', en: 'A commitment is no certificate' },
  summary: {
    de: 'Die Charta der Vielfalt unterzeichnet man; sie prüft und verleiht nichts. „Zertifiziert“ oder „ausgezeichnet“ verspricht zu viel.',
    en: 'One signs the Charta der Vielfalt; nothing is audited or awarded. "Certified" promises too much.',
  },
  sources: [
    {
      name: 'charta-der-vielfalt.de, berufundfamilie.de',
      status: 'quelle',
      reviewed: '2026-11-21',
      says: {
        de: 'Was Häuser über Unterzeichnung und Zertifikat sagen dürfen.',
        en: 'What may be said of signature and certificate.',
      },
    },
  ],
  messages: {
    claim: {
      what: { de: '„{wort}“ passt nicht zu {name}.', en: '"{wort}" does not fit {name}.' },
      todo: { de: 'Man darf: {darf}.', en: 'One may {darf}.' },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    for (const { text, award, sentence, others } of awardsInText(context)) {
      if (others > 0) continue;
      const words = text.place.value.slice(sentence.start, sentence.end);
      const lower = words.toLowerCase();
      const wort = award.nie.find((never) => lower.includes(never.toLowerCase()));
      if (wort === undefined) continue;
      const start = sentence.start + lower.indexOf(wort.toLowerCase());
      report({
        at: text.place.span(start, start + wort.length),
        message: 'claim',
        data: {
          wort: text.place.value.slice(start, start + wort.length),
          name: award.name,
          darf: award.darf[context.lang],
        },
      });
    }
  },
});
