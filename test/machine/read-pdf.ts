import { getDocumentProxy } from 'unpdf';

/** What a program that reads aloud gets from a PDF. */
export interface ReadPdf {
  readonly title: unknown;
  readonly creator: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  readonly bookmarks: readonly { readonly title: string; readonly inside: readonly string[] }[];
  /** The lines of each page. */
  readonly pages: readonly (readonly string[])[];
  /** Texts of all headings of a level, as the tags name them. */
  headings(role: `H${number}`): string[];
  /** How many elements have a tag. */
  count(role: string): number;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Reads a PDF by what it is tagged with. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const { Title, Creator, Language } = info as Record<string, unknown>;
  const marks = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const outline = ((await document.getOutline()) as readonly Bookmark[] | null) ?? [];
  const pages: string[][] = [];
  const elements: { readonly role: string; readonly text: string }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const lines = [''];
    const byId = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push((item as { readonly id?: string }).id);
        continue;
      }
      const id = open.at(-1);
      if (id !== undefined) byId.set(id, (byId.get(id) ?? '') + item.str);
      lines.push(lines.pop()! + item.str);
      if (item.hasEOL) lines.push('');
    }
    pages.push(lines.filter((line) => line.trim() !== ''));
    const textOf = (node: Node): string =>
      node.type === 'content' ? (byId.get(node.id ?? '') ?? '') : (node.children ?? []).map(textOf).join('');
    const walk = (node: Node): void => {
      if (node.role !== undefined) elements.push({ role: node.role, text: textOf(node).trim() });
      node.children?.forEach(walk);
    };
    walk(await page.getStructTree());
  }
  await document.destroy();
  return {
    title: Title,
    creator: Creator,
    language: Language,
    isTagged: marks?.Marked ?? false,
    bookmarks: outline.map(({ title, items }) => ({ title, inside: items.map((item) => item.title) })),
    pages,
    headings: (role) => elements.filter((element) => element.role === role).map(({ text }) => text),
    count: (role) => elements.filter((element) => element.role === role).length,
  };
}
