import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../messages/public.ts';
import type { ProjectIndex } from '../rules/rule.ts';

/**
 * What a run must know of its other files, gathered without reading them as postings: one pass over the lines, so a run of
 * thousands stays linear. A `kennziffer:` inside running text would need to stand at the very start of a line to be mistaken.
 */
export class IndexBuilder {
  readonly #kennziffern = new Map<string, { path: string; range: Range }[]>();
  readonly #byPath = new Map<string, string>();

  /** Adds a file, or takes in its new text. True when its number changed. */
  add(path: string, text: string): boolean {
    const before = this.#byPath.get(path);
    this.remove(path);
    return this.#place(path, text) !== before;
  }

  #place(path: string, text: string): string | undefined {
    const match = /^kennziffer[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s#"'][^\n#]*?))[ \t]*(?:[ \t]#.*)?\r?$/m.exec(
      text,
    );
    const value = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
    if (!match || !value) return undefined;
    const start = match.index + match[0].indexOf(value, match[0].indexOf(':') + 1);
    const end = start + value.length;
    // Lines behind it need not be counted.
    const document = TextDocument.create('', '', 0, text.slice(0, end));
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const places = this.#kennziffern.get(value);
    if (places) places.push({ path, range });
    else this.#kennziffern.set(value, [{ path, range }]);
    this.#byPath.set(path, value);
    return value;
  }

  /** The files that bear the number of this one, itself among them. */
  sharing(path: string): string[] {
    const value = this.#byPath.get(path);
    return value === undefined ? [] : this.#kennziffern.get(value)!.map((place) => place.path);
  }

  /** Forgets a file. */
  remove(path: string): void {
    const value = this.#byPath.get(path);
    if (value === undefined) return;
    this.#byPath.delete(path);
    const left = this.#kennziffern.get(value)!.filter((place) => place.path !== path);
    if (left.length === 0) this.#kennziffern.delete(value);
    else this.#kennziffern.set(value, left);
  }

  get index(): ProjectIndex {
    return { kennziffern: this.#kennziffern };
  }
}

/** The numbers that stand in more than one file: all that a check must know of the others. */
export const sharedNumbers = ({ kennziffern }: ProjectIndex): ProjectIndex['kennziffern'] =>
  new Map([...kennziffern].filter(([, places]) => places.length > 1));

/** The index of a set of files. */
export function buildIndex(files: Iterable<{ readonly path: string; readonly text: string }>): ProjectIndex {
  const builder = new IndexBuilder();
  for (const { path, text } of files) builder.add(path, text);
  return builder.index;
}
