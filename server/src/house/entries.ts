import { lastDayOf } from '../../../schemas/language/house/age.ts';
import type { HouseFile } from '../../../schemas/language/house.ts';
import { formatDate, type DateReading } from '../../../schemas/dates/index.ts';
import { awardOf } from '../../../schemas/pay/awards.ts';
import { clausesFor, type Clause } from '../../../schemas/pay/clauses.ts';
import { printFigure, roundedFigure, spelledFigure } from './figures.ts';
import { originOf, type House } from './house.ts';
import { houseFields, houseGroups, type Definition, type HouseGroup, type Name } from './name.ts';

/** What an entry of the house file says, whatever its group. */
type Said = Pick<Name, 'text' | 'forms' | 'date' | 'source' | 'freshUntil' | 'validUntil'>;
type Entry<G extends HouseGroup> = NonNullable<HouseFile[G]>[string];

/** Groups whose entries are a bare text or a text with its date, as the reader hands them on. */
interface Fact {
  readonly wert?: string;
  readonly einheit?: string;
  readonly stand?: DateReading;
  readonly rundung?: string;
  readonly quelle?: string;
}
interface Block {
  readonly text?: string;
  readonly stand?: DateReading;
  readonly bis?: DateReading;
  readonly quelle?: string;
}

const isoOf = (date: DateReading | undefined): string | undefined => (date && 'iso' in date ? date.iso : undefined);

/** Leaves out what is not known. */
function known<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function fact(entry: string | Fact, house: House): Said {
  const { wert = '', einheit, stand, rundung, quelle } = typeof entry === 'string' ? { wert: entry } : entry;
  const figure = printFigure(wert.trim());
  const date = isoOf(stand);
  const freshUntil = date === undefined ? undefined : lastDayOf(date, house.file.fakten_hoechstalter);
  return {
    text: einheit === undefined || einheit === '' ? figure : `${figure} ${einheit}`,
    forms: known({
      zahl: figure,
      rund: roundedFigure(wert, rundung),
      wort: spelledFigure(wert),
      stand: date === undefined ? undefined : formatDate(date, 'de'),
    }),
    ...known({ date, source: quelle, freshUntil }),
  };
}

function block(entry: string | Block): Said {
  if (typeof entry === 'string') return { text: entry.trim(), forms: {} };
  const { text = '', stand, bis, quelle } = entry;
  return {
    text: text.trim(),
    forms: {},
    ...known({ date: isoOf(stand), validUntil: isoOf(bis), source: quelle }),
  };
}

/** Years in which an award was given, earliest first. */
export const yearsOf = (entry: Entry<'auszeichnungen'>): number[] =>
  (entry.jahre ?? []).flatMap((year) => (/\d{4}/.exec(year) ?? []).map(Number)).sort((a, b) => a - b);

function award(name: string, entry: Entry<'auszeichnungen'>): Said {
  const data = awardOf(name) ?? (entry.name === undefined ? undefined : awardOf(entry.name));
  const title = entry.name ?? data?.name ?? name;
  const years = yearsOf(entry);
  const last = years.at(-1);
  const runs = last === undefined || data?.jahre === undefined ? undefined : `${last + data.jahre}-12-31`;
  return {
    text: entry.text?.trim() ?? (years.length === 0 ? title : `${title} (${years.join(', ')})`),
    forms: known({
      name: title,
      jahr: last === undefined ? undefined : String(last),
      jahre: years.length === 0 ? undefined : new Intl.ListFormat('de').format(years.map(String)),
    }),
    ...known({ validUntil: isoOf(entry.gueltig_bis) ?? runs, source: entry.quelle ?? data?.quelle.name }),
  };
}

function contact(entry: Entry<'kontakte'>): Said {
  const { fuer: _, ...parts } = entry;
  const { name, funktion, telefon, email, erreichbar } = parts;
  const said = [name, funktion, telefon && `Telefon ${telefon}`, email, erreichbar].filter(Boolean).join(', ');
  return { text: said, forms: known(parts) };
}

function said(group: HouseGroup, name: string, entry: unknown, house: House): Said {
  switch (group) {
    case 'fakten':
      return fact(entry as string | Fact, house);
    case 'auszeichnungen':
      return award(name, entry as Entry<'auszeichnungen'>);
    case 'kontakte':
      return contact(entry as Entry<'kontakte'>);
    case 'glossar':
      return { text: `${String(entry)} (${name})`, forms: { lang: String(entry), kurz: name } };
    case 'orte':
      return { text: String(entry), forms: {} };
    default:
      return block(entry as string | Block);
  }
}

function definitionOf(house: House, path: readonly string[]): Definition | undefined {
  const origin = originOf(house, path);
  if (!origin?.place.key) return undefined;
  const { place, document } = origin;
  const value = place.fields.get('wert') ?? place.fields.get('text') ?? place;
  return { path: origin.path, text: document.text, key: place.key!, value: value.inner, place };
}

/** Everything the house file names, in the order in which short names are looked up. */
export function houseNames(house: House): Name[] {
  const names: Name[] = [];
  for (const field of houseFields) {
    const text = house.file[field];
    if (text === undefined) continue;
    const definition = definitionOf(house, [field]);
    names.push({ name: field, qualified: field, kind: 'haus', text, forms: {}, ...(definition && { definition }) });
  }
  for (const group of houseGroups)
    for (const [name, entry] of Object.entries(house.file[group] ?? {})) {
      const definition = definitionOf(house, [group, name]);
      names.push({
        name: name.normalize('NFC'),
        qualified: `${group}.${name.normalize('NFC')}`,
        kind: group,
        ...said(group, name, entry, house),
        ...(definition && { definition }),
      });
    }
  return names;
}

/** A clause of the Land, as a name of the house. */
export const clauseName = (clause: Clause, name: string): Name => ({
  name,
  qualified: `klauseln.${name}`,
  kind: 'klauseln',
  text: clause.text,
  forms: {},
  date: clause.geprueft,
  source: clause.norm,
  ...(clause.gueltig_bis !== undefined && { validUntil: clause.gueltig_bis }),
});

/** Clauses in force for this kind of body on a date. */
export const clausesOf = ({ land, traeger }: House, date: string): readonly Clause[] =>
  clausesFor({ traeger, date, ...(land !== undefined && { land }) });
