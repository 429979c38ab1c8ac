import { basename } from 'node:path';
import type { FileResult } from './reporters/reporter.ts';

const postingName = /\.stelle\.ya?ml$/i;
const houseName = /^arbeitgeber\.ya?ml$/i;
const proseName = /\.(?:txt|md)$/i;

/** What a file is, by its name. A file that was named is a posting unless it says otherwise. */
export function kindOf(path: string): FileResult['kind'] {
  if (houseName.test(basename(path))) return 'house';
  return proseName.test(path) ? 'prose' : 'posting';
}

/** Whether a folder's file is checked without being named. */
export const isOurs = (path: string): boolean => postingName.test(path) || houseName.test(basename(path));
