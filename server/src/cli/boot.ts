#!/usr/bin/env node
// What `dist/cli.js` is: runs the command's bundle, from V8's compiled form if this Node has left one beside it.
// Compiling half a megabyte costs more than checking a posting. The compiled form lies where the code lies, since it is code:
// whoever could change it there could change the bundle as well. Where nothing can be written, all works without.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const file = fileURLToPath(new URL('kennziffer.cjs', import.meta.url));
// The build leaves nothing but ASCII in it, so that a byte is a character.
const source = readFileSync(file, 'latin1');
// V8 itself only compares lengths: a rebuilt bundle must not meet the compiled form of its forerunner.
const stored = `${file}.${process.version}-${process.arch}-${Math.round(statSync(file).mtimeMs)}.cache`;
const cachedData = readStored();
const script = new Script(`(function(require,__filename){${source}\n})`, {
  filename: file,
  ...(cachedData && { cachedData }),
});
(script.runInThisContext() as (require: NodeJS.Require, name: string) => void)(createRequire(file), file);

if (cachedData === undefined || script.cachedDataRejected) process.once('exit', store);

function readStored(): Buffer | undefined {
  try {
    return readFileSync(stored);
  } catch {
    return undefined;
  }
}

/** At the end of the run, when V8 knows which functions were needed. */
function store(): void {
  const growing = `${stored}.${process.pid}`;
  try {
    writeFileSync(growing, script.createCachedData());
    renameSync(growing, stored);
  } catch {
    // A read-only installation, or someone else was faster.
  }
}
