import { createTwoFilesPatch } from 'diff';

/** A change as `git apply` and `patch -p1` read it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  // The library's first line is a ruler that no tool asks for.
  return patch.slice(patch.indexOf('--- '));
}
