import { isArchived, isPost } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';
import { isPrinted } from '../../readable.ts';
import { printedTexts, type PrintedText } from '../../texts.ts';

/** Texts that name the place or the profession; one word there is enough. */
const places = new Set(['titel', 'titelzusatz', 'organisation']);
/** Texts that tell what is done; there the word alone may belong to a fee, a building or a statistic. */
const doings = new Set(['stellenprofil', 'aufgaben']);

/** Who plans, builds and counts for a facility does not work in it. */
const desk =
  /[Ss]achbearbeit|[Vv]erwaltung|Ingenieur|Architekt|[Bb]uchhalt|[Cc]ontrolling|[Pp]lanung|\bIT\b|Jurist|[Rr]eferent|[Gg]eb[üu]hr|[Bb]eitr[aä]g|Hochbau|Neubau/;
/** Work with the people there, or in the rooms. */
const contact =
  /[Bb]etreu|[Ee]rzieh|[Bb]egleit|[Pp]ädagog|[Uu]nterricht|[Bb]erat|[Ff]örder|[Pp]fleg|[Rr]einig|[Hh]ausmeister|[Hh]auswirtschaft|[Kk]och|[Kk]üche|Arbeit mit|[Gg]espräch|[Gg]ruppe|[Dd]ienst in/;
/** "Kita-Beiträge", "Neubau von Kitas", "Brandschutzerziehung in Kitas": the word is there, the contact is not the job. */
const about =
  /(?:Kita|Kindertages\S*|Kindergarten)\s?-?(?:[Bb]eitr|[Gg]ebühr|[Bb]edarf|[Vv]erwaltung|[Pp]ortal|[Ff]inanz|[Bb]au)|(?:[Bb]au|[Ss]anierung|[Pp]lanung|Abrechnung|Verwaltung|Bedarfsplanung|Brandschutzerziehung|Brandschutzaufklärung)[^.;]{0,40}(?:Kita|Kindertages|Kindergärt|Klinik|Krankenh)/;

const proofs = {
  minors: {
    work: /\b(?:Kita|Kindertages|Kindergarten|Kinderg[äa]rt|Kinderbetreu|Erzieher|Jugendhilfe|Jugendzentr|Jugendarbeit|Schulsozial|Tagespflege|Ganztagsbetreu)/,
    said: /Führungszeugnis/,
  },
  measles: {
    work: /\b(?:Kita|Kindertages|Kindergarten|Erzieher|Schulsekretariat|Schulsozial|Schulhausmeister|Klinik|Krankenhaus|Gemeinschaftsunterkunft|Flüchtlingsunterkunft)/,
    said: /Masern/,
  },
  clearance: { work: /Verschlusssache|Geheimschutz|sicherheitsempfindlich/, said: /Sicherheitsüberprüfung|SÜG/ },
} as const;

export const rule = defineRule({
  id: 'aufgabe/fuehrungszeugnis',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Nachweise vor der Einstellung', en: 'Proofs before the appointment' },
  summary: {
    de: 'Bei Arbeit mit Kindern, in Schulen und Kliniken oder mit Verschlusssachen braucht es vor der Einstellung Nachweise. Ein Satz in der Ausschreibung erspart Überraschungen; eingereicht werden sie erst nach der Auswahl.',
    en: 'Work with children, in schools and hospitals or with classified matters needs proofs before the appointment. A sentence saves surprises; they are handed in after the selection only.',
  },
  sources: [
    unread(
      '§ 30a BZRG, § 72a SGB VIII',
      'Erweitertes Führungszeugnis bei Arbeit mit Minderjährigen.',
      'Extended certificate of conduct for work with minors.',
    ),
    unread(
      '§ 20 IfSG',
      'Nachweis zum Masernschutz in Gemeinschafts- und Gesundheitseinrichtungen.',
      'Proof of measles protection in communal and health facilities.',
    ),
    unread('SÜG', 'Überprüfung bei sicherheitsempfindlicher Tätigkeit.', 'Clearance for sensitive work.'),
  ],
  messages: {
    minors: {
      what: {
        de: 'Die Arbeit bringt wohl Kontakt mit Kindern oder Jugendlichen; vom Führungszeugnis ist nicht die Rede.',
        en: 'The work probably brings contact with minors; no certificate of conduct is mentioned.',
      },
      todo: {
        de: 'Etwa unter „hinweise“: „Vor der Einstellung brauchen wir ein erweitertes Führungszeugnis.“ Sonst „intern: minderjaehrige: nein“.',
        en: 'E.g. under "hinweise": "Vor der Einstellung brauchen wir ein erweitertes Führungszeugnis." Else "intern: minderjaehrige: nein".',
      },
    },
    measles: {
      what: {
        de: 'In dieser Einrichtung gilt wohl der Masernschutz; davon ist nicht die Rede.',
        en: 'Measles protection probably applies in this facility; it is not mentioned.',
      },
      todo: {
        de: 'Etwa unter „hinweise“: „Vor der Einstellung brauchen wir den Nachweis zum Masernschutz.“',
        en: 'E.g. under "hinweise": "Vor der Einstellung brauchen wir den Nachweis zum Masernschutz."',
      },
    },
    clearance: {
      what: {
        de: 'Die Aufgabe klingt sicherheitsempfindlich; eine Sicherheitsüberprüfung ist nicht erwähnt.',
        en: 'The task sounds sensitive; a security clearance is not mentioned.',
      },
      todo: { de: 'Falls nötig, ein Satz unter „hinweise“.', en: 'If needed, a sentence under "hinweise".' },
    },
  },
  check(context, report) {
    const { intern, art } = context.document.content;
    if (isArchived(context) || !(isPost(context) || art === 'Ausbildung' || art === 'Praktikum')) return;
    const texts = printedTexts(context);
    const atDesk = texts.some(({ place, section }) => places.has(section) && desk.test(place.value));
    const minors = intern?.minderjaehrige;
    for (const kind of Object.keys(proofs) as (keyof typeof proofs)[]) {
      const isKnown = kind === 'minors' && minors !== undefined;
      const isWork = ({ place: { value }, section }: PrintedText): boolean => {
        if (!proofs[kind].work.test(value)) return false;
        if (kind === 'clearance') return places.has(section) || doings.has(section);
        if (places.has(section)) return !atDesk;
        return doings.has(section) && contact.test(value) && !about.test(value);
      };
      const applies = isKnown ? minors === 'ja' : texts.some(isWork);
      if (!applies || isPrinted(context, proofs[kind].said)) continue;
      report({ at: anchorOf(context, 'hinweise', 'aufgaben', 'titel'), message: kind });
    }
  },
});
