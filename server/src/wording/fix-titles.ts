import type { ProseEdit, ProseFix } from './types.ts';

/** What a repair does, as it is offered. */
const titles = {
  replace: { de: 'Ersetzen durch „{x}“', en: 'Replace by “{x}”' },
  replaceList: { de: 'Die Aufzählung ersetzen durch „{x}“', en: 'Replace the list by “{x}”' },
  replaceSentence: { de: 'Satz ersetzen durch „{x}“', en: 'Replace the sentence by “{x}”' },
  add: { de: '„{x}“ ergänzen', en: 'Add “{x}”' },
  strike: { de: '„{x}“ streichen', en: 'Strike out “{x}”' },
  strikeSentence: { de: 'Den ganzen Satz streichen', en: 'Strike out the whole sentence' },
} as const;

/** A repair before it is said in a language: what it does, and the words its title names. */
export interface Repair {
  readonly act: keyof typeof titles;
  readonly said: string;
  readonly safe: boolean;
  readonly edits: readonly ProseEdit[];
}

/** Repairs with their titles. */
export const titled = (repairs: readonly Repair[], lang: 'de' | 'en' | undefined): ProseFix[] =>
  repairs.map(({ act, said, safe, edits }) => ({
    title: titles[act][lang ?? 'de'].replace('{x}', () => said.replace(/\s+/g, ' ')),
    safe,
    edits,
  }));
