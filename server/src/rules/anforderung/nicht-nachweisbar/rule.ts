import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { bestSelection } from '../../sources.ts';
import { requirementsOf } from '../../texts.ts';

/** What papers do not show. Stems, so that "teamfähig" and "Teamfähigkeit" are one. */
const soft =
  /\b(?:Team(?:fähig|geist|orient)|[Bb]elastbar|[Ff]lexibilität|[Ff]lexibel|Engagement|[Ee]ngagiert|[Mm]otiv(?:ation|iert)|Einsatz(?:bereitschaft|freude)|Leistungsbereitschaft|[Kk]ommunikations(?:stark|stärke|fähig|freude)|[Kk]ommunikativ|(?:[Ff]reundlich|[Ss]icher|[Ss]ouverän)\S{0,3} (?:und \S+ )?Auftreten|Freundlichkeit|Eigeninitiative|[Ee]igenverantwort|Empathie|[Ee]inf(?:ühlungsvermögen|ühlsam)|[Kk]reativ|[Zz]uverlässig|Organisations(?:talent|geschick)|Durchsetzungs(?:vermögen|stark|fähig)|[Ss]oziale Kompetenz|[Ss]ozialkompetenz|[Ii]nterkulturelle Kompetenz|Verantwortungsbewusst|[Ll]ernbereit|Kontaktfreud|Konfliktfähig|[Ss]ervice-?orientier|[Bb]ürgerfreundlich|Verhandlungsgeschick|[Gg]epflegt)[a-zäöüß]*/;

/** What can be proven in the same bullet: then the bullet is more than a soft skill. */
const provable = /Ausbildung|Studium|Abschluss|Nachweis|Zertifikat|Lehrgang|Zeugnis|Jahre|Prüfung|Führerschein|Niveau/;

export const rule = defineRule({
  id: 'anforderung/nicht-nachweisbar',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Zwingend, aber nicht nachprüfbar', en: 'Required, but not verifiable' },
  summary: {
    de: 'Was unter „zwingend“ steht, entscheidet schon nach den Unterlagen, wer ausscheidet. Teamfähigkeit steht in keinem Zeugnis so, dass man daran messen könnte; sie gehört unter „erwartet“.',
    en: 'What stands under "zwingend" decides by the papers alone who is out. Team spirit cannot be measured by papers; it belongs under "erwartet".',
  },
  sources: [
    {
      ...bestSelection,
      says: {
        de: 'Konstitutive und beschreibende Anforderungen müssen erkennbar sein; konstitutive sind zwingend und nachprüfbar.',
        en: 'Constitutive and descriptive criteria must be recognisable; constitutive ones are strict and verifiable.',
      },
    },
  ],
  messages: {
    soft: {
      what: {
        de: '„{wort}“ lässt sich aus Unterlagen nicht nachprüfen.',
        en: '"{wort}" cannot be verified from papers.',
      },
      why: {
        de: 'Unter „zwingend“ schließt es Bewerbende aus (Art. 33 Abs. 2 GG).',
        en: 'Under "zwingend" it rules people out (Art. 33 (2) GG).',
      },
      todo: { de: 'Besser unter „erwartet“.', en: 'Better under "erwartet".' },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    for (const { place, list } of requirementsOf(context)) {
      if (list !== 'zwingend') continue;
      const match = soft.exec(place.value);
      if (!match || provable.test(place.value)) continue;
      report({
        at: place.span(match.index, match.index + match[0].length),
        message: 'soft',
        data: { wort: match[0] },
      });
    }
  },
});
