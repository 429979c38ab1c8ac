import { readDate, type DateReading } from '../dates/index.ts';

/** A deadline without a date: applications are welcome as long as the posting is public. */
export interface OpenDeadline {
  readonly open: true;
  readonly start: number;
  readonly end: number;
}

export type DeadlineReading = DateReading | OpenDeadline;

const open =
  /^\s*(?:solange|bis auf [Ww]eiteres|bis zur Besetzung|bis die Stelle besetzt|fortlaufend|laufend|offen|ohne Frist|keine Frist)/i;

/** Reads a deadline: a date, or words that leave it open. Offsets are UTF-16 in `text`. */
export function readDeadline(text: string): DeadlineReading {
  return open.test(text) ? { open: true, start: 0, end: text.length } : readDate(text);
}
