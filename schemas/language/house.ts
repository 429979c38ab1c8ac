import type * as z from 'zod';
import { choice, entries, group, list, typed } from './fields.ts';
import { readAge } from './house/age.ts';
import { blocks, date, fact, named, source, text } from './house/parts.ts';
import { style } from './house/style.ts';
import { laender } from './laender.ts';
import { contact } from './posting/process.ts';

const level = choice(
  {
    fehler: { de: 'Fehler: hält die Veröffentlichung auf', en: 'error: stops publication' },
    warnung: { de: 'Warnung', en: 'warning' },
    hinweis: { de: 'Hinweis', en: 'hint' },
    aus: { de: 'wird nicht geprüft', en: 'not checked' },
  },
  {
    title: { de: 'Stufe', en: 'Level' },
    description: { de: 'Wie streng die Regel gilt.', en: 'How strictly the rule applies.' },
    example: 'warnung',
  },
);

/** The house file, `arbeitgeber.yaml`. */
export const houseSchema = group(
  {
    sprache: choice(
      { '1': { de: 'erste Fassung der Ausschreibungssprache', en: 'first version of the posting language' } },
      {
        title: { de: 'Sprachversion', en: 'Language version' },
        description: { de: 'Ohne Angabe gilt 1.', en: '1 if absent.' },
        example: '1',
      },
    ),
    erbt: named(
      'Erbt von',
      'Inherits from',
      'Hausdatei, deren Angaben hier weiter gelten.',
      'House file whose entries apply here too.',
      '../arbeitgeber.yaml',
    ),
    name: named(
      'Name',
      'Name',
      'Name des Hauses, wie er gedruckt wird.',
      'Name of the house as printed.',
      'Stadt Beispiel',
    ),
    land: choice(laender, {
      title: { de: 'Land', en: 'Land' },
      description: { de: 'Bundesland, dessen Recht und Feiertage gelten.', en: 'Land whose law and holidays apply.' },
      example: 'NW',
    }),
    traeger: choice(
      {
        kommune: { de: 'Stadt, Gemeinde, Kreis oder ihr Betrieb', en: 'municipality' },
        land: { de: 'Landesbehörde', en: 'authority of a Land' },
        bund: { de: 'Bundesbehörde', en: 'federal authority' },
        hochschule: { de: 'Hochschule', en: 'university' },
        anstalt: { de: 'Anstalt, Körperschaft oder Stiftung', en: 'public institution' },
        kirche: { de: 'Kirche oder kirchlicher Träger', en: 'church body' },
      },
      {
        title: { de: 'Träger', en: 'Kind of body' },
        description: {
          de: 'Zu welcher Art öffentlicher Arbeitgeber das Haus gehört.',
          en: 'Which kind of public employer this is.',
        },
        example: 'kommune',
      },
    ),
    ort: named(
      'Ort',
      'Town',
      'Sitz des Hauses; auch für örtliche Feiertage.',
      'Seat of the house; also for local holidays.',
      'Beispielstadt',
    ),
    internet: named('Internet', 'Website', 'Adresse des Hauses.', 'Address of the house.', 'https://www.stadt.example'),
    portal: named(
      'Portal',
      'Portal',
      'Adresse des Bewerbungsportals.',
      'Address of the application portal.',
      'https://stellen.stadt.example',
    ),
    datenschutz: named(
      'Datenschutzhinweise',
      'Privacy notice',
      'Adresse der Datenschutzhinweise für Bewerbende.',
      'Address of the privacy notice.',
      'https://www.stadt.example/datenschutz',
    ),
    kennziffer: group(
      {
        muster: named(
          'Muster',
          'Pattern',
          'Wie Kennziffern aussehen: J für das Jahr, N für die Nummer.',
          'How numbers look: J year, N number.',
          'JJ/NNNN',
        ),
        pflicht: choice(
          {
            ja: { de: 'Jede Ausschreibung hat eine Kennziffer.', en: 'Every posting has one.' },
            nein: { de: 'Das Haus vergibt keine.', en: 'The house has none.' },
          },
          {
            title: { de: 'Pflicht', en: 'Required' },
            description: {
              de: 'Ob jede Ausschreibung eine Kennziffer braucht.',
              en: 'Whether every posting needs a number.',
            },
            example: 'ja',
          },
        ),
      },
      {
        title: { de: 'Kennziffer', en: 'Reference number' },
        description: { de: 'Wie Ihr Haus Ausschreibungen nummeriert.', en: 'How your house numbers postings.' },
      },
    ),
    stil: style,
    fakten: entries(fact, {
      title: { de: 'Fakten', en: 'Facts' },
      description: {
        de: 'Zahlen und Angaben über das Haus, mit Stand und Quelle.',
        en: 'Figures about the house with date and source.',
      },
    }),
    fakten_hoechstalter: typed(readAge, {
      title: { de: 'Höchstalter der Fakten', en: 'Greatest age of facts' },
      description: {
        de: 'Wie lange eine Angabe nach ihrem Stand gezeigt werden darf. Ohne Angabe zwei Jahre, bei „unbegrenzt“ für immer.',
        en: 'How long a fact may be shown after its date. Two years if absent; "unbegrenzt" for ever.',
      },
      example: '18 Monate',
      checked: { de: 'Eine Dauer in Monaten oder Jahren.', en: 'A length in months or years.' },
    }),
    portrait: blocks(
      'Portrait',
      'Portrait',
      'Texte über das Haus, etwa kurz und lang.',
      'Texts about the house, e.g. kurz and lang.',
    ),
    angebot: blocks(
      'Angebote',
      'Offers',
      'Was das Haus bietet, zum Einsetzen.',
      'What the house offers, to be inserted.',
    ),
    klauseln: blocks(
      'Klauseln',
      'Clauses',
      'Eigene Klauseln; gleichnamige des Landes werden ersetzt.',
      'Own clauses; replace those of the Land of the same name.',
    ),
    hinweise: blocks('Hinweise', 'Notes', 'Wiederkehrende Hinweise.', 'Recurring notes.'),
    auszeichnungen: entries(
      group(
        {
          name: named('Name', 'Name', 'Name der Auszeichnung.', 'Name of the award.', 'TOTAL E-QUALITY'),
          jahre: list(named('Jahr', 'Year', 'Jahr der Verleihung.', 'Year awarded.'), {
            title: { de: 'Jahre', en: 'Years' },
            description: { de: 'In welchen Jahren verliehen.', en: 'Years in which it was awarded.' },
            example: '2019, 2022, 2025',
            commas: true,
          }),
          gueltig_bis: date(
            'Gültig bis',
            'Valid until',
            'Bis wann die Auszeichnung geführt werden darf.',
            'Until when it may be shown.',
          ),
          text: text('Text', 'Text', 'Wie die Auszeichnung genannt wird.', 'How the award is mentioned.'),
          quelle: source,
        },
        {
          title: { de: 'Auszeichnung', en: 'Award' },
          description: { de: 'Eine Auszeichnung mit ihren Jahren.', en: 'An award with its years.' },
        },
      ),
      {
        title: { de: 'Auszeichnungen', en: 'Awards' },
        description: { de: 'Auszeichnungen und Selbstverpflichtungen.', en: 'Awards and commitments.' },
      },
    ),
    orte: entries(
      named(
        'Anschrift',
        'Address',
        'Anschrift des Arbeitsorts.',
        'Address of the place of work.',
        'Rathausplatz 1, 44600 Beispielstadt',
      ),
      {
        title: { de: 'Orte', en: 'Places' },
        description: { de: 'Arbeitsorte mit Anschrift.', en: 'Places of work with address.' },
      },
    ),
    kontakte: entries(contact, {
      title: { de: 'Kontakte', en: 'Contacts' },
      description: { de: 'Ansprechstellen nach Aufgabe.', en: 'Contacts by role.' },
    }),
    glossar: entries(
      named(
        'Langform',
        'Long form',
        'Was die Abkürzung bedeutet.',
        'What the abbreviation means.',
        'Ausländerzentralregister',
      ),
      {
        title: { de: 'Glossar', en: 'Glossary' },
        description: { de: 'Abkürzungen mit ihrer Langform.', en: 'Abbreviations with their long form.' },
      },
    ),
    regeln: entries(level, {
      title: { de: 'Regeln', en: 'Rules' },
      description: { de: 'Stufe einzelner Regeln für Ihr Haus.', en: 'Level of single rules for your house.' },
      suggest: 'regeln',
    }),
    regeln_fuer: entries(
      entries(level, {
        title: { de: 'Regeln für diesen Teil', en: 'Rules for this part' },
        description: {
          de: 'Stufe einzelner Regeln für die Ausschreibungen, auf deren Pfad das Muster passt.',
          en: 'Level of single rules for the postings whose path fits the pattern.',
        },
        suggest: 'regeln',
      }),
      {
        title: { de: 'Regeln nach Ordner', en: 'Rules by folder' },
        description: {
          de: 'Andere Stufen für einen Teil der Ausschreibungen: ein Ordner oder ein Muster, geschrieben wie in .gitignore und gelesen ab dem Ordner dieser Datei. Passen mehrere, gilt das untere. Was hier nicht steht, bleibt wie unter regeln.',
          en: 'Other levels for some of the postings: a folder or a pattern, written as in .gitignore and read from the folder of this file. Where several fit, the lower one holds. What is not named stays as under regeln.',
        },
      },
    ),
  },
  {
    title: { de: 'Arbeitgeber', en: 'Employer' },
    description: {
      de: 'Angaben und Stil des Hauses, an einer Stelle.',
      en: 'Facts and style of the house, in one place.',
    },
  },
);

/** The typed house file. */
export type HouseFile = z.output<typeof houseSchema>;
