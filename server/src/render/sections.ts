import type { Place } from '../document/place.ts';
import type { RenderContext } from './context.ts';
import { headingOf } from './headings.ts';
import { applicationOf, contactsOf } from './people.ts';
import { listOf, paragraphs } from './prose.ts';
import type { Resolver } from './references.ts';
import { awardsOf, clausesOf, noteOf, portraitOf } from './text-blocks.ts';
import type { Block, RequirementLevel, Section } from './view.ts';

type Maker = (context: RenderContext, resolve: Resolver, place: Place) => Block[];

const levels: readonly string[] = ['zwingend', 'erwartet', 'wuenschenswert'] satisfies RequirementLevel[];

/** A section as text, as a list, or with heading, intro, bullets and closing. */
const anySection: Maker = (context, resolve, place) => {
  if (place.isScalar) return paragraphs(context, resolve, place);
  if (place.items.length > 0) return listOf(context, resolve, place);
  const { intro, closing, others } = partsOf(place);
  return [
    ...(intro ? paragraphs(context, resolve, intro) : []),
    ...others.flatMap(([key, part]) => group(context, resolve, key, part)),
    ...(closing ? paragraphs(context, resolve, closing) : []),
  ];
};

/** The intro comes first and the closing last, wherever the author has written them. */
function partsOf(place: Place): { intro?: Place; closing?: Place; others: [string, Place][] } {
  const intro = place.fields.get('einleitung');
  const closing = place.fields.get('schluss');
  const others = [...place.fields].filter(([key]) => !['ueberschrift', 'einleitung', 'schluss'].includes(key));
  return { ...(intro && { intro }), ...(closing && { closing }), others };
}

function group(context: RenderContext, resolve: Resolver, key: string, place: Place): Block[] {
  const lists = listOf(context, resolve, place);
  const [list] = lists;
  if (!list || !levels.includes(key)) return lists;
  const level = key as RequirementLevel;
  const heading = headingOf(context, resolve, key, place);
  return [{ kind: 'requirements', level, heading, list, source: context.whole(place) }];
}

/** Notes may be names of the house's notes. */
const notes: Maker = (context, resolve, place) => {
  const entries = place.items.length > 0 ? place.items : [place];
  const known = entries.map((entry) => noteOf(context, resolve, entry));
  if (known.every((block) => block === undefined)) return anySection(context, resolve, place);
  return entries.flatMap((entry, index): Block | Block[] => known[index] ?? paragraphs(context, resolve, entry));
};

const makers: Readonly<Record<string, Maker>> = {
  portrait: portraitOf,
  stellenprofil: anySection,
  aufgaben: anySection,
  anforderungen: anySection,
  angebot: anySection,
  abschnitte: anySection,
  unterlagen: anySection,
  hinweise: notes,
  klauseln: clausesOf,
  auszeichnungen: awardsOf,
  kontakt: contactsOf,
  bewerbung: applicationOf,
};

/** Fields in the order of the house, then the others in the order of the file. */
function ordered(context: RenderContext): [string, Place][] {
  const { fields } = context.document.root;
  const wanted = context.house.file.stil?.abschnitte ?? [];
  const keys = new Set([...wanted.map((name) => name.trim().toLowerCase()), ...fields.keys()]);
  return [...keys].flatMap((key): [string, Place][] => {
    const place = fields.get(key);
    return place && Object.hasOwn(makers, key) ? [[key, place]] : [];
  });
}

function sectionOf(context: RenderContext, resolve: Resolver, key: string, place: Place, maker: Maker): Section[] {
  const blocks = maker(context, resolve, place);
  if (blocks.length === 0) return [];
  const heading = headingOf(context, resolve, key, place);
  return [{ key, heading, blocks, source: context.whole(place) }];
}

export function sectionsOf(context: RenderContext, resolve: Resolver): Section[] {
  return ordered(context).flatMap(([key, place]) => {
    const maker = makers[key]!;
    // Free sections are a list of sections; one alone may stand without the list.
    if (key === 'abschnitte' && place.items.length > 0) {
      return place.items.flatMap((item, index) => sectionOf(context, resolve, `abschnitt-${index + 1}`, item, maker));
    }
    return sectionOf(context, resolve, key, place, maker);
  });
}
