import { clean } from './clean.ts';
import type { RenderContext } from './context.ts';
import { factOf } from './facts.ts';
import { leaves } from './printed.ts';
import { paragraphs } from './prose.ts';
import type { Resolver } from './references.ts';
import { lineOf, runsOf } from './runs.ts';
import type { Header, Line } from './view.ts';

/** "(w/m/d)" and its kin at the end of a title. */
const marker = /\s*\((?:[\p{L}*]{1,10}\s?[/|,]\s?){1,4}[\p{L}*]{1,10}\)\s*$/u;

export function headerOf(context: RenderContext, resolve: Resolver): Header {
  const { root } = context.document;
  const name = clean(context.house.file.name ?? '').trim();
  const top = context.source({ start: 0, end: 0 });
  const linesAt = (key: string): Line[] => {
    const place = root.fields.get(key);
    return place ? leaves(place).map((leaf) => lineOf(context, resolve, leaf)) : [];
  };
  const opening = root.fields.get('einleitung');
  const [addition] = linesAt('titelzusatz');
  return {
    ...(name !== '' && { employer: { runs: [{ text: name, source: top }], source: top } }),
    opening: opening ? paragraphs(context, resolve, opening) : [],
    title: titleOf(context, resolve),
    ...(addition && { addition }),
    organisation: linesAt('organisation'),
    numbers: [
      factOf(context, resolve, 'kennziffer', 'Kennziffer'),
      factOf(context, resolve, 'kennwort', 'Kennwort'),
    ].filter((fact) => fact !== undefined),
  };
}

function titleOf(context: RenderContext, resolve: Resolver): Header['title'] {
  const place = context.document.root.fields.get('titel');
  if (!place?.isScalar) return { runs: [], marker: [], source: context.source({ start: 0, end: 0 }) };
  const at = marker.exec(place.value)?.index ?? place.value.length;
  return {
    runs: runsOf(context, resolve, place, 0, at),
    marker: runsOf(
      context,
      resolve,
      place,
      at + (place.value.slice(at).length - place.value.slice(at).trimStart().length),
    ),
    source: context.whole(place),
  };
}
