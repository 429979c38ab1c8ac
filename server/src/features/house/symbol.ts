import type { HouseDocument, PostingDocument } from '../../document/typed.ts';
import type { House } from '../../house/house.ts';
import {
  meaningOf,
  namesOf,
  referencesIn,
  referencesInHouse,
  type Name,
  type Names,
  type Reference,
} from '../../house/references.ts';
import type { Span } from '../../messages/finding.ts';

/** A file of the project, read. */
export interface PostingFile {
  readonly path: string;
  readonly document: PostingDocument;
}

/** What stands under the cursor: a reference, or the key that defines a name. */
export interface HouseSymbol {
  readonly name: Name;
  readonly names: Names;
  /** What the editor underlines: the name without brackets and form. */
  readonly span: Span;
  readonly form?: string;
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** The reference at an offset of a posting; undefined where there is none or it names nothing. */
export function symbolInPosting(
  document: PostingDocument,
  offset: number,
  house: House,
  today: string,
): HouseSymbol | undefined {
  const names = namesOf(house, document, today);
  return symbolOf(referencesIn(document), offset, names);
}

/** The key of an entry, or the reference inside a text, at an offset of a house file. */
export function symbolInHouse(
  document: HouseDocument,
  offset: number,
  house: House,
  today: string,
): HouseSymbol | undefined {
  const names = namesOf(house, undefined, today);
  for (const name of names.all) {
    const { definition } = name;
    if (definition?.text === document.text && holds(definition.key, offset))
      return { name, names, span: definition.key };
  }
  return symbolOf(referencesInHouse(document), offset, names);
}

function symbolOf(references: readonly Reference[], offset: number, names: Names): HouseSymbol | undefined {
  const reference = references.find(({ span }) => holds(span, offset));
  const name = reference && meaningOf(reference, names);
  if (!reference || !name) return undefined;
  return { name, names, span: reference.nameSpan, ...(reference.form !== undefined && { form: reference.form }) };
}
