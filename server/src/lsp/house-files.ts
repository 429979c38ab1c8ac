import { readHouse, type House } from '../house/house.ts';
import type { Files } from './host.ts';
import { houseCandidates } from './uris.ts';

export interface HouseFile {
  readonly uri: string;
  readonly text: string;
}

/** A house file is a few pages; something larger by that name is a mistake and must not stall typing. */
const maxSize = 1_000_000;

/**
 * Finds the nearest house file above a posting. Answers are kept until something changes on disk, so that typing
 * asks for no file. A house file that is open in the editor counts as it stands there, saved or not.
 */
export class HouseFiles {
  private readonly files: Files;
  private readonly openText: (uri: string) => string | undefined;
  private last: { readonly text: string | undefined; readonly house: House } | undefined;
  private cache = new Map<string, Promise<string | undefined>>();

  constructor(files: Files, openText: (uri: string) => string | undefined) {
    this.files = files;
    this.openText = openText;
  }

  async nearest(postingUri: string): Promise<HouseFile | undefined> {
    for (const uri of houseCandidates(postingUri)) {
      const text = this.openText(uri) ?? (await this.saved(uri));
      if (text !== undefined) return { uri, text };
    }
    return undefined;
  }

  /** Forgets everything: a file nearer than the one in force may have come. */
  invalidate(): void {
    this.cache = new Map();
  }

  private saved(uri: string): Promise<string | undefined> {
    let text = this.cache.get(uri);
    if (!text) this.cache.set(uri, (text = this.read(uri)));
    return text;
  }

  /** A house as read from its file; the last one is kept, as every key press asks for it. */
  parsed(file: HouseFile | undefined): House {
    if (this.last?.text !== file?.text || !this.last) this.last = { text: file?.text, house: readHouse(file?.text, file?.uri) };
    return this.last.house;
  }

  private async read(uri: string): Promise<string | undefined> {
    const size = await this.files.size(uri);
    return size === undefined || size > maxSize ? undefined : this.files.read(uri);
  }
}
