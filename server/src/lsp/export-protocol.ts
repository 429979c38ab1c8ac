import type { ExportFormat } from '../render/export/index.ts';

/** What client and server say to each other about exports. Asks which formats there are: answers `ExportChoice[]`. */
export const exportFormatsRequest = 'kennziffer/exportFormats';

/** Asks for a posting in one of them: answers `ExportResult`, or null for a document that is not open, or no posting. */
export const exportRequest = 'kennziffer/export';

/** A format in the author's language. */
export interface ExportChoice extends Pick<ExportFormat, 'extension' | 'kind'> {
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
}

export interface ExportParams {
  readonly uri: string;
  readonly format: string;
  /** The picture of the house's logo, if the client has found it. */
  readonly logo?: { readonly file: string; readonly base64: string };
}

/** Nothing is made of a file, or a house, that cannot be read to its end: something might be missing that nobody misses. */
export type ExportResult =
  | { readonly brokenLine: number }
  | { readonly brokenHouse: string }
  | {
      readonly content: { readonly text: string } | { readonly base64: string };
      /** What should be seen to before the posting is published. */
      readonly errors: number;
    };
