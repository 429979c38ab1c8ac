import type { Place } from '../document/place.ts';
import type { RenderContext } from './context.ts';
import type { Resolver } from './references.ts';
import { runsOf, wordsAt } from './runs.ts';
import type { Line } from './view.ts';

/** Headings where neither posting nor house has its own: addressed with Sie, with du. */
const defaults: Readonly<Record<string, readonly [string, string]>> = {
  ueberblick: ['Auf einen Blick', 'Auf einen Blick'],
  portrait: ['Über uns', 'Über uns'],
  stellenprofil: ['Die Stelle', 'Die Stelle'],
  aufgaben: ['Ihre Aufgaben', 'Deine Aufgaben'],
  anforderungen: ['Ihr Profil', 'Dein Profil'],
  zwingend: ['Das ist Voraussetzung', 'Das ist Voraussetzung'],
  erwartet: ['Das erwarten wir außerdem', 'Das erwarten wir außerdem'],
  wuenschenswert: ['Das ist von Vorteil', 'Das ist von Vorteil'],
  angebot: ['Wir bieten Ihnen', 'Wir bieten dir'],
  unterlagen: ['Ihre Unterlagen', 'Deine Unterlagen'],
  hinweise: ['Hinweise', 'Hinweise'],
  klauseln: ['Gut zu wissen', 'Gut zu wissen'],
  auszeichnungen: ['Auszeichnungen', 'Auszeichnungen'],
  kontakt: ['Kontakt', 'Kontakt'],
  bewerbung: ['Ihre Bewerbung', 'Deine Bewerbung'],
};

export function headingText(context: RenderContext, key: string): string {
  const own = context.house.file.stil?.ueberschriften;
  const house = own && Object.hasOwn(own, key) ? own[key] : undefined;
  const [formal, informal] = defaults[key] ?? ['Weiteres', 'Weiteres'];
  return house ?? (context.informal ? informal : formal);
}

/**
 * The heading of a field: its own, else the house's, else ours. Made after the section's blocks, as it carries the
 * findings that are about all of the section, or its key, and not about any of its words.
 */
export function headingOf(context: RenderContext, resolve: Resolver, key: string, place: Place): Line {
  const own = place.fields.get('ueberschrift');
  const whole = context.whole(place);
  const source = own ? context.source(own) : context.source(place.key ?? { start: place.start, end: place.start });
  const runs =
    own?.isScalar && own.value.trim() !== ''
      ? runsOf(context, resolve, own)
      : wordsAt(context, source, headingText(context, key));
  const about = context.remaining(whole);
  context.place(about);
  return {
    runs: about.length === 0 ? runs : runs.map((run) => ({ ...run, findings: [...(run.findings ?? []), ...about] })),
    source,
  };
}
