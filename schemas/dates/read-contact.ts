import { trimmedSpan, type Span } from './span.ts';

/** Why an e-mail address or URL does not work. */
export type AddressProblem =
  | 'empty'
  /** a blank inside */
  | 'blank'
  /** no `@`, or more than one */
  | 'no-at'
  /** a host name without a dot, or with a part that no name may have: `http://www.herne/…` has no ending */
  | 'bad-host'
  | 'bad-local-part'
  /** `www.…` without `https://` */
  | 'no-scheme'
  /** `http://` */
  | 'not-https'
  /** another scheme than http, https, mailto */
  | 'bad-scheme';

export interface EmailReading extends Span {
  readonly address: string;
  readonly host: string;
  readonly problem?: AddressProblem;
  /** The address that was probably meant. */
  readonly proposal?: string;
}

export interface UrlReading extends Span {
  readonly url: string;
  readonly host: string;
  readonly problem?: AddressProblem;
  /** The URL that was probably meant: with `https://`. */
  readonly proposal?: string;
}

const label = /^[A-Za-zÀ-ÿ\d](?:[A-Za-zÀ-ÿ\d-]{0,61}[A-Za-zÀ-ÿ\d])?$/;

/** A host name with a dot and an ending of letters (`example` and other reserved endings count); `www.` alone is no name. */
export function isHostName(host: string): boolean {
  const parts = host.split('.');
  return (
    parts.length > (parts[0] === 'www' ? 2 : 1) &&
    parts.every((p) => label.test(p)) &&
    /^[A-Za-zÀ-ÿ-]{2,63}$|^xn--[a-z\d-]+$/i.test(parts.at(-1)!)
  );
}

/** Reads an e-mail address as a contact field holds it; `mailto:` before it is left out. */
export function readEmail(text: string): EmailReading {
  const span = trimmedSpan(text);
  const address = text.slice(span.start, span.end).replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  const host = at < 0 ? '' : address.slice(at + 1);
  const base = { ...span, address, host };
  if (address === '') return { ...base, problem: 'empty' };
  if (/\s/.test(address)) {
    const joined = address.replace(/\s+/g, '');
    const proposal = readEmail(joined).problem === undefined ? { proposal: joined } : {};
    return { ...base, problem: 'blank', ...proposal };
  }
  if (at < 0 || address.indexOf('@') !== at) return { ...base, problem: 'no-at' };
  if (!isHostName(host)) return { ...base, problem: 'bad-host' };
  const local = address.slice(0, at);
  const fine = /^[A-Za-zÀ-ÿ\d!#$%&'*+/=?^_`{|}~.-]{1,64}$/.test(local) && !/^\.|\.$|\.\./.test(local);
  return fine ? base : { ...base, problem: 'bad-local-part' };
}

/** Reads a web address: scheme https, host with a dot. Path, query and fragment are kept as they are. */
export function readUrl(text: string): UrlReading {
  const span = trimmedSpan(text);
  const url = text.slice(span.start, span.end);
  const scheme = /^([a-z][a-z\d+.-]{0,20}):(?!\d)/i.exec(url)?.[1]?.toLowerCase();
  const rest = scheme === undefined ? url : url.slice(scheme.length + 1).replace(/^\/\//, '');
  const host = (/^[^/?#]*/.exec(rest)?.[0] ?? '').replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '');
  const base = { ...span, url, host };
  if (url === '') return { ...base, problem: 'empty' };
  if (/\s/.test(url)) return { ...base, problem: 'blank' };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ...base, problem: 'bad-scheme' };
  if (!isHostName(host)) return { ...base, problem: 'bad-host' };
  if (scheme === 'https') return base;
  return { ...base, problem: scheme === 'http' ? 'not-https' : 'no-scheme', proposal: `https://${rest}` };
}
