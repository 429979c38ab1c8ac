import { choice, line, list, typed } from '../fields.ts';
import { readDate, readStart, readTerm } from '../../dates/index.ts';
import { readDeadline } from '../deadline.ts';
import { readCount, readHours } from '../../dates/index.ts';

/** What the posting is about: state, number, title, place, time, pay. */
export const head = {
  sprache: choice(
    { '1': { de: 'erste Fassung der Ausschreibungssprache', en: 'first version of the posting language' } },
    {
      title: { de: 'Sprachversion', en: 'Language version' },
      description: {
        de: 'Fassung der Ausschreibungssprache. Ohne Angabe gilt 1.',
        en: 'Version of the posting language; 1 if absent.',
      },
      example: '1',
      rare: true,
    },
  ),
  stand: choice(
    {
      Entwurf: {
        de: 'Wird noch geschrieben; Fehlendes wird nur in einer Zeile genannt.',
        en: 'Being written; what is missing is named in one line.',
      },
      Beteiligung: {
        de: 'Liegt bei Gleichstellung, Personalrat und Schwerbehindertenvertretung.',
        en: 'With the officers and councils to be heard.',
      },
      veröffentlicht: {
        de: 'Ist öffentlich; alle Pflichtangaben müssen stehen.',
        en: 'Public; all required parts must be there.',
      },
      archiviert: {
        de: 'Ist abgelaufen und bleibt als Vorlage; Fristen werden nicht mehr geprüft.',
        en: 'Over, kept as a model; deadlines are no longer checked.',
      },
    },
    {
      title: { de: 'Stand', en: 'State' },
      description: {
        de: 'Wo die Ausschreibung steht. Davon hängt ab, was wann geprüft wird.',
        en: 'Where the posting stands; decides what is checked when.',
      },
      example: 'Entwurf',
    },
  ),
  art: choice(
    {
      Stelle: { de: 'Stelle für Beschäftigte oder Beamtinnen und Beamte', en: 'post for employees or civil servants' },
      Ausbildung: { de: 'Berufsausbildung', en: 'vocational training' },
      'duales Studium': { de: 'Studium mit Praxisphasen', en: 'degree with practical phases' },
      Vorbereitungsdienst: { de: 'Anwärterdienst oder Referendariat', en: 'preparatory service' },
      Qualifizierungsstelle: {
        de: 'befristet zur wissenschaftlichen Qualifizierung',
        en: 'fixed-term academic qualification',
      },
      Hilfskraft: { de: 'studentische oder wissenschaftliche Hilfskraft', en: 'student or research assistant' },
      Professur: { de: 'Professur oder Juniorprofessur', en: 'professorship' },
      Praktikum: { de: 'Praktikum', en: 'internship' },
      Freiwilligendienst: { de: 'FSJ, FÖJ oder Bundesfreiwilligendienst', en: 'voluntary service' },
      Ehrenamt: { de: 'ehrenamtliche Tätigkeit', en: 'honorary post' },
    },
    {
      title: { de: 'Art', en: 'Kind' },
      description: {
        de: 'Was ausgeschrieben wird. Ohne Angabe gilt „Stelle“.',
        en: 'What is advertised; "Stelle" if absent.',
      },
      example: 'Stelle',
    },
  ),
  kennziffer: line({
    title: { de: 'Kennziffer', en: 'Reference number' },
    description: {
      de: 'Nummer der Ausschreibung, so wie Ihr Haus sie schreibt.',
      en: 'Number of the posting as your house writes it.',
    },
    example: '26/0417',
    checked: { de: 'Muster des Hauses, Jahr, doppelte Vergabe.', en: 'Pattern of the house, year, duplicates.' },
    suggest: 'kennziffer',
  }),
  kennwort: line({
    title: { de: 'Kennwort', en: 'Keyword' },
    description: {
      de: 'Statt einer Kennziffer: das Wort, das Bewerbende angeben sollen.',
      en: 'Instead of a number: the word applicants shall give.',
    },
    example: 'Zulassungsstelle',
    rare: true,
  }),
  titel: line({
    title: { de: 'Titel', en: 'Title' },
    description: {
      de: 'Bezeichnung der Stelle, mit dem Zusatz (w/m/d) Ihres Hauses.',
      en: 'Title of the post with your house’s marker.',
    },
    example: 'Sachbearbeiter/in (w/m/d)',
    checked: { de: 'Spricht alle Geschlechter an.', en: 'Addresses all genders.' },
    prose: true,
  }),
  titelzusatz: line({
    title: { de: 'Titelzusatz', en: 'Title addition' },
    description: {
      de: 'Was unter dem Titel steht: wofür, wo, für wen.',
      en: 'What stands below the title: what for, where, for whom.',
    },
    example: 'für die Zulassungsstelle',
    prose: true,
  }),
  anzahl: typed(readCount, {
    title: { de: 'Anzahl', en: 'Number of posts' },
    description: { de: 'Wie viele Stellen besetzt werden.', en: 'How many posts are to be filled.' },
    example: '2',
    checked: {
      de: 'Eine Zahl oder ein Zahlwort, auch „bis zu sieben“ oder „mehrere“.',
      en: 'A number, also "bis zu sieben" or "mehrere".',
    },
  }),
  organisation: list(
    line({
      title: { de: 'Organisationseinheit', en: 'Unit' },
      description: { de: 'Eine Ebene der Organisation.', en: 'One level of the organisation.' },
    }),
    {
      title: { de: 'Organisation', en: 'Organisation' },
      description: {
        de: 'Wo die Stelle angesiedelt ist, vom Großen zum Kleinen.',
        en: 'Where the post sits, from large to small.',
      },
      example: ['Fachbereich Bürgerdienste', 'Team Zulassung'],
    },
  ),
  arbeitsort: list(
    line({
      title: { de: 'Arbeitsort', en: 'Place of work' },
      description: {
        de: 'Gebäude oder Anschrift; Orte des Hauses kennt arbeitgeber.yaml.',
        en: 'Building or address; the house file knows places.',
      },
      suggest: 'orte',
    }),
    {
      title: { de: 'Arbeitsort', en: 'Place of work' },
      description: {
        de: 'Wo gearbeitet wird; mehrere Orte als Liste.',
        en: 'Where the work is done; several places as a list.',
      },
      example: 'Rathaus Mitte',
      suggest: 'orte',
    },
  ),
  beginn: typed(readStart, {
    title: { de: 'Beginn', en: 'Start' },
    description: { de: 'Wann die Stelle beginnt.', en: 'When the post starts.' },
    example: 'nächstmöglich',
    checked: { de: 'Ein Datum oder „nächstmöglich“.', en: 'A date or "nächstmöglich".' },
    suggest: 'beginn',
  }),
  veroeffentlicht: typed(readDate, {
    title: { de: 'Veröffentlicht am', en: 'Published on' },
    description: {
      de: 'Tag, an dem die Ausschreibung erscheint. Nach ihm richten sich Entgelttabellen und Gesetze.',
      en: 'Day of publication; decides which pay tables and laws apply.',
    },
    example: '23.11.2026',
    checked: { de: 'Ein Datum, auch ausgeschrieben.', en: 'A date, also written out.' },
    suggest: 'datum',
  }),
  bewerbungsfrist: typed(readDeadline, {
    title: { de: 'Bewerbungsfrist', en: 'Deadline' },
    description: {
      de: 'Letzter Tag, an dem Bewerbungen erbeten sind; oder „solange die Anzeige geschaltet ist“.',
      en: 'Last day for applications, or "solange die Anzeige geschaltet ist".',
    },
    example: '14.12.2026',
    checked: { de: 'Ein Datum nach der Veröffentlichung.', en: 'A date after publication.' },
    suggest: 'frist',
  }),
  entgelt: line({
    title: { de: 'Entgelt', en: 'Pay (tariff)' },
    description: {
      de: 'Entgeltgruppe mit Tarifvertrag; auch ein Stundenlohn.',
      en: 'Pay grade with its collective agreement; also an hourly wage.',
    },
    example: 'bis E 6 TVöD-VKA',
    checked: { de: 'Die Gruppe muss es im Tarifvertrag geben.', en: 'The grade must exist in the agreement.' },
    suggest: 'entgelt',
  }),
  besoldung: line({
    title: { de: 'Besoldung', en: 'Pay (civil service)' },
    description: { de: 'Besoldungsgruppe mit Besoldungsordnung.', en: 'Civil-service grade with its order.' },
    example: 'A 6 LBesO A NRW',
    checked: { de: 'Die Gruppe muss es in der Besoldungsordnung geben.', en: 'The grade must exist in the order.' },
    suggest: 'besoldung',
  }),
  arbeitszeit: typed(readHours, {
    title: { de: 'Arbeitszeit', en: 'Working time' },
    description: { de: 'Umfang in Prozent, Stunden oder Worten.', en: 'In percent, hours or words.' },
    example: '75–100 %',
    checked: { de: 'Stunden passen zum Tarifvertrag.', en: 'Hours fit the agreement.' },
    suggest: 'arbeitszeit',
  }),
  teilzeit: choice(
    {
      ja: { de: 'Die Stelle kann in Teilzeit besetzt werden.', en: 'Part time is possible.' },
      nein: {
        de: 'Nur Vollzeit; der Grund gehört nach intern.',
        en: 'Full time only; the reason belongs under intern.',
      },
    },
    {
      title: { de: 'Teilzeit', en: 'Part time' },
      description: {
        de: 'Ob die Stelle in Teilzeit besetzt werden kann (§ 7 TzBfG).',
        en: 'Whether the post can be filled part time.',
      },
      example: 'ja',
    },
  ),
  dauer: typed(readTerm, {
    title: { de: 'Dauer', en: 'Term' },
    description: { de: 'Unbefristet, eine Dauer oder ein Ende.', en: 'Permanent, a length or an end.' },
    example: 'unbefristet',
    checked: {
      de: '„unbefristet“, „zwei Jahre“, „bis 31.12.2028“, „zunächst befristet“.',
      en: 'Permanent, a length of time or an end date.',
    },
    suggest: 'dauer',
  }),
  laufbahn: line({
    title: { de: 'Laufbahn', en: 'Career track' },
    description: {
      de: 'Laufbahngruppe und Einstiegsamt bei Beamtinnen und Beamten.',
      en: 'Career group and entry office for civil servants.',
    },
    example: 'Laufbahngruppe 1, zweites Einstiegsamt',
  }),
};

/** Fields beside which `<field>_text` may stand: words printed as they are, instead of what the tool would print. */
export const withText = [
  'kennziffer',
  'anzahl',
  'arbeitsort',
  'beginn',
  'bewerbungsfrist',
  'entgelt',
  'besoldung',
  'arbeitszeit',
  'teilzeit',
  'dauer',
] as const;
