import type { Shape } from '../../../../../schemas/language/shape.ts';
import type { HouseFile } from '../../../../../schemas/language/house.ts';
import type { Posting } from '../../../../../schemas/language/posting.ts';
import type { EditorContext } from '../../editor.ts';

/** A value that may be chosen. */
export interface Suggestion {
  readonly value: string;
  /** A few words behind the value in the list: what it means, why just this one. */
  readonly detail?: string;
  /** More, as Markdown, shown before choosing. */
  readonly documentation?: string;
  /** The one most likely wanted; chosen by Enter at once. */
  readonly preferred?: boolean;
}

/** What a provider may look at. */
export interface ValueRequest {
  readonly context: EditorContext;
  readonly shape: Shape;
  readonly path: readonly (string | number)[];
  /** What the file says so far; what could not be read is missing. The one that the file is not is empty. */
  readonly posting: Posting;
  readonly house: HouseFile;
}

/** Gives the values for one kind of field. Never throws; nothing to offer is an empty list. */
export type Provider = (request: ValueRequest) => readonly Suggestion[];
