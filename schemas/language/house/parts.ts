import { either, entries, group, line, prose, typed } from '../fields.ts';
import { readDate } from '../../dates/index.ts';

export const named = (de: string, en: string, descriptionDe: string, descriptionEn: string, example?: string) =>
  line({
    title: { de, en },
    description: { de: descriptionDe, en: descriptionEn },
    ...(example === undefined ? {} : { example }),
  });

export const text = (de: string, en: string, descriptionDe: string, descriptionEn: string, example?: string) =>
  prose({
    title: { de, en },
    description: { de: descriptionDe, en: descriptionEn },
    ...(example === undefined ? {} : { example }),
  });

export const date = (de: string, en: string, descriptionDe: string, descriptionEn: string) =>
  typed(readDate, {
    title: { de, en },
    description: { de: descriptionDe, en: descriptionEn },
    example: '31.12.2025',
    checked: { de: 'Ein Datum.', en: 'A date.' },
  });

export const source = named(
  'Quelle',
  'Source',
  'Woher die Angabe stammt.',
  'Where this comes from.',
  'Einwohnermeldewesen',
);

export const fact = either(
  [
    line({ title: { de: 'Angabe', en: 'Fact' }, description: { de: 'Wert der Angabe.', en: 'Value of the fact.' } }),
    group(
      {
        wert: named('Wert', 'Value', 'Die Zahl oder der Text.', 'The figure or text.', '156000'),
        einheit: named('Einheit', 'Unit', 'Was gezählt wird.', 'What is counted.', 'Einwohnerinnen und Einwohner'),
        stand: date('Stand', 'As of', 'Zu welchem Tag die Angabe gilt.', 'Day for which this holds.'),
        rundung: named(
          'Rundung',
          'Rounding',
          'Auf wie viel <name:rund> rundet; ohne Angabe nach der Größe der Zahl.',
          'What <name:rund> rounds to; by the size of the figure if absent.',
          '1000',
        ),
        quelle: source,
      },
      {
        title: { de: 'Angabe', en: 'Fact' },
        description: { de: 'Wert mit Stand und Quelle.', en: 'Value with date and source.' },
      },
    ),
  ],
  {
    title: { de: 'Angabe', en: 'Fact' },
    description: { de: 'Eine Angabe über das Haus.', en: 'A fact about the house.' },
  },
);

export const block = either(
  [
    prose({
      title: { de: 'Textbaustein', en: 'Text block' },
      description: { de: 'Der Text, wie er gedruckt wird.', en: 'The text as printed.' },
    }),
    group(
      {
        text: text('Text', 'Text', 'Der Text, wie er gedruckt wird.', 'The text as printed.'),
        stand: date('Stand', 'As of', 'Wann der Text zuletzt geprüft wurde.', 'When the text was last reviewed.'),
        bis: date(
          'Gültig bis',
          'Valid until',
          'Danach wird der Baustein gemeldet.',
          'After that the block is reported.',
        ),
        quelle: source,
      },
      {
        title: { de: 'Textbaustein', en: 'Text block' },
        description: { de: 'Text mit Stand und Quelle.', en: 'Text with date and source.' },
      },
    ),
  ],
  {
    prose: true,
    title: { de: 'Textbaustein', en: 'Text block' },
    description: { de: 'Ein wiederkehrender Text.', en: 'A recurring text.' },
  },
);

export const blocks = (de: string, en: string, descriptionDe: string, descriptionEn: string) =>
  entries(block, { title: { de, en }, description: { de: descriptionDe, en: descriptionEn } });
