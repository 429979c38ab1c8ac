import { TextMemo } from '../../../schemas/memo.ts';
import { awardOf, awards } from '../../../schemas/pay/awards.ts';
import { foldKey } from '../document/keys.ts';
import { figureOf } from './figures.ts';
import type { Name } from './name.ts';
import type { Names } from './names.ts';

/** A figure or year that a text states about the house in its own words, where a reference could stand. Offsets of the text. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  /** The fact or award it is about. */
  readonly name: Name;
  /** The form of the reference that says the same with the house's figure. */
  readonly form: string;
  /** As the text says it. */
  readonly said: string;
  /** Whether it fits what the house states. */
  readonly agrees: boolean;
}

interface Fact {
  readonly name: Name;
  readonly value: number;
  readonly isShare: boolean;
  readonly stems: readonly string[];
}

/** Words for the same people. Stems, as {@link foldKey} spells them. */
const synonyms: readonly (readonly string[])[] = [
  ['einwohn'],
  ['mitarbeit', 'beschaeftig', 'bediensteten', 'belegschaft'],
  ['studierende', 'student'],
  ['auszubildende', 'nachwuchskraeft'],
];

/** A figure that stands alone. Looked for first, as most texts have none of interest: what stands around it is asked later. */
const number = /(?<![\p{L}\p{N}.,:/<-])(?:\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d+(?:,\d+)?)(?![\p{L}\p{N}/:-]|[.,]\d)/gu;
const qualifier =
  /(?<![\p{L}\p{N}.,:/<-])(?:(?<about>rund|etwa|circa|ca\.|ungefähr|zirka|gut)|(?<over>über|mehr als|mindestens)|(?<under>knapp|fast|beinahe))\s$/iu;
const share = /^(?:\s?%|\sProzent)/iu;
const word = /[\p{L}][\p{L}\p{M}*:_/-]*/gu;

interface Known {
  readonly facts: readonly Fact[];
  readonly awards: readonly { readonly name: Name; readonly pattern: RegExp; readonly years: readonly string[] }[];
}
const known = new WeakMap<Names, Known>();
const memos = new WeakMap<Names, TextMemo<readonly Stated[]>>();

/** Figures and award years in a text that are the house's to state, in order. Linear in the text. */
export function statedIn(text: string, names: Names): readonly Stated[] {
  if (!/\d/.test(text)) return [];
  let memo = memos.get(names);
  if (!memo) memos.set(names, (memo = new TextMemo()));
  return memo.get(text, () => searchStated(text, names));
}

function searchStated(text: string, names: Names): Stated[] {
  let house = known.get(names);
  if (!house) known.set(names, (house = knownOf(names)));
  return [...figures(text, house.facts), ...awardYears(text, house.awards)].sort((a, b) => a.start - b.start);
}

function knownOf(names: Names): Known {
  const facts = names.all.flatMap((name): Fact[] => {
    const figure = name.kind === 'fakten' ? name.forms.zahl : undefined;
    const value = figure === undefined ? undefined : figureOf(figure);
    if (figure === undefined || value === undefined || value === 0) return [];
    const unit = name.text?.slice(figure.length) ?? '';
    return [{ name, value, isShare: /%|Prozent/.test(`${figure}${unit}`), stems: stemsOf(`${name.name} ${unit}`) }];
  });
  const shown = names.all.flatMap((name) => {
    const years = name.kind === 'auszeichnungen' ? (name.forms.jahre?.match(/\d{4}/g) ?? []) : [];
    if (years.length === 0) return [];
    const own = name.forms.name ?? name.name;
    const data = awardOf(name.name) ?? awardOf(own) ?? awards().find((award) => award.name === own);
    const spellings = [own, ...(data ? [data.name, ...data.auch] : [])].sort((a, b) => b.length - a.length);
    const source = spellings
      .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-\s]/g, '[-\\s]'))
      .join('|');
    return [{ name, years, pattern: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'giu') }];
  });
  return { facts, awards: shown };
}

/** What the words of a fact's name and unit begin with, and words for the same. */
function stemsOf(words: string): string[] {
  const stems = foldKey(words)
    .split(/[^a-z]+/)
    .filter((one) => one.length >= 5 && !/^(?:anzahl|gesamt|rund|davon|stand)$/.test(one))
    .map((one) => one.slice(0, Math.min(8, one.length - 1)));
  const same = synonyms.filter((group) =>
    stems.some((stem) => group.some((one) => one.startsWith(stem) || stem.startsWith(one))),
  );
  return [...new Set([...stems, ...same.flat()])];
}

function* figures(text: string, facts: readonly Fact[]): Generator<Stated> {
  if (facts.length === 0) return;
  for (const { 0: figure, index } of text.matchAll(number)) {
    const said = figureOf(figure);
    if (said === undefined || said === 0) continue;
    const bareEnd = index + figure.length;
    const percent = share.exec(text.slice(bareEnd, bareEnd + 10))?.[0];
    const end = bareEnd + (percent?.length ?? 0);
    const before = qualifier.exec(text.slice(Math.max(0, index - 14), index));
    const start = index - (before?.[0].length ?? 0);
    const fact = percent === undefined ? counted(text, end, said, facts) : shareOf(text, start, end, facts);
    if (!fact) continue;
    const { about, over, under } = before?.groups ?? {};
    const { name, value } = fact;
    yield {
      start,
      end,
      name,
      form: before === null || percent !== undefined ? 'zahl' : 'rund',
      said: text.slice(start, end),
      agrees: agrees(said, value, { about, over, under, figure }),
    };
  }
}

/** The fact whose noun follows a figure within three words. A figure half or twice as large is about something else: a team, a district. */
function counted(text: string, end: number, said: number, facts: readonly Fact[]): Fact | undefined {
  const alike = facts.filter(({ value, isShare }) => !isShare && said <= value * 2 && said >= value / 2);
  if (alike.length === 0) return undefined;
  const following = wordsOf(untilBreak(text.slice(end, end + 120))).slice(0, 3);
  return alike.find(({ stems }) => following.some((one) => stems.some((stem) => one.startsWith(stem))));
}

/** The fact about a share whose noun stands in the same sentence, at most five words before or two behind. */
function shareOf(text: string, start: number, end: number, facts: readonly Fact[]): Fact | undefined {
  const before = text.slice(Math.max(0, start - 120), start);
  const near = [
    ...wordsOf(before.slice(before.search(/[^.;!?]*$/))).slice(-5),
    ...wordsOf(untilBreak(text.slice(end, end + 80))).slice(0, 2),
  ];
  return facts.find(({ isShare, stems }) => isShare && near.some((one) => stems.some((stem) => one.startsWith(stem))));
}

const untilBreak = (text: string): string => text.slice(0, text.search(/[.,;:!?()\n]|$/));
const wordsOf = (text: string): string[] => Array.from(text.matchAll(word), ([one]) => foldKey(one));

function agrees(
  said: number,
  value: number,
  {
    about,
    over,
    under,
    figure,
  }: { about?: string | undefined; over?: string | undefined; under?: string | undefined; figure: string },
): boolean {
  if (over !== undefined) return value >= said && value <= said * 1.25;
  if (under !== undefined) return value <= said && value >= said * 0.95;
  // A figure that ends in noughts is a rounded one, whether "rund" stands before it or not.
  const isRounded = about !== undefined || figure.endsWith('0');
  return isRounded ? Math.abs(said - value) <= value * 0.02 : said === value;
}

function* awardYears(text: string, shown: Known['awards']): Generator<Stated> {
  for (const { name, pattern, years } of shown) {
    const latest = years.at(-1)!;
    for (const mention of text.matchAll(pattern)) {
      const from = sentenceStart(text, mention.index);
      const sentence = text.slice(from, sentenceEnd(text, mention.index + mention[0].length));
      const stated = [...sentence.matchAll(/(?<![\p{N}.,/-])(?:19|20)\d{2}(?![\p{N}/-])/gu)];
      const wrong = stated.every(([year]) => year !== latest) ? stated.at(-1) : undefined;
      const [right] = stated.length === 1 ? stated : [];
      const year = wrong ?? (right?.[0] === latest ? right : undefined);
      if (!year) continue;
      yield {
        start: from + year.index,
        end: from + year.index + 4,
        name,
        form: 'jahr',
        said: year[0],
        agrees: year[0] === latest,
      };
      break;
    }
  }
}

/** A sentence ends where a stop is followed by a blank and a capital letter, or at a line's end. */
const sentenceBreak = /[.!?]\s+(?=\p{Lu})|\n/gu;
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - 400);
  const last = [...text.slice(from, at).matchAll(sentenceBreak)].at(-1);
  return last ? from + last.index + last[0].length : from;
}
function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 400);
  const [next] = rest.matchAll(sentenceBreak);
  return at + (next?.index ?? rest.length);
}
