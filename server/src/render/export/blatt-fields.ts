import { formatDateShort } from '../../../../schemas/dates/index.ts';
import { lines, sectionText, titleText, toText, words } from '../text.ts';
import type { Fact } from '../view.ts';
import { placesOf } from './address.ts';
import type { Exported } from './exported.ts';
import { fragmentText } from './fragment.ts';
import { jsonldText } from './jsonld.ts';
import { shortText } from './kurz.ts';
import type { SheetWord } from './blatt-words.ts';

/** A field to be copied: its name as the other program has it, and the plain text that belongs there. */
export interface SheetField {
  readonly name: string;
  /** Empty where the posting does not say it yet. */
  readonly text: string;
  /** Markup and data, which nobody reads: shown when asked for. */
  readonly isCode?: true;
}

/** Fields that are filled in one after the other in one place. */
export interface SheetGroup {
  readonly title: SheetWord;
  readonly about: SheetWord;
  readonly fields: readonly SheetField[];
}

/** All groups of the sheet, in the order of the work. */
export function groupsOf(exported: Exported): SheetGroup[] {
  return [
    { title: 'short', about: 'shortAbout', fields: [{ name: 'Kurzfassung', text: shortText(exported).trimEnd() }] },
    { title: 'interamt', about: 'interamtAbout', fields: interamt(exported) },
    { title: 'head', about: 'headAbout', fields: head(exported) },
    { title: 'sections', about: 'sectionsAbout', fields: sections(exported) },
    { title: 'whole', about: 'wholeAbout', fields: whole(exported) },
  ];
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** The fields of Interamt's public pages, which is where their names come from. */
function interamt(exported: Exported): SheetField[] {
  const { view, posting, house } = exported;
  const { header, facts } = view;
  const fact = (key: string): string => textOf(facts.find((one) => one.key === key));
  const { anzahl, bewerbungsfrist } = posting;
  const places = placesOf(posting, house);
  const towns = places.map(({ text, postcode, town }) => joined([postcode ?? '', town ?? ''], ' ') || text);
  return [
    {
      name: 'Behörde/Abteilung',
      text: joined(
        [header.employer ? lines([header.employer]) : '', ...header.organisation.map((one) => lines([one]))],
        ', ',
      ),
    },
    { name: 'Bezeichnung', text: joined([titleText(view), header.addition ? lines([header.addition]) : ''], ' ') },
    { name: 'Besoldung / Entgelt', text: joined([fact('entgelt'), fact('besoldung')], ' / ') },
    { name: 'Anzahl Stellen', text: anzahl?.kind === 'genau' ? String(anzahl.from) : fact('anzahl') },
    { name: 'Einsatzort PLZ / Ort', text: towns.join('; ') },
    {
      name: 'Frist',
      text:
        bewerbungsfrist && 'iso' in bewerbungsfrist ? formatDateShort(bewerbungsfrist.iso) : fact('bewerbungsfrist'),
    },
    { name: 'Stellenbeschreibung', text: description(exported) },
  ];
}

/** All sections with their headings, as one text for a form that has one field for them. */
const description = ({ view }: Exported): string =>
  view.sections.map((section) => `${words(section.heading.runs)}\n${sectionText(section)}`).join('\n\n');

/** The head of the posting under our own names, for forms whose names nobody has told us. */
function head({ view }: Exported): SheetField[] {
  const { employer, addition, organisation, opening, numbers } = view.header;
  return [
    { name: 'Titel', text: titleText(view) },
    { name: 'Titelzusatz', text: addition ? lines([addition]) : '' },
    { name: 'Arbeitgeber', text: employer ? lines([employer]) : '' },
    { name: 'Organisation', text: lines(organisation) },
    ...[...numbers, ...view.facts].map((fact) => ({ name: words(fact.label), text: textOf(fact) })),
    { name: 'Einleitung', text: lines(opening) },
  ].filter(({ text }) => text !== '');
}

const sections = ({ view }: Exported): SheetField[] =>
  view.sections.map((section) => ({ name: words(section.heading.runs), text: sectionText(section) }));

function whole(exported: Exported): SheetField[] {
  return [
    { name: 'Ganzer Text', text: toText(exported.view).trimEnd() },
    { name: 'HTML-Baustein', text: fragmentText(exported, { headingLevel: 2 }).trimEnd(), isCode: true },
    {
      name: 'Daten für Suchmaschinen (JSON-LD)',
      text: `<script type="application/ld+json">\n${jsonldText(exported)}</script>`,
      isCode: true,
    },
  ];
}

const textOf = (fact: Fact | undefined): string => (fact ? words(fact.runs) : '');
