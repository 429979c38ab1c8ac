import { dirname } from 'node:path';
import type { Lang } from '../../../schemas/text.ts';
import { parsePosting } from '../document/typed.ts';
import { stateOf } from '../rules/facts.ts';
import { shownPath } from './files.ts';
import { Git, realPath, type Since } from './git.ts';
import { decode } from './read-text.ts';
import { repositoryRoot } from './repository-root.ts';
import { UsageError } from './usage-error.ts';

/**
 * Texts of public postings before they were changed, by the path that reports show: as they stood where the branch began
 * (`since`), else in the last commit. Where they were no public posting there, or git has no answer, there is nothing to
 * compare with and nothing is said.
 */
export async function publishedTexts(
  files: readonly string[],
  since: Since | undefined,
  cwd: string,
  lang: Lang,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const repositories = new Map<string, Promise<Since | undefined>>();
  for (const file of files) {
    const root = repositoryRoot(dirname(file));
    if (root === undefined) continue;
    if (!repositories.has(root)) repositories.set(root, since ? Promise.resolve(since) : sinceLastCommit(root, lang));
    const state = await repositories.get(root);
    const before = state?.changes.get(realPath(file))?.before;
    const bytes = before === undefined ? undefined : await state?.git.show(state.commit, before);
    const read = bytes && decode(bytes, lang);
    if (!read || 'rule' in read) continue;
    if (stateOf({ document: parsePosting(read.text) }) === 'veröffentlicht') texts.set(shownPath(file, cwd), read.text);
  }
  return texts;
}

async function sinceLastCommit(folder: string, lang: Lang): Promise<Since | undefined> {
  try {
    const git = await Git.open(folder, lang);
    return { git, commit: 'HEAD', changes: await git.changedSince('HEAD') };
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
