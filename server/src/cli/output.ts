import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Lang } from '../../../schemas/text.ts';
import { cannotWrite } from './cannot-write.ts';
import { say } from './messages.ts';

/** Where a report goes. */
export interface Sink {
  write(text: string): void;
  /** Resolves when what was written may be followed by more. */
  settled(): Promise<void>;
  close(): void;
  /** Gives up: nothing half-written stays behind. */
  abandon(): void;
}

/**
 * Lets a run outlive its reader: one who has seen enough (`| head`) is sent no more, without a word, and exit code, other
 * reports and repairs are as they would have been. What else keeps from writing, as a full disk, ends the run with a sentence.
 */
export function outliveReaders(lang: Lang): void {
  process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return;
    console.error(`kennziffer: ${say('cannotPrint', lang, code)}`);
    process.exit(2);
  });
  // Where nobody reads what went wrong there is nobody to tell.
  process.stderr.on('error', () => undefined);
}

/** Standard output. */
export function stdoutSink(): Sink {
  const { stdout } = process;
  let isFull = false;
  let isLeft = false;
  let goOn: (() => void) | undefined;
  const settle = () => {
    isFull = false;
    goOn?.();
  };
  stdout.on('drain', settle).on('error', () => {
    isLeft = true;
    settle();
  });
  return {
    write: (text) => {
      isFull = !isLeft && !stdout.write(text);
    },
    settled: () => (isFull ? new Promise((resolve) => (goOn = resolve)) : Promise.resolve()),
    close: () => undefined,
    abandon: () => undefined,
  };
}

/** Where a file to be written really stands: a link keeps its place, and a device or pipe is written to as it is. */
export function targetOf(path: string): { readonly path: string; readonly isFile: boolean } {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { path, isFile: true };
  return stats.isFile() ? { path: realpathSync(path), isFile: true } : { path, isFile: false };
}

/** A report file: grows beside its place under another name and takes it when it is whole. */
export function fileSink(path: string, lang: Lang): Sink {
  const failing = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw cannotWrite(path, error, lang);
    }
  };
  const target = failing(() => targetOf(path));
  const growing = target.isFile ? `${target.path}.${process.pid}.tmp` : target.path;
  const handle = failing(() => openSync(growing, 'w'));
  let waiting = '';
  const flush = () => {
    failing(() => writeFileSync(handle, waiting));
    waiting = '';
  };
  return {
    write: (text) => {
      waiting += text;
      if (waiting.length > 65_536) flush();
    },
    settled: () => Promise.resolve(),
    close: () => {
      flush();
      closeSync(handle);
      if (target.isFile) failing(() => renameSync(growing, target.path));
    },
    abandon: () => {
      if (target.isFile) rmSync(growing, { force: true });
    },
  };
}
