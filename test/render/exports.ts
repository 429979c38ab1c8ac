import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument as parseHtml } from 'htmlparser2';
import { parsePosting } from '../../server/src/document/typed.ts';
import { readHouse } from '../../server/src/house/house.ts';
import {
  exportedOf,
  exportFormats,
  type Exported,
  type ExportName,
  type ExportOptions,
} from '../../server/src/render/export/index.ts';
import { unzip } from '../support/zip.ts';
import { exampleText, today } from './support.ts';

/** The house of the examples. */
export const houseText = readFileSync(new URL('examples/arbeitgeber.yaml', import.meta.url), 'utf8');

/** A posting with its house, as exports get it. */
export const exported = (text: string, house?: string): Exported =>
  exportedOf(parsePosting(text), readHouse(house), today);
export const example = (name: string): Exported => exported(exampleText(name), houseText);

/** What a printer gets is what a PDF shows. */
const print = (page: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(page));

/** What an export writes, to be searched for words. */
export async function written(name: ExportName, of: Exported, options: ExportOptions = {}): Promise<string> {
  const content = await (await exportFormats[name].load())(of, { print, ...options });
  if (typeof content === 'string') return content;
  const bytes = Buffer.from(content);
  // A Word file is an archive: what is in it shows when it is unpacked.
  const files = bytes.subarray(0, 2).equals(Buffer.from('PK')) ? [...unzip(bytes)] : [['', () => bytes] as const];
  return files.map(([path, read]) => `${path}\n${String(read())}`).join('\n');
}

/** Compares with the file; `KENNZIFFER_GOLDEN=1` writes it anew, for a look at the difference in the commit. */
export function golden(name: string, actual: string): void {
  const path = new URL(`golden/${name}`, import.meta.url);
  if (process.env.KENNZIFFER_GOLDEN === '1') writeFileSync(path, actual);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];
/** The elements of a page. */
export const elements = (html: string): Node[] =>
  nodes(parseHtml(html) as unknown as Node).filter(({ type, name }) => type !== 'directive' && name !== undefined);
/** The text in an element. */
export const content = (node: Node): string =>
  nodes(node)
    .map(({ type, data }) => (type === 'text' ? data : ''))
    .join('');
