/**
 * The library as Node starts it. What reads postings takes ten times as long to load as what reads prose, so it waits until a posting
 * is checked; a call that returns at once leaves no other way than `require`, and even that is only asked for then.
 */
import type * as library from './index.ts';

export { checkProse } from './prose.ts';

let whole: typeof library | undefined;

export const lintPosting: typeof library.lintPosting = (text, options) => {
  whole ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)(
    './index.browser.js',
  ) as typeof library;
  return whole.lintPosting(text, options);
};
