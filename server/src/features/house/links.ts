import type { HouseDocument } from '../../document/typed.ts';
import { folderOf, parentName } from '../../house/paths.ts';
import type { Range } from '../../messages/public.ts';
import { rangeOf } from '../../rules/ranges.ts';

/** A part of the house file that leads to another file. */
export interface FileLink {
  readonly range: Range;
  /** Path of the target, as the house file's own path is written. */
  readonly target: string;
}

/** Links to the files a house file names: what it inherits from, and its logo. Addresses of the web are found by every editor itself. */
export function houseLinks({ root, content, text }: HouseDocument, path: string): FileLink[] {
  const links: FileLink[] = [];
  const parent = root.fields.get('erbt');
  const named = content.erbt === undefined ? undefined : parentName(content.erbt, path);
  if (parent && named?.kind === 'path') links.push({ range: rangeOf(text, parent.inner), target: named.path });
  const logo = root.fields.get('stil')?.fields.get('logo');
  if (logo && content.stil?.logo !== undefined && !/^[a-z]+:/i.test(logo.value))
    links.push({ range: rangeOf(text, logo.inner), target: folderOf(path) + logo.value.trim() });
  return links;
}
