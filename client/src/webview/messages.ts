import type { Part } from '../../../server/src/render/html.ts';

/** What the preview's page remembers over a reload of the window. */
export interface PreviewState {
  /** The posting it shows. */
  readonly uri: string;
  /** Stays with its posting instead of following the active editor. */
  readonly locked: boolean;
}

export type ToPage =
  | { readonly type: 'state'; readonly state: PreviewState }
  | { readonly type: 'show'; readonly parts: readonly Part[]; readonly colours?: Readonly<Record<string, string>> }
  /** A word to the author above the page; the link leads to a line of the file. `null` takes it away. */
  | { readonly type: 'banner'; readonly banner: { readonly text: string; readonly line?: number } | null }
  /** The editor shows this line, a fraction inside it, at its top. */
  | { readonly type: 'scrollTo'; readonly line: number }
  | { readonly type: 'cursor'; readonly line: number };

export type FromPage =
  | { readonly type: 'ready' }
  /** The reader moves the page by hand (true), or has turned away from it (false). */
  | { readonly type: 'lead'; readonly lead: boolean }
  /** This line is at the top of the page. */
  | { readonly type: 'reveal'; readonly line: number }
  /** Show where this stands in the file; `focus`: and go on writing there. */
  | {
      readonly type: 'open';
      readonly target: { readonly start: number } | { readonly line: number };
      readonly focus: boolean;
    };
