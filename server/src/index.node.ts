/**
 * The library as Node starts it. What reads postings takes ten times as long to load as what reads prose, so it waits until a posting
 * is checked; a call that returns at once leaves no other way than `require`.
 */
import { createRequire } from 'node:module';
import type * as library from './index.ts';

export { checkProse } from './prose.ts';

const require = createRequire(import.meta.url);
let whole: typeof library | undefined;

export const lintPosting: typeof library.lintPosting = (text, options) => {
  whole ??= require('./index.browser.js') as typeof library;
  return whole.lintPosting(text, options);
};
