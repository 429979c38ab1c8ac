import { laender as json } from '../generated/laender.ts';
import { aliasKey } from './keys.ts';

/** One of the sixteen Länder. */
export interface Land {
  /** `nordrhein-westfalen` */
  readonly slug: string;
  readonly name: string;
  readonly name_en: string;
  /** `NW`, as ISO 3166-2 and feiertagejs have it. */
  readonly kuerzel: string;
  /** Other usual spellings: `NRW`. */
  readonly auch: readonly string[];
}

let rows: readonly Land[] | undefined;
let codes: Map<string, string> | undefined;

/** The sixteen Länder. */
export function laender(): readonly Land[] {
  return (rows ??= JSON.parse(json) as readonly Land[]);
}

/** Code of a Land from any usual name (`NRW`, `Nordrhein-Westfalen`, `nw`), `Bund` for the federal level. */
export function landCode(name: string): string | undefined {
  codes ??= new Map([
    ...laender().flatMap((l) =>
      // As written too: most ask by the code, and need no key.
      [l.slug, l.name, l.name_en, l.kuerzel, ...l.auch].flatMap((n) => [
        [n, l.kuerzel] as const,
        [aliasKey(n), l.kuerzel] as const,
      ]),
    ),
    ['bund', 'Bund'],
  ]);
  return codes.get(name) ?? codes.get(aliasKey(name));
}

/** The Land with this code. */
export function landOf(code: string): Land | undefined {
  return laender().find((l) => l.kuerzel === code);
}
