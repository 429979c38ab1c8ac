import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Lang } from '../../../schemas/text.ts';
import { say } from './messages.ts';
import { UsageError } from './usage-error.ts';

/** Where a report goes. */
export interface Sink {
  write(text: string): void;
  /** Resolves when what was written may be followed by more. */
  settled(): Promise<void>;
  close(): void;
  /** Gives up: nothing half-written stays behind. */
  abandon(): void;
}

/** Standard output. A reader who has seen enough (`| head`) ends the run without a word. */
export function stdoutSink(): Sink {
  const { stdout } = process;
  let isFull = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    write: (text) => {
      isFull = !stdout.write(text);
    },
    settled: () => (isFull ? new Promise((resolve) => stdout.once('drain', resolve)) : Promise.resolve()),
    close: () => undefined,
    abandon: () => undefined,
  };
}

/** A report file: grows beside its place under another name and takes it when it is whole. */
export function fileSink(path: string, lang: Lang): Sink {
  const growing = `${path}.${process.pid}.tmp`;
  const failing = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(say('cannotWrite', lang, path, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  };
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
      failing(() => renameSync(growing, path));
    },
    abandon: () => rmSync(growing, { force: true }),
  };
}
