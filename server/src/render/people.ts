import type { Place } from '../document/place.ts';
import { clean } from './clean.ts';
import type { RenderContext } from './context.ts';
import { factOf } from './facts.ts';
import { mailLink, phoneLink, webLink } from './links.ts';
import { paragraphs } from './prose.ts';
import type { Resolver } from './references.ts';
import { runsOf, wordsAt } from './runs.ts';
import type { Block, Contact, ContactField, Fact, Runs } from './view.ts';

const contactFields: readonly ContactField[] = ['fuer', 'name', 'funktion', 'telefon', 'email', 'erreichbar'];
const contactLabels: Partial<Record<ContactField, string>> = { telefon: 'Telefon', email: 'E-Mail' };
const hrefOf = (field: string, text: string): string | undefined =>
  field === 'telefon' ? phoneLink(text) : field === 'email' ? mailLink(text) : undefined;

/** The words of a field that is one address, linked as a whole. */
function addressRuns(context: RenderContext, resolve: Resolver, place: Place, href: string | undefined): Runs {
  return href === undefined ? runsOf(context, resolve, place) : wordsAt(context, place, place.value.trim(), { href });
}

function ownContact(context: RenderContext, resolve: Resolver, place: Place): Contact | undefined {
  const lines = contactFields.flatMap((field) => {
    const value = place.fields.get(field);
    if (!value?.isScalar || value.value.trim() === '') return [];
    const label = contactLabels[field];
    const runs = addressRuns(context, resolve, value, hrefOf(field, clean(value.value)));
    return [{ field, runs, source: context.whole(value), ...(label !== undefined && { label }) }];
  });
  return lines.length === 0 ? undefined : { kind: 'contact', lines, source: context.source(place) };
}

function houseContact(context: RenderContext, place: Place): Contact | undefined {
  const name = place.value.trim();
  const { kontakte } = context.house.file;
  const found = kontakte && Object.hasOwn(kontakte, name) ? kontakte[name] : undefined;
  if (!found) return undefined;
  const source = context.source(place);
  const lines = contactFields.flatMap((field) => {
    const text = found[field];
    if (text === undefined || text.trim() === '') return [];
    const href = hrefOf(field, clean(text));
    const label = contactLabels[field];
    const runs = wordsAt(context, place, text, { from: name, ...(href !== undefined && { href }) });
    return [{ field, runs, source, ...(label !== undefined && { label }) }];
  });
  return { kind: 'contact', lines, source };
}

/** People to ask. A bare word that no contact of the house has is shown, marked; more words are a text. */
export function contactsOf(context: RenderContext, resolve: Resolver, place: Place): Block[] {
  const entries = place.items.length > 0 ? place.items : [place];
  return entries.flatMap((entry): Block[] => {
    if (!entry.isScalar) return [ownContact(context, resolve, entry)].filter((c) => c !== undefined);
    const known = houseContact(context, entry);
    if (known) return [known];
    const name = entry.value.trim();
    if (name === '' || /\s/.test(name)) return paragraphs(context, resolve, entry);
    const source = context.source(entry);
    return [{ kind: 'paragraph', runs: wordsAt(context, entry, name, { from: name, unknown: true }), source }];
  });
}

const wayLabels: Readonly<Record<string, string>> = {
  online: 'Online',
  email: 'Per E-Mail',
  post: 'Per Post',
  agentur: 'Über',
};

/** How to apply, in the order of the file, and by when. */
export function applicationOf(context: RenderContext, resolve: Resolver, place: Place): Block[] {
  const blocks: Block[] = place.fields.size > 0 ? waysOf(context, resolve, place) : paragraphs(context, resolve, place);
  const deadline = factOf(context, resolve, 'bewerbungsfrist', 'Bewerbungsfrist');
  if (!deadline) return blocks;
  return [...blocks, { kind: 'ways', ways: [{ ...deadline, key: 'frist' }], source: deadline.source }];
}

function waysOf(context: RenderContext, resolve: Resolver, place: Place): Block[] {
  const blocks: Block[] = [];
  let ways: Fact[] = [];
  const flush = (): void => {
    if (ways.length > 0) blocks.push({ kind: 'ways', ways, source: ways[0]!.source });
    ways = [];
  };
  for (const [key, value] of place.fields) {
    const label = wayLabels[key];
    if (label === undefined || !value.isScalar) {
      flush();
      blocks.push(...paragraphs(context, resolve, value));
    } else if (value.value.trim() !== '') {
      const text = clean(value.value);
      const href = key === 'online' ? webLink(text) : key === 'email' ? mailLink(text) : undefined;
      const name = value.key ?? { start: value.start, end: value.start };
      const runs = addressRuns(context, resolve, value, href);
      ways.push({ key, label: wordsAt(context, name, label), runs, source: context.whole(value) });
    }
  }
  flush();
  return blocks;
}
