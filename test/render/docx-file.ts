import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { toDocx, type DocxOptions } from '../../server/src/render/docx/docx.ts';
import type { PostingView } from '../../server/src/render/index.ts';
import { unzip } from '../support/zip.ts';
import { today } from './support.ts';

const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
};

/** What a mark inside a run is as text. */
const marks: Readonly<Record<string, string>> = { br: '\n', tab: ' ', softHyphen: '\u00ad', noBreakHyphen: '\u2011' };

/** A part of a Word file, read by a real XML parser: anything not well-formed throws. */
export class Part {
  readonly #document: XmlDocument;

  constructor(xml: Buffer) {
    this.#document = XmlDocument.fromBuffer(xml);
  }

  /** Values of what an XPath finds: of attributes, or the text of elements. */
  values(xpath: string): string[] {
    return this.nodes(xpath).map((node) => node.content);
  }

  nodes(xpath: string): XmlNode[] {
    return this.#document.find(xpath, namespaces);
  }

  /** Its paragraphs with style and text. */
  paragraphs(): { style: string; text: string }[] {
    return this.nodes('//w:p').map((node) => ({
      style: node.find('w:pPr/w:pStyle/@w:val', namespaces)[0]?.content ?? 'Normal',
      text: node
        .find(
          './/w:r/*[self::w:t or self::w:br or self::w:tab or self::w:softHyphen or self::w:noBreakHyphen]',
          namespaces,
        )
        .map((mark) => (mark instanceof XmlElement ? marks[mark.name] : undefined) ?? mark.content)
        .join(''),
    }));
  }

  dispose(): void {
    this.#document.dispose();
  }
}

export interface WordFile {
  readonly bytes: Buffer;
  readonly names: readonly string[];
  part(name: string): Part;
  raw(name: string): Buffer;
  dispose(): void;
}

/** The Word file of a posting, unpacked. */
export async function wordFile(view: PostingView, options: Partial<DocxOptions> = {}): Promise<WordFile> {
  const bytes = Buffer.from(await toDocx(view, { today, ...options }));
  const files = unzip(bytes);
  const read: Part[] = [];
  const raw = (name: string): Buffer => {
    const file = files.get(name);
    if (!file) throw new Error(`${name} is not in the file`);
    return file();
  };
  return {
    bytes,
    names: [...files.keys()],
    raw,
    part(name) {
      const part = new Part(raw(name));
      read.push(part);
      return part;
    },
    dispose: () => read.forEach((part) => part.dispose()),
  };
}
