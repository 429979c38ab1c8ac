import { readEmail, readPhone, readUrl } from '../../../schemas/dates/index.ts';

/** The only addresses a posting may lead to. */
const allowed = /^(?:https?:\/\/[^\s"'<>\\]+|mailto:[\p{L}\p{N}_.+-]+@[\p{L}\p{N}.-]+|tel:\+?\d+)$/iu;

const safe = (href: string | undefined): string | undefined =>
  href !== undefined && allowed.test(href) ? href : undefined;

/** Where a web address leads; `www.…` is taken as https. Anything but http and https leads nowhere. */
export function webLink(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^www\./i.test(trimmed)) return webLink(`https://${trimmed}`);
  if (!/^https?:\/\//i.test(trimmed)) return undefined;
  const { problem } = readUrl(trimmed);
  return problem === undefined || problem === 'not-https' ? safe(trimmed) : undefined;
}

export function mailLink(text: string): string | undefined {
  const { address, problem } = readEmail(text.trim());
  return problem === undefined ? safe(`mailto:${address}`) : undefined;
}

export function phoneLink(text: string): string | undefined {
  const { international } = readPhone(text);
  return international === undefined ? undefined : safe(`tel:${international}`);
}

export interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const inProse = /(?:https?:\/\/|www\.)[^\s<>"']{3,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/giu;

/** Addresses in running text, without the punctuation of the sentence around them. */
export function findLinks(text: string): FoundLink[] {
  // Most texts have none; looking for the marks of one is much cheaper than looking for one.
  if (!/@|:\/\/|www\./i.test(text)) return [];
  return Array.from(text.matchAll(inProse)).flatMap((match) => {
    const words = match[0].replace(/[.,;:!?)\]}“”"'…]+$/u, '');
    const href = words.includes('@') && !/^(?:https?:|www\.)/i.test(words) ? mailLink(words) : webLink(words);
    return href === undefined ? [] : [{ start: match.index, end: match.index + words.length, href }];
  });
}
