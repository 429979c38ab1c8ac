import type { Posting } from '../../../../schemas/language/posting.ts';
import type { Lang } from '../../../../schemas/text.ts';
import type { PostingDocument } from '../../document/typed.ts';
import type { House } from '../../house/house.ts';
import { renderPosting } from '../render.ts';
import type { PostingView } from '../view.ts';
import type { Picture } from './picture.ts';

/** The typed posting without what is for the house only: nothing under `intern` can get into a file that leaves it. */
export type PublicPosting = Omit<Posting, 'intern'>;

/** What an export is made from. */
export interface Exported {
  /** What a reader sees, without findings. */
  readonly view: PostingView;
  /** What a program can read: dates, grades, numbers. */
  readonly posting: PublicPosting;
  readonly house: House;
  /** ISO date that counts as today. */
  readonly today: string;
}

export interface ExportOptions {
  /** Language of what the tool itself says on a page; the posting is German. German if absent. */
  readonly lang?: Lang;
  /** Level of the title where the format has headings to be put below others. 1 if absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** The picture that `view.look.logo` names, where the host has found it. */
  readonly logo?: Picture;
  /** Makes a PDF of a page, where the host can have one printed. */
  readonly print?: (page: string) => Promise<Uint8Array>;
}

/** Makes a file of a posting: its text, or its bytes. */
export type Writer = (exported: Exported, options: ExportOptions) => string | Promise<string | Uint8Array>;

/** A posting as every export sees it. */
export function exportedOf(document: PostingDocument, house: House, today: string): Exported {
  const { intern: _, ...posting } = document.content;
  return { view: renderPosting(document, house, { today }), posting, house, today };
}
