import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** A twentieth of a point, the unit of Word. */
const pt = (points: number): number => points * 20;
/** Half points, for letters. */
const size = (points: number): number => points * 2;
const cm = (centimetres: number): number => Math.round((centimetres / 2.54) * 1440);

/** Where the values of the overview begin, and the lines that go on: a hanging indent is a tab stop as well. */
const valueAt = cm(4.75);
const bulletAt = cm(0.6);

export const bullets = 'aufzaehlung';

/** A4 with the margins of a letter. */
export const paper = {
  size: { width: cm(21), height: cm(29.7) },
  margin: { top: cm(2.2), bottom: cm(2), left: cm(2.5), right: cm(2), header: cm(1.25), footer: cm(1) },
};

/**
 * Names of the styles. Where Word has one of its own its id is used, so that it bears its German name there and takes over
 * what a house has set for it.
 */
export const style = {
  employer: 'Arbeitgeber',
  title: 'Title',
  subtitle: 'Subtitle',
  detail: 'Stellendaten',
  heading: 'Heading1',
  subheading: 'Heading2',
  bullet: 'ListBullet',
  further: 'ListContinue',
  fact: 'Angabe',
  contact: 'Kontakt',
  footer: 'Footer',
  label: 'Bezeichnung',
  strong: 'Strong',
  link: 'Hyperlink',
  unknown: 'NochOffen',
} as const;

const soft = '565D67';
const line = 'D8DCE2';

/** All styles; what a paragraph looks like is said nowhere else. */
export function stylesIn(accent: string): IStylesOptions {
  const paragraph = { basedOn: 'Normal', quickFormat: true };
  const heading = { keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: {
          font: 'Calibri',
          size: size(11),
          language: { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'ar-SA' },
        },
      },
      title: {
        basedOn: 'Normal',
        next: style.subtitle,
        quickFormat: true,
        run: { size: size(24), bold: true },
        paragraph: { ...heading, spacing: { before: pt(6), after: pt(4), line: 252 } },
      },
      heading1: {
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: size(14), bold: true, color: accent },
        paragraph: { ...heading, spacing: { before: pt(16), after: pt(5), line: 252 } },
      },
      heading2: {
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: size(11), bold: true },
        paragraph: { ...heading, spacing: { before: pt(8), after: pt(3) } },
      },
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { spacing: { after: pt(6), line: 271 } } },
      {
        ...paragraph,
        id: style.employer,
        name: 'Arbeitgeber',
        run: { bold: true, color: accent },
        paragraph: { spacing: { after: pt(10) }, keepNext: true },
      },
      {
        ...paragraph,
        id: style.subtitle,
        name: 'Subtitle',
        run: { size: size(14) },
        paragraph: { spacing: { after: pt(6) }, keepNext: true },
      },
      {
        ...paragraph,
        id: style.detail,
        name: 'Stellendaten',
        run: { color: soft },
        paragraph: { spacing: { after: 0 }, keepLines: true },
      },
      {
        ...paragraph,
        id: style.bullet,
        name: 'List Bullet',
        paragraph: {
          numbering: { reference: bullets, level: 0 },
          indent: { left: bulletAt, hanging: bulletAt },
          spacing: { after: pt(3) },
          keepLines: true,
        },
      },
      {
        ...paragraph,
        id: style.further,
        name: 'List Continue',
        paragraph: { indent: { left: bulletAt }, spacing: { after: pt(3) }, keepLines: true },
      },
      {
        ...paragraph,
        id: style.fact,
        name: 'Angabe',
        paragraph: {
          indent: { left: valueAt, hanging: valueAt },
          spacing: { before: pt(3), after: 0 },
          border: { between: { style: 'single', size: 4, space: 3, color: line } },
          keepLines: true,
        },
      },
      {
        ...paragraph,
        id: style.contact,
        name: 'Kontakt',
        paragraph: { spacing: { after: pt(8) }, keepLines: true },
      },
      {
        ...paragraph,
        id: style.footer,
        name: 'footer',
        run: { size: size(9), color: soft },
        paragraph: { spacing: { after: 0 }, alignment: AlignmentType.RIGHT },
      },
    ],
    characterStyles: [
      { id: style.label, name: 'Bezeichnung', quickFormat: true, run: { color: soft } },
      { id: style.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: style.unknown, name: 'Noch offen', quickFormat: true, run: { highlight: 'yellow' } },
    ],
  };
}

/** A bullet of the font that every machine has: Word draws it in the text's own size and colour. */
export const numberingIn = (accent: string): INumberingOptions => ({
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { color: accent }, paragraph: { indent: { left: bulletAt, hanging: bulletAt } } },
        },
      ],
    },
  ],
});
