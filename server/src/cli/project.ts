import type { Lang } from '../../../schemas/text.ts';
import { IndexBuilder } from '../lint/project-index.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { shownPath } from './files.ts';
import { kindOf } from './kinds.ts';
import { readText, type FileText } from './read-text.ts';

/** Texts up to this sum are kept between the two passes; beyond it reading twice is cheaper than the memory. */
const keepBytes = 8_000_000;

/** However it is spelt: whether the posting is public is decided by whoever reads it as one. */
const maybePublic = /^["']?stand["']?[ \t]*:.*ffentlicht/im;

/** What the files of a run know of each other, and their texts as far as they were kept. */
export class Project {
  readonly #builder = new IndexBuilder();
  readonly #texts = new Map<string, FileText>();
  readonly #lang: Lang;
  /** Absolute paths of postings that say they are public. */
  readonly public: string[] = [];
  #kept = 0;

  constructor(files: readonly string[], cwd: string, lang: Lang) {
    this.#lang = lang;
    for (const file of files) {
      if (kindOf(file) !== 'posting') continue;
      const read = readText(file, lang);
      if ('rule' in read) continue;
      this.#builder.add(shownPath(file, cwd), read.text);
      if (maybePublic.test(read.text)) this.public.push(file);
      if (this.#kept + read.bytes.length > keepBytes) continue;
      this.#kept += read.bytes.length;
      this.#texts.set(file, read);
    }
  }

  get index(): ProjectIndex {
    return this.#builder.index;
  }

  /** The text of a file, once: what was kept is given away. */
  read(file: string): ReturnType<typeof readText> {
    const kept = this.#texts.get(file);
    if (!kept) return readText(file, this.#lang);
    this.#texts.delete(file);
    return kept;
  }
}
