import {
  formatDate,
  readCount,
  readDate,
  readHours,
  readStart,
  readTerm,
  type DateReading,
} from '../../../schemas/dates/index.ts';

/** Whether a reading takes up all of its text, so that nothing is lost when the text is said in other words. */
const isAll = (text: string, { start, end }: { start: number; end: number }): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

function dateWords(reading: DateReading): string | undefined {
  if (!('iso' in reading) || reading.weekday?.agrees === false) return undefined;
  const date = formatDate(reading.iso, 'de', { weekday: reading.weekday !== undefined });
  const time = reading.time?.value;
  return time === undefined ? date : `${date}, ${time.replace(/^0/, '').replace(/:00$/, '')} Uhr`;
}

/** "14.12.2026" → "14. Dezember 2026". Whatever stands around a date stays. */
export function printDate(text: string): string {
  const reading = readDate(text);
  return (isAll(text, reading) ? dateWords(reading) : undefined) ?? text;
}

const starts = {
  naechstmoeglich: 'zum nächstmöglichen Zeitpunkt',
  sofort: 'ab sofort',
  absprache: 'nach Absprache',
} as const;

export function printStart(text: string): string {
  const reading = readStart(text);
  if (!isAll(text, reading)) return text;
  if (reading.kind === 'datum') return dateWords(reading.date) ?? text;
  return reading.kind in starts ? starts[reading.kind as keyof typeof starts] : text;
}

/** "zwei Jahre" → "befristet auf zwei Jahre"; "bis 31.12.2028" → "befristet bis zum 31. Dezember 2028". */
export function printTerm(text: string, isTraining = false): string {
  const { length, until } = readTerm(text);
  // A training lasts as long as it lasts; nobody calls it fixed-term.
  if (length && isAll(text, length)) return isTraining ? text.trim() : `befristet auf ${text.trim()}`;
  if (until && 'iso' in until) {
    const date = dateWords(until);
    if (
      date !== undefined &&
      /^\s*(?:befristet\s)?(?:bis\s)?(?:zum\s)?$/i.test(text.slice(0, until.start)) &&
      text.slice(until.end).trim() === ''
    ) {
      return `befristet bis zum ${date}`;
    }
  }
  return text;
}

/** "39/41" → "39/41 Stunden pro Woche". */
export function printHours(text: string): string {
  const { parts } = readHours(text);
  const [first] = parts;
  return first?.unit === 'stunden' && parts.every(({ explicit }) => !explicit) && /^[\d\s,./–-]+$/.test(text)
    ? `${text.trim()} Stunden pro Woche`
    : text;
}

/** "2" → "2 Stellen"; nothing for one, which goes without saying. */
export function printCount(text: string): string {
  const reading = readCount(text);
  if (!isAll(text, reading) || reading.kind === 'unbekannt') return text;
  if (reading.kind === 'genau' && reading.from === 1) return '';
  return `${text.trim()} Stellen`;
}

const tariffGrade =
  /^(?<before>\s*(?:(?:nach|bis|bis zu|max\.|maximal)\s(?:zur?\s)?)?)(?:EG|E)\s?(?<number>\d{1,2}(?!\d|[.,]\d))/;
const otherGrade =
  /^(?<before>\s*(?:(?:nach|bis|bis zu|max\.|maximal)\s(?:zur?\s)?)?)(?<grade>(?:S|P|KR|Ä|A|B|R|W|C)\s?\d{1,2}(?!\d|[.,]\d))/;
/** A second grade right behind the first, which has the word already: "Entgeltgruppe 9a bis E 9c". */
const secondGrade =
  /(?<=Entgeltgruppe \d{1,2}[a-cÜ]?)(?<joiner>\s?[–/-]\s?|\s(?:bis|oder|und|bzw\.)\s)(?:EG|E)\s?(?=\d)/u;
const civil = new Set(['A', 'B', 'R', 'W', 'C']);

/** Grades with the word people say with them: "bis E 6 TVöD" → "bis Entgeltgruppe 6 TVöD". */
export function printPay(text: string): string {
  if (/gruppe/i.test(text)) return text;
  const tariff = tariffGrade.exec(text)?.groups;
  if (tariff)
    return text
      .replace(tariffGrade, `${tariff.before}Entgeltgruppe ${tariff.number}`)
      .replace(secondGrade, '$<joiner>');
  const other = otherGrade.exec(text)?.groups;
  if (!other) return text;
  const word = civil.has(other.grade!.charAt(0)) ? 'Besoldungsgruppe' : 'Entgeltgruppe';
  return text.replace(otherGrade, `${other.before}${word} ${other.grade}`);
}

const upTo =
  /^bis\s(?:zur?\s)?(?<grade>Entgeltgruppe\s(?:\p{Lu}{1,2}\s)?\S+|Besoldungsgruppe\s\p{Lu}\s\S+)\s(?<system>\p{Lu}.*)$/su;

/** Pay inside a sentence, where "nach" stands before it: "TVöD-VKA bis Entgeltgruppe 6" says the same and can be read. */
export function payInSentence(printedPay: string): string {
  const { grade, system } = upTo.exec(printedPay)?.groups ?? {};
  return grade === undefined || system === undefined ? printedPay : `${system} bis ${grade}`;
}

export function printPartTime(text: string): string {
  return text === 'ja' ? 'möglich' : text === 'nein' ? 'nicht möglich' : text;
}

/** "156000" → "156.000"; years stay. */
export function printFigure(text: string): string {
  return /^[1-9]\d{4,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, '.') : text;
}
