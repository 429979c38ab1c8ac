import type { Look } from '../house/look.ts';
import type { Part } from '../render/index.ts';

/** What client and server say to each other about the preview. */
export const renderRequest = 'kennziffer/render';

/** Sent by the server when something other than the posting's own text may have changed its page: house file, date. */
export const renderStale = 'kennziffer/renderStale';

export interface RenderParams {
  readonly uri: string;
}

/** `null` for a document that is not open, or no posting. */
export interface RenderResult {
  /** What stands in the posting's `article`, findings marked. Own tags and escaped text only. */
  readonly parts: readonly Part[];
  /** The look of the house; the client finds the picture of the logo, or does without. */
  readonly look: Look;
  /** Version of the document the page was made from. */
  readonly version: number;
  /** How many findings the document has. */
  readonly findings: number;
  /** Where the file cannot be read; the page then lacks what stands there. Zero-based. */
  readonly brokenLine?: number;
}
