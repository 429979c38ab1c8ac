import { choice, entries, group, line, list } from '../fields.ts';
import { named } from './parts.ts';

/** How a house may address all genders, with an example each. */
export const genderForms = {
  schraegstrich: { de: 'Sachbearbeiter/in', en: 'slash' },
  paar: { de: 'Sachbearbeiterin oder Sachbearbeiter', en: 'pair' },
  stern: { de: 'Sachbearbeiter*in', en: 'star' },
  doppelpunkt: { de: 'Sachbearbeiter:in', en: 'colon' },
  unterstrich: { de: 'Sachbearbeiter_in', en: 'underscore' },
  'binnen-i': { de: 'SachbearbeiterIn', en: 'capital I' },
  mittelpunkt: { de: 'Sachbearbeiter·in', en: 'middle dot' },
  neutral: { de: 'Sachbearbeitung', en: 'neutral' },
} as const;

/** How the house writes. */
export const style = group(
  {
    geschlechterform: choice(genderForms, {
      title: { de: 'Geschlechterform', en: 'Gender form' },
      description: { de: 'Wie Ihr Haus alle Geschlechter anspricht.', en: 'How the house addresses all genders.' },
      example: 'schraegstrich',
    }),
    zusatz: line({
      title: { de: 'Zusatz im Titel', en: 'Marker in titles' },
      description: {
        de: 'Der Zusatz hinter der Stellenbezeichnung; „keiner“, wenn die Geschlechterform genügt.',
        en: 'The marker behind the title; "keiner" if the form is enough.',
      },
      example: '(w/m/d)',
    }),
    anrede: choice(
      { Sie: { de: 'Sie', en: 'formal' }, du: { de: 'du', en: 'informal' } },
      {
        title: { de: 'Anrede', en: 'Form of address' },
        description: { de: 'Wie Bewerbende angesprochen werden.', en: 'How applicants are addressed.' },
        example: 'Sie',
      },
    ),
    farbe: line({
      title: { de: 'Farbe', en: 'Colour' },
      description: {
        de: 'Hausfarbe für Überschriften und Linien, als Zahl mit Raute in Anführungszeichen.',
        en: 'House colour of headings and lines, as a quoted hex number.',
      },
      example: "'#005a8c'",
    }),
    logo: line({
      title: { de: 'Logo', en: 'Logo' },
      description: {
        de: 'Bilddatei des Hauses, von dieser Datei aus gesehen.',
        en: 'Image file of the house, seen from this file.',
      },
      example: 'logo.svg',
    }),
    abschnitte: list(named('Abschnitt', 'Section', 'Name eines Abschnitts.', 'Name of a section.'), {
      title: { de: 'Reihenfolge', en: 'Order' },
      description: {
        de: 'In welcher Reihenfolge die Abschnitte gedruckt werden; sonst wie in der Datei.',
        en: 'Order of the printed sections; else as in the file.',
      },
      example: 'portrait, stellenprofil, aufgaben, anforderungen, angebot',
      commas: true,
      suggest: 'abschnitte',
    }),
    ueberschriften: entries(
      named(
        'Überschrift',
        'Heading',
        'Wie der Abschnitt überschrieben wird.',
        'Heading of the section.',
        'Das bieten wir Ihnen',
      ),
      {
        title: { de: 'Überschriften', en: 'Headings' },
        description: { de: 'Überschrift je Abschnitt.', en: 'Heading per section.' },
        suggest: 'abschnitte',
      },
    ),
  },
  { title: { de: 'Stil', en: 'Style' }, description: { de: 'Wie Ihr Haus schreibt.', en: 'How your house writes.' } },
);
