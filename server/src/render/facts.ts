import type { RenderContext } from './context.ts';
import { headingText } from './headings.ts';
import { printed, type PrintedKey } from './printed.ts';
import type { Resolver } from './references.ts';
import { runsOf, wordsAt } from './runs.ts';
import type { Fact, Line } from './view.ts';

/** Facts of the overview in the order in which readers look for them. */
const labels: Partial<Record<PrintedKey, string>> = {
  anzahl: 'Anzahl',
  arbeitsort: 'Arbeitsort',
  beginn: 'Beginn',
  entgelt: 'Entgelt',
  besoldung: 'Besoldung',
  laufbahn: 'Laufbahn',
  arbeitszeit: 'Arbeitszeit',
  teilzeit: 'Teilzeit',
  dauer: 'Dauer',
  bewerbungsfrist: 'Bewerbungsfrist',
};

/** A field as it is printed, or nothing where it is not there or goes without saying. */
export function factOf(context: RenderContext, resolve: Resolver, key: PrintedKey, label: string): Fact | undefined {
  const found = printed(context.document.root, key, context.house.file);
  if (!found || found.text.trim() === '') return undefined;
  const { place, literal, text } = found;
  const runs = literal ? runsOf(context, resolve, place) : wordsAt(context, place, text);
  const source = context.whole(place);
  const name = place.key ?? { start: place.start, end: place.start };
  return { key, label: wordsAt(context, name, label), runs, source };
}

export function factsOf(context: RenderContext, resolve: Resolver): { heading: Line; facts: Fact[] } {
  const facts = Object.entries(labels).flatMap(
    ([key, label]) => factOf(context, resolve, key as PrintedKey, label) ?? [],
  );
  const source = facts[0]?.source ?? context.source({ start: 0, end: 0 });
  return { heading: { runs: [{ text: headingText(context, 'ueberblick'), source }], source }, facts };
}
