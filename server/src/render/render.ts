import type { PostingDocument } from '../document/typed.ts';
import type { House } from '../house/house.ts';
import { lookOf } from '../house/look.ts';
import { RenderContext, type RenderOptions } from './context.ts';
import { factsOf } from './facts.ts';
import { headerOf } from './header.ts';
import { defaultResolver } from './references.ts';
import { sectionsOf } from './sections.ts';
import { dateOf } from './text-blocks.ts';
import type { PostingView } from './view.ts';

/** What a reader of this posting sees. The preview and every export are made from it. */
export function renderPosting(document: PostingDocument, house: House, options: RenderOptions): PostingView {
  const context = new RenderContext(document, house, options);
  const resolve = options.resolve ?? defaultResolver(document, house, dateOf(context));
  const header = headerOf(context, resolve);
  const { heading, facts } = factsOf(context, resolve);
  const sections = sectionsOf(context, resolve);
  return {
    look: lookOf(house),
    header,
    factsHeading: heading,
    facts,
    sections,
    findings: context.findings,
    unplaced: context.unplaced,
  };
}
