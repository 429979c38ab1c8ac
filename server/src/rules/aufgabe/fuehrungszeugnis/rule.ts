import { isArchived, isPost } from '../../facts.ts';
import { anchorOf } from '../../insert.ts';
import { defineRule } from '../../rule.ts';
import { unread } from '../../sources.ts';
import { isPrinted } from '../../readable.ts';
import { printedTexts } from '../../texts.ts';

/** Texts that tell what the work is. */
const sections = new Set(['titel', 'titelzusatz', 'stellenprofil', 'aufgaben', 'organisation']);

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
    const work = printedTexts(context).filter(({ section }) => sections.has(section));
    const minors = intern?.minderjaehrige;
    for (const kind of Object.keys(proofs) as (keyof typeof proofs)[]) {
      const isKnown = kind === 'minors' && minors !== undefined;
      const applies = isKnown ? minors === 'ja' : work.some(({ place }) => proofs[kind].work.test(place.value));
      if (!applies || isPrinted(context, proofs[kind].said)) continue;
      report({ at: anchorOf(context, 'hinweise', 'aufgaben', 'titel'), message: kind });
    }
  },
});
