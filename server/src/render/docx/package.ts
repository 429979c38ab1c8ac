import { escapeHtml } from '../escape.ts';

export interface Properties {
  readonly title: string;
  readonly author?: string;
  readonly keywords: readonly string[];
  /** `2026-11-21` */
  readonly today: string;
}

/** What the file says about itself. The library would write the machine's time, and no language. */
export function coreProperties({ title, author, keywords, today }: Properties): string {
  const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`;
  const date = (name: string): string => `<${name} xsi:type="dcterms:W3CDTF">${escapeHtml(today)}T00:00:00Z</${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    element('dc:title', title),
    author === undefined ? '' : element('dc:creator', author),
    element('cp:keywords', keywords.join(', ')),
    element('dc:language', 'de-DE'),
    date('dcterms:created'),
    date('dcterms:modified'),
  ].join('')}</cp:coreProperties>`;
}

const endOfDirectory = 0x06054b50;
/** 1 January 1980, 0:00: the first a zip archive can name. */
const firstDay = 0x0021_0000;

/** The archive without the time of its making, so that the same posting gives the same bytes. Changes what it is given. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (view.getUint32(end, true) !== endOfDirectory) end--;
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    view.setUint32(entry + 12, firstDay, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstDay, true);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return zip;
}
