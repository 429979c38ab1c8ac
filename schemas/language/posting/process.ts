import { choice, either, group, line, list, prose, typed } from '../fields.ts';
import { readDate } from '../../dates/index.ts';

const day = (title: { de: string; en: string }, description: { de: string; en: string }) =>
  typed(readDate, {
    title,
    description,
    example: '16.11.2026',
    internal: true,
    checked: { de: 'Ein Datum.', en: 'A date.' },
    suggest: 'datum',
  });

/** A person or desk to ask. Shared with the house file. */
export const contact = group(
  {
    fuer: line({
      title: { de: 'Wofür', en: 'What for' },
      description: { de: 'Welche Fragen hier richtig sind.', en: 'Which questions belong here.' },
      example: 'Fachliches',
    }),
    name: line({
      title: { de: 'Name', en: 'Name' },
      description: { de: 'Wer Auskunft gibt, mit Anrede.', en: 'Who answers, with form of address.' },
      example: 'Frau Beispiel',
    }),
    funktion: line({
      title: { de: 'Funktion', en: 'Function' },
      description: { de: 'Aufgabe der Person im Haus.', en: 'The person’s role.' },
      example: 'Leitung des Teams',
    }),
    telefon: line({
      title: { de: 'Telefon', en: 'Phone' },
      description: { de: 'Rufnummer mit Vorwahl.', en: 'Number with area code.' },
      example: '02323 16-0000',
      checked: { de: 'Schreibweise nach DIN 5008.', en: 'Spelling by DIN 5008.' },
    }),
    email: line({
      title: { de: 'E-Mail', en: 'E-mail' },
      description: { de: 'Am besten ein Funktionspostfach.', en: 'Preferably a role mailbox.' },
      example: 'personal@stadt.example',
    }),
    erreichbar: line({
      title: { de: 'Erreichbar', en: 'Available' },
      description: { de: 'Wann jemand erreichbar ist.', en: 'When someone can be reached.' },
      example: 'montags bis donnerstags, 9 bis 15 Uhr',
    }),
  },
  {
    title: { de: 'Kontakt', en: 'Contact' },
    description: { de: 'Wer Fragen beantwortet.', en: 'Who answers questions.' },
  },
);

const contactMeta = {
  title: { de: 'Kontakt', en: 'Contacts' },
  description: {
    de: 'Wer Fragen beantwortet: Fachliches, Verfahren.',
    en: 'Who answers questions about the job and the procedure.',
  },
  suggest: 'kontakte',
};

const yesNo = { ja: { de: 'ja', en: 'yes' }, nein: { de: 'nein', en: 'no' } };

/** Whom to ask, how to apply, and what only the house sees. */
export const processFields = {
  kontakt: list(
    either(
      [
        line({
          ...contactMeta,
          description: { de: 'Name eines Kontakts aus arbeitgeber.yaml.', en: 'Name of a contact in the house file.' },
        }),
        contact,
      ],
      contactMeta,
    ),
    contactMeta,
  ),
  bewerbung: either(
    [
      prose({
        title: { de: 'Bewerbung', en: 'How to apply' },
        description: { de: 'Wie man sich bewirbt, als Text.', en: 'How to apply, as text.' },
      }),
      group(
        {
          online: line({
            title: { de: 'Online', en: 'Online' },
            description: { de: 'Adresse des Bewerbungsportals, mit https.', en: 'Address of the portal, with https.' },
            example: 'https://stellen.stadt.example',
            suggest: 'portal',
          }),
          email: line({
            title: { de: 'E-Mail', en: 'E-mail' },
            description: { de: 'Adresse für Bewerbungen per E-Mail.', en: 'Address for applications by e-mail.' },
            example: 'bewerbung@stadt.example',
          }),
          post: line({
            title: { de: 'Post', en: 'Post' },
            description: { de: 'Anschrift für Bewerbungen auf Papier.', en: 'Postal address.' },
            example: 'Stadt Beispiel, Postfach 1, 44600 Beispiel',
          }),
          agentur: line({
            title: { de: 'Agentur', en: 'Agency' },
            description: {
              de: 'Personalberatung, über die man sich bewirbt.',
              en: 'Agency that takes the applications.',
            },
            example: 'Personalberatung Beispiel GmbH, Essen',
          }),
          text: prose({
            title: { de: 'Text', en: 'Text' },
            description: { de: 'Was zur Bewerbung sonst zu sagen ist.', en: 'What else is to be said.' },
          }),
        },
        {
          title: { de: 'Bewerbung', en: 'How to apply' },
          description: {
            de: 'Wege der Bewerbung; der erste ist der Hauptweg.',
            en: 'Ways to apply; the first is the main one.',
          },
        },
      ),
    ],
    {
      prose: true,
      title: { de: 'Bewerbung', en: 'How to apply' },
      description: {
        de: 'Wege der Bewerbung; der erste ist der Hauptweg.',
        en: 'Ways to apply; the first is the main one.',
      },
    },
  ),
  intern: group(
    {
      befristungsgrund: line({
        title: { de: 'Befristungsgrund', en: 'Reason for the fixed term' },
        description: {
          de: 'Rechtsgrund der Befristung, für die Akte.',
          en: 'Legal ground of the fixed term, for the file.',
        },
        example: '§ 14 Abs. 2 TzBfG',
        internal: true,
      }),
      teilzeit_ausschluss: line({
        title: { de: 'Grund gegen Teilzeit', en: 'Reason against part time' },
        description: {
          de: 'Welcher dienstliche Grund Teilzeit ausschließt.',
          en: 'Which reason of service rules out part time.',
        },
        internal: true,
      }),
      begruendung_agg: line({
        title: { de: 'Begründung nach AGG', en: 'Reason under the AGG' },
        description: {
          de: 'Warum ein Merkmal hier zulässig ist (§ 5, 8, 9 oder 10 AGG). § 9 macht nur Hinweise zu Religion und Weltanschauung milder, § 10 nur solche zum Alter.',
          en: 'Why a characteristic is allowed here (§ 5, 8, 9 or 10 AGG). § 9 softens findings on religion and belief only, § 10 those on age.',
        },
        example: '§ 8 AGG: Die Leibesvisitation ist Frauen vorbehalten.',
        internal: true,
      }),
      frauenanteil: line({
        title: { de: 'Frauenanteil', en: 'Share of women' },
        description: {
          de: 'Anteil in der Vergleichsgruppe; entscheidet über den Frauenfördersatz.',
          en: 'In the comparison group; decides the women’s sentence.',
        },
        example: '41 %',
        internal: true,
        checked: { de: 'Eine Prozentzahl.', en: 'A percentage.' },
      }),
      maenneranteil: line({
        title: { de: 'Männeranteil', en: 'Share of men' },
        description: {
          de: 'Anteil in der Vergleichsgruppe, wo das Recht des Landes das unterrepräsentierte Geschlecht anspricht.',
          en: 'In the comparison group, where the Land’s law addresses the under-represented sex.',
        },
        example: '12 %',
        internal: true,
        checked: { de: 'Eine Prozentzahl.', en: 'A percentage.' },
      }),
      meldung_agentur: day(
        { de: 'Meldung an die Agentur für Arbeit', en: 'Report to the employment agency' },
        { de: 'Tag der Meldung nach § 165 SGB IX.', en: 'Day of the report under § 165 SGB IX.' },
      ),
      gleichstellung: day(
        { de: 'Gleichstellungsbeauftragte', en: 'Equal-opportunity officer' },
        { de: 'Tag der Beteiligung.', en: 'Day of participation.' },
      ),
      personalrat: day(
        { de: 'Personalrat', en: 'Staff council' },
        { de: 'Tag der Beteiligung.', en: 'Day of participation.' },
      ),
      schwerbehindertenvertretung: day(
        { de: 'Schwerbehindertenvertretung', en: 'Representation of disabled staff' },
        { de: 'Tag der Beteiligung.', en: 'Day of participation.' },
      ),
      minderjaehrige: choice(yesNo, {
        title: { de: 'Kontakt mit Minderjährigen', en: 'Contact with minors' },
        description: {
          de: 'Ob die Aufgabe Kontakt mit Kindern oder Jugendlichen bringt.',
          en: 'Whether the work brings contact with minors.',
        },
        internal: true,
      }),
      planstelle: line({
        title: { de: 'Planstelle', en: 'Established post' },
        description: { de: 'Nummer im Stellenplan.', en: 'Number in the establishment plan.' },
        internal: true,
      }),
      notiz: prose({
        title: { de: 'Notiz', en: 'Note' },
        description: { de: 'Was nur das Haus wissen soll.', en: 'For the house only.' },
        internal: true,
        prose: false,
      }),
    },
    {
      title: { de: 'Intern', en: 'Internal' },
      description: {
        de: 'Nur für das Haus: wird nie gedruckt und nie exportiert.',
        en: 'For the house only: never printed, never exported.',
      },
      internal: true,
    },
  ),
};
