import { namesOf, type Names } from '../../../house/names.ts';
import { escapeMarkdown } from '../../describe.ts';
import { publicationOf } from './dates.ts';
import type { Provider, Suggestion, ValueRequest } from './provider.ts';

/** All that a text of this file may refer to: the same names that rules, preview and hover resolve. */
export const namesFor = (request: ValueRequest): Names =>
  namesOf(request.context.house, request.document, publicationOf(request));

const longest = 60;

/** What `<name>` may name inside a text, in each of its forms. What is still empty is left out. */
export const references: Provider = (request) => {
  const names = namesFor(request);
  return names.all.flatMap((name): Suggestion[] => {
    const spelling = names.spell(name);
    return [undefined, ...Object.keys(name.forms)].flatMap((form): Suggestion[] => {
      const text = names.textOf(name, form);
      if (text === undefined || text === '') return [];
      const value = form === undefined ? spelling : `${spelling}:${form}`;
      const detail = text.length > longest ? `${text.slice(0, longest - 3).trimEnd()} …` : text;
      const source = name.source === undefined ? '' : `\n\n*${escapeMarkdown(name.source)}*`;
      return [{ value, detail, documentation: escapeMarkdown(text) + source }];
    });
  });
};
