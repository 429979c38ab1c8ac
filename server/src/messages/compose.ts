import type { Lang, Text } from '../../../schemas/text.ts';

/** The three parts of every message; `why` may be left out where the first part says it all. */
export interface MessageParts {
  /** What is wrong. */
  readonly what: Text;
  /** Why it matters. */
  readonly why?: Text;
  /** What to do. */
  readonly todo?: Text;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** Fills `{name}` by the data; `{name?…}` gives the text behind the question mark if the datum is not empty, else nothing. */
export function fill(template: string, data: MessageData): string {
  return template
    .replace(/\{(\w+)\?([^{}]*(?:\{\w+\}[^{}]*)*)\}/g, (_, name: string, inner: string) =>
      data[name] === undefined || data[name] === '' ? '' : inner,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

/** One message from its parts. The only place that decides how a finding speaks. */
export function compose(parts: MessageParts, lang: Lang, data: MessageData = {}): string {
  return [parts.what, parts.why, parts.todo]
    .flatMap((part) => (part ? [fill(part[lang], data).trim()] : []))
    .filter((part) => part !== '')
    .join(' ');
}
