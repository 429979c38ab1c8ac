import { addDays, formatDateShort } from '../../../schemas/dates/index.ts';
import { postingSchema, type Posting } from '../../../schemas/language/posting.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { clausesFor, conditionHolds } from '../../../schemas/pay/index.ts';
import type { Lang } from '../../../schemas/text.ts';
import { contacts, places, portals, portraits } from './completion/providers/house.ts';
import { numbers } from './completion/providers/number.ts';
import type { ValueRequest } from './completion/providers/provider.ts';
import { onWorkingDay } from './completion/providers/dates.ts';
import { escapeSnippet } from './completion/snippet.ts';
import { asValue } from './completion/yaml-text.ts';
import type { EditorContext } from './editor.ts';

/** What is known of a posting that is about to be written. */
export interface PostingFacts {
  readonly art?: Posting['art'];
  readonly titel?: string | undefined;
  readonly entgelt?: string | undefined;
  readonly besoldung?: string | undefined;
  readonly organisation?: readonly string[] | undefined;
}

/** Officers and councils are heard before a posting appears; two weeks are little for that. */
const daysToPublication = 14;
const daysToDeadline = 21;

/** Writes a value into the text: as it stands, or as a placeholder. Empty for what is still open. */
type Slot = (value: string) => string;

/** The skeleton of a posting as a snippet. */
export function postingSkeleton(context: EditorContext, facts: PostingFacts = {}): string {
  let stop = 0;
  const slot: Slot = (value) => {
    stop++;
    return value === '' ? `\${${stop}}` : `\${${stop}:${escapeSnippet(asValue(value))}}`;
  };
  return `${postingLines(context, facts, slot, '- ').join('\n')}\n$0`;
}

/** The skeleton of a posting as it is written to a file: what is open is left open. */
export function postingText(context: EditorContext, facts: PostingFacts): string {
  const lines = postingLines(context, facts, (value) => (value === '' ? '' : asValue(value)), '');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Dates, on working days, with time for those who must be heard and for those who apply. */
export function plannedDates(context: EditorContext): { readonly published: string; readonly deadline: string } {
  const published = onWorkingDay(addDays(context.today, daysToPublication), { context }).iso;
  return { published, deadline: onWorkingDay(addDays(published, daysToDeadline), { context }).iso };
}

function postingLines(context: EditorContext, facts: PostingFacts, slot: Slot, dash: string): string[] {
  const { published, deadline } = plannedDates(context);
  const request = requestOf(context);
  const place = places(request)[0]?.value ?? '';
  const contact = contacts(request).map(({ value }) => value);
  const portrait = portraits(request)[0]?.value;
  // Only a line that will be written in takes a dash; an empty entry would be complained about.
  const bullets = (...values: readonly string[]) =>
    values.length > 0 ? values.map((value) => `  - ${slot(value)}`) : dash === '' ? [] : [`  ${dash}${slot('')}`];
  const hasNumber = context.house.file.kennziffer?.pflicht !== 'nein';
  return [
    'stand: Entwurf',
    ...(facts.art !== undefined && facts.art !== 'Stelle' ? [`art: ${facts.art}`] : []),
    ...(hasNumber ? [`kennziffer: ${slot(numbers(request)[0]?.value ?? '')}`] : []),
    `titel: ${slot(facts.titel ?? '')}`,
    'organisation:',
    ...bullets(...(facts.organisation ?? [])),
    `arbeitsort: ${slot(place)}`,
    `beginn: ${slot('nächstmöglich')}`,
    `veroeffentlicht: ${slot(formatDateShort(published))}`,
    `bewerbungsfrist: ${slot(formatDateShort(deadline))}`,
    ...(facts.besoldung === undefined || facts.entgelt !== undefined ? [`entgelt: ${slot(facts.entgelt ?? '')}`] : []),
    ...(facts.besoldung === undefined ? [] : [`besoldung: ${slot(facts.besoldung)}`]),
    `arbeitszeit: ${slot('Vollzeit oder Teilzeit')}`,
    'teilzeit: ja',
    `dauer: ${slot('unbefristet')}`,
    ...(portrait === undefined ? [] : [`portrait: ${asValue(portrait)}`]),
    'aufgaben:',
    ...bullets(),
    'anforderungen:',
    '  zwingend:',
    ...bullets().map((line) => `  ${line}`),
    '  wuenschenswert:',
    ...bullets().map((line) => `  ${line}`),
    'angebot:',
    ...bullets(),
    ...clauseLine(context, facts, published),
    'kontakt:',
    ...(contact.length > 0
      ? contact.slice(0, 2).map((name) => `  - ${asValue(name)}`)
      : [
          `  - fuer: ${slot('Fachliches')}`,
          `    name: ${slot('')}`,
          `    telefon: ${slot('')}`,
          `    email: ${slot('')}`,
        ]),
    'bewerbung:',
    `  online: ${slot(portals(request)[0]?.value ?? '')}`,
  ];
}

const requestOf = (context: EditorContext): ValueRequest => ({
  context,
  shape: shapeOf(postingSchema),
  path: [],
  posting: {},
  house: context.house.file,
});

/** Clauses that the law wants or recommends for this posting as far as it is known; none on a guess. */
export function plannedClauses(context: EditorContext, facts: PostingFacts, date: string): string[] {
  const { land, traeger } = context.house;
  const known: Readonly<Record<string, string | undefined>> = { bewerbung: 'ja', besoldung: facts.besoldung };
  const names = clausesFor({ traeger, date, ...(land !== undefined && { land }) })
    .filter((clause) => clause.pflicht !== 'moeglich' && conditionHolds(clause, (field) => known[field]) === true)
    .map(({ name }) => name);
  return [...new Set(names)];
}

function clauseLine(context: EditorContext, facts: PostingFacts, date: string): string[] {
  const names = plannedClauses(context, facts, date);
  return names.length === 0 ? [] : [`klauseln: ${names.join(', ')}`];
}

/** The skeleton of a house file as a snippet. */
export function houseSkeleton(lang: Lang): string {
  const say =
    lang === 'de' ? { name: 'Stadt Beispiel', town: 'Beispielstadt' } : { name: 'City of Example', town: 'Example' };
  return [
    `name: \${1:${say.name}}`,
    'land: ${2|NW,BW,BY,BE,BB,HB,HH,HE,MV,NI,RP,SL,SN,ST,SH,TH|}',
    'traeger: ${3|kommune,land,bund,hochschule,anstalt,kirche|}',
    `ort: \${4:${say.town}}`,
    'portal: ${5:https://stellen.stadt.example}',
    'kennziffer:',
    '  muster: ${6:JJ/NNNN}',
    'stil:',
    '  geschlechterform: ${7|schraegstrich,paar,stern,doppelpunkt,unterstrich,neutral|}',
    '  zusatz: ${8:(w/m/d)}',
    'kontakte:',
    '  personal:',
    '    name: ${9}',
    '    telefon: ${10}',
    '    email: ${11}',
    '$0',
  ].join('\n');
}
