import { foldKey } from '../document/keys.ts';
import { parsePosting } from '../document/typed.ts';
import type { EditorContext } from './editor.ts';
import { postingText, type PostingFacts } from './skeleton.ts';

export type { PostingFacts } from './skeleton.ts';

/** A new file. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** „Neue Stellenausschreibung“: the next Kennziffer, dates on working days, the clauses the law asks for, what the house has. */
export function newPosting(facts: PostingFacts, context: EditorContext): NewFile {
  const text = postingText(context, facts);
  return { name: fileNameOf(text), text };
}

/** A file name that sorts by number and is read at once: `26-0418-sachbearbeitung.stelle.yaml`. */
export function fileNameOf(text: string): string {
  const { kennziffer, titel } = parsePosting(text).content;
  const title = (titel ?? '').replace(/\([^)]*\)/g, ' ').replace(/[*:_/·](?:in|r|n)(?:nen)?\b/g, '');
  const parts = [kennziffer ?? '', title].map((part) =>
    foldKey(part.trim())
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60),
  );
  return `${parts.filter((part) => part !== '').join('-') || 'neue-stelle'}.stelle.yaml`;
}
