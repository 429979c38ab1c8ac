import { civilServiceData, systemsData } from './data.ts';
import { aliasKey, keyOfChar } from './keys.ts';
import { landCode } from './laender.ts';
import { bodyRow, civilServiceId, systemRow } from './systems.ts';
import type { SystemRead } from './types.ts';

const longestKey = 48;
const wordChar = /[A-Za-zÀ-ÿ\d]/;
let stems: Map<string, string> | undefined;
let beginnings: Set<string> | undefined;

/** Every beginning of a known key: most words of a field are given up after a letter or two. */
function keyBeginnings(): Set<string> {
  beginnings ??= new Set(
    Object.keys(systemsData().aliases).flatMap((key) => Array.from(key, (_, i) => key.slice(0, i + 1))),
  );
  return beginnings;
}

/** "Bay" → BY, "Sächs" → SN: the first part of a Besoldungsgesetz that names its Land by itself. */
function landOfStem(stem: string): string | undefined {
  stems ??= new Map(
    civilServiceData().koerper.flatMap((body) =>
      body.schreibweisen.flatMap((s) => {
        const own = /^(.{1,6})Bes[GO]$/.exec(s)?.[1];
        return own === undefined ? [] : [[own.toLowerCase(), body.land] as const];
      }),
    ),
  );
  return stems.get(stem.toLowerCase());
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** "TVöD S 8b" is the TVöD and the grade S 8b, not the savings banks' TVöD-S. */
function swallowsGrade(text: string, start: number, end: number): boolean {
  return /(?:[\s(/-][PSEBV]|SuE)\)?$/.test(text.slice(start, end)) && /^\s?\d/.test(text.slice(end));
}

/** Longest known name that begins here, as end offset and id. */
function aliasAt(text: string, start: number): { end: number; id: string } | undefined {
  const { aliases } = systemsData();
  const possible = keyBeginnings();
  let key = '';
  let best: { end: number; id: string } | undefined;
  for (let i = start; i < text.length && key.length < longestKey; i++) {
    const char = text[i]!;
    const part = keyOfChar(char);
    if (part === '' && !/[\s/()-]/.test(char)) break;
    key += part;
    if (part !== '' && !possible.has(key)) break;
    const next = text[i + 1];
    if (part === '' || (next !== undefined && wordChar.test(next))) continue;
    const id = aliases[key];
    // A closing bracket belongs to the name when its opening one does.
    const open = text.slice(start, i + 1).includes('(') && next === ')';
    const end = open ? i + 2 : i + 1;
    if (id !== undefined && !swallowsGrade(text, start, end)) best = { end, id };
  }
  return best;
}

/** Names that look like a collective agreement and are not known: said to be unknown, never refused. */
const unknown =
  /(?<![A-Za-zÀ-ÿ\d])(?:(?:M|E|H|Haus|Mantel|Entgelt|Landes|Berufs)?TV[-\s]?[A-ZÀ-Þ][A-Za-zÀ-ÿ\d/-]{0,30}|(?:Haus|Mantel|Entgelt)?[Tt]arifvertrag(?:s|es)?(?:\s[A-ZÀ-Þ][A-Za-zÀ-ÿ\d-]{1,30}){0,4}|Haustarif[A-Za-zÀ-ÿ]{0,10}|(?:AVR|KAVO|ABD|DVO|KODA|AVB|BZTV|KDO|DiVO|TVK|NV|TzD)[-\s]?(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ\d-]{0,20})?)(?![A-Za-zÀ-ÿ\d])/g;

const besoldung =
  /(?<![A-Za-zÀ-ÿ\d])(?:(?<stem>L|B|Bay|N|H|Sächs|Brem|Hmb|Thür|Bbg|SH|S)?Bes(?:G|O|[Gg]esetz|[Oo]rdnung)|(?<long>Landes|Bundes)?(?:[Bb]esoldungs)(?:gesetz(?:es)?|ordnung(?:en)?))(?<rest>(?:\s?[ABRWC](?![A-Za-zÀ-ÿ\d]|\s?\d))?(?:[\s-]?\(?(?<land>[A-ZÀ-Þ][A-Za-zÀ-ÿ-]{1,22})\)?)?)(?![A-Za-zÀ-ÿ\d])/g;

function besoldungSystems(text: string, hintLand: string | undefined): SystemRead[] {
  return Array.from(text.matchAll(besoldung), (match) => {
    const g = match.groups!;
    let end = match.index + match[0].length;
    let suffix = g.land === undefined ? undefined : landCode(g.land);
    // The word behind may be anything: "LBesG bei Vorliegen …", "LBesO Die Stelle …".
    if (g.land !== undefined && suffix === undefined) {
      end = match.index + match[0].indexOf(g.land, match[0].length - g.rest!.length);
      end = match.index + text.slice(match.index, end).replace(/[\s(-]+$/, '').length;
      suffix = undefined;
    }
    const stem = g.stem === undefined || g.stem === 'L' ? undefined : landOfStem(g.stem);
    const land = suffix ?? stem ?? (g.long === 'Bundes' ? 'Bund' : hintLand);
    const written = collapse(text.slice(match.index, end));
    const family = /\s([ABRWC])(?:\s|$)/.exec(written)?.[1];
    const name =
      land === undefined
        ? written
        : (bodyRow(civilServiceId(land))?.ordnung.replace('{familie}', family ?? 'A') ?? written);
    return {
      start: match.index,
      end,
      ...(land !== undefined && { id: civilServiceId(land) }),
      text: written,
      name,
      order: 'besoldung' as const,
      wellSpelled: family !== undefined && written === name,
    };
  });
}

/** Every pay system a field names, in order of the text. */
export function findSystems(text: string, hintLand?: string): SystemRead[] {
  const found: SystemRead[] = /Bes[GOo]|Besg|esoldungs[go]/.test(text) ? besoldungSystems(text, hintLand) : [];
  const taken = (at: number): boolean => found.some((s) => at >= s.start && at < s.end);
  for (let i = 0; i < text.length; i++) {
    if (!wordChar.test(text[i]!) || (i > 0 && wordChar.test(text[i - 1]!)) || taken(i)) continue;
    const alias = aliasAt(text, i);
    if (!alias) continue;
    const row = systemRow(alias.id)!;
    const written = collapse(text.slice(i, alias.end));
    const wellSpelled = row.schreibweisen.includes(written);
    // Where only names are known, a longer one ("AVR Caritas") says more than ours.
    const key = aliasKey(written);
    const longer =
      Object.keys(row.familien).length === 0 ? row.schreibweisen.find((w) => aliasKey(w) === key) : undefined;
    const name = longer ?? row.name;
    found.push({
      start: i,
      end: alias.end,
      id: row.id,
      text: written,
      name,
      order: 'tarif',
      wellSpelled,
    });
    // "TV-L/H": the second half of the pair.
    const half = row.id === 'tvl' ? /^\s?\/\s?H(?![A-Za-zÀ-ÿ\d])/.exec(text.slice(alias.end)) : null;
    if (half) {
      const end = alias.end + half[0].length;
      found.push({ start: end - 1, end, id: 'tvh', text: 'H', name: 'TV-H', order: 'tarif', wellSpelled: true });
    }
    i = alias.end - 1;
  }
  const rest = found.reduce((t, s) => t.slice(0, s.start) + ' '.repeat(s.end - s.start) + t.slice(s.end), text);
  if (!/TV|arif|AVR|KAVO|ABD|DVO|KODA|AVB|KDO|DiVO|NV|TzD/.test(rest)) return found.sort((a, b) => a.start - b.start);
  for (const match of text.matchAll(unknown)) {
    const end = match.index + match[0].trimEnd().length;
    if (found.some((s) => match.index < s.end && end > s.start)) continue;
    const written = collapse(text.slice(match.index, end));
    found.push({ start: match.index, end, text: written, name: written, order: 'tarif', wellSpelled: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Id of the system with this name in any spelling. */
export function systemIdOf(name: string): string | undefined {
  return systemsData().aliases[aliasKey(name)] ?? findSystems(name)[0]?.id;
}
