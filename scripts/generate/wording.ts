import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  contextLists,
  formFile,
  patternGroups,
  phraseFile,
  sourceEntry,
  type FormRule,
  type PhraseRule,
} from '../../schemas/wording.ts';
import { lineEnd, Step, type PackedRule, type Pattern } from '../../schemas/wording-pattern.ts';
import { z } from 'zod';
import { fold } from '../../server/src/wording/fold.ts';
import { asciiJson, buckets, literal, type Entry } from './packed.ts';

const folder = 'schemas/data/wording';

/** Lines of a data file without comments and blank lines. */
function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Collects the distinct elements of all patterns and writes patterns as their numbers. */
class Elements {
  readonly list: string[] = [];
  /** The numbers a step may ask for: least and greatest. */
  readonly ranges: string[] = [];
  readonly #index = new Map<string, number>();

  #number(element: string, where: string): number {
    const words = element.split('|');
    if (new Set(words).size < words.length) throw new Error(`${where}: „${element}“ names a word twice`);
    const folded = words
      .map((word) => {
        // Any person noun: no list of them could be complete.
        if (word === '@person') return word;
        const m = /^(\*?)([\p{L}'-]+)([~+*]?)$/u.exec(word);
        if (m === null) throw new Error(`${where}: cannot read „${word}“ in a pattern`);
        if ((m[1] === '*' || m[3] === '*') && m[2]!.length < 3)
          throw new Error(`${where}: „${word}“ is too short for a part of a word`);
        if (m[1] === '*' && m[3] !== '' && m[3] !== '+')
          throw new Error(`${where}: „${word}“: only + may follow an ending`);
        return `${m[1]!}${fold(m[2]!)}${m[3]!}`;
      })
      .join('|');
    let n = this.#index.get(folded);
    if (n === undefined) {
      n = this.list.length;
      this.list.push(folded);
      this.#index.set(folded, n);
    }
    return n;
  }

  /** A pattern as the numbers of its steps, see {@link Pattern}. */
  pattern(source: string, where: string): Pattern {
    return source
      .trim()
      .split(/\s+/)
      .map((part) => {
        const m = /^(\^?)(.*?)(!?)(\??)$/u.exec(part)!;
        const body = m[2]!;
        const gap = /^_(\d*)$/.exec(body);
        if (gap !== null) return -(gap[1] === '' ? 1 : Number(gap[1]));
        const flags =
          (m[4] === '' ? 0 : Step.optional) | (m[1] === '' ? 0 : Step.context) | (m[3] === '' ? 0 : Step.capital);
        const range = /^=(?:(\d+)(?:\.\.(\d+))?)?$/.exec(body);
        if (range === null) return (this.#number(body, where) << Step.bits) | flags;
        const [, low = '0', high = range[1] ?? '1e9'] = range;
        const key = `${low} ${high}`;
        if (!this.ranges.includes(key)) this.ranges.push(key);
        return (this.ranges.indexOf(key) << Step.bits) | flags | Step.range;
      });
  }

  /** The words of all elements, each with its kind and the elements it satisfies, for {@link buckets}. */
  entries(): { starts: Entry[]; ends: Entry[] } {
    const starts = new Map<string, number[]>();
    const ends = new Map<string, number[]>();
    this.list.forEach((alternatives, element) => {
      for (const word of alternatives.split('|')) {
        const [, star, stem, kind] = /^(\*?)(.+?)([~+*]?)$/.exec(word)!;
        const key = `${stem!} ${kind === '' ? '.' : kind!}`;
        const index = star === '*' ? ends : starts;
        index.set(key, [...(index.get(key) ?? []), element]);
      }
    });
    const list = (index: Map<string, number[]>): Entry[] =>
      [...index].map(([key, elements]) => [key.slice(0, -2), `${key.slice(-1)} ${elements.join(',')}`]);
    return { starts: list(starts), ends: list(ends) };
  }
}

/** All that lawyers and linguists have written, validated. */
export interface WordingData {
  readonly rules: readonly PhraseRule[];
  readonly forms: readonly FormRule[];
  readonly sources: Readonly<Record<string, z.infer<typeof sourceEntry>>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly lists: z.infer<typeof contextLists>;
}

/** Reads and validates the phrase data. */
export function readWording(root: string): WordingData {
  const at = (...path: string[]): string => join(root, folder, ...path);
  const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const sources = z.record(z.string(), sourceEntry).parse(yaml(at('quellen.yaml')));
  const groups = patternGroups.parse(yaml(at('gruppen.yaml')));
  const lists = contextLists.parse(yaml(at('umfeld.yaml')));
  const rules: PhraseRule[] = [];
  for (const file of readdirSync(at('phrases')).sort()) {
    const parsed = phraseFile.safeParse(yaml(at('phrases', file)));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    rules.push(...parsed.data.regeln);
  }
  const forms = formFile.parse(yaml(at('gender-form.yaml'))).regeln;
  const seen = new Set<string>();
  for (const rule of [...rules, ...forms]) {
    if (seen.has(rule.id)) throw new Error(`${rule.id} is there twice`);
    seen.add(rule.id);
    for (const key of rule.quellen)
      if (!(key in sources)) throw new Error(`${rule.id}: source „${key}“ is not in quellen.yaml`);
  }
  return { rules, forms, sources, groups, lists };
}

const ofCharacteristic: Readonly<Record<string, { de: string; en: string }>> = {
  alter: { de: 'des Alters', en: 'age' },
  geschlecht: { de: 'des Geschlechts', en: 'sex' },
  herkunft: { de: 'der ethnischen Herkunft', en: 'ethnic origin' },
  religion: { de: 'der Religion', en: 'religion' },
  weltanschauung: { de: 'der Weltanschauung', en: 'belief' },
  behinderung: { de: 'einer Behinderung', en: 'disability' },
  'sexuelle-identitaet': { de: 'der sexuellen Identität', en: 'sexual identity' },
};

function what(rule: PhraseRule): { de: string; en: string } {
  if (rule.was !== undefined) return rule.was;
  const c = rule.merkmal === undefined ? undefined : ofCharacteristic[rule.merkmal];
  if (c === undefined) throw new Error(`${rule.id} needs „was“: no sentence fits several characteristics or none`);
  return {
    de: `„{x}“ kann als Indiz für eine Benachteiligung wegen ${c.de} gelten.`,
    en: `“{x}” can be read as evidence of discrimination on grounds of ${c.en}.`,
  };
}

/** A pattern that begins with optional words starts at each of them: written out here, so that the start need not look. */
function starts(pattern: Pattern): Pattern[] {
  const found: Pattern[] = [];
  for (let k = 0; k < pattern.length; k++) {
    if (pattern[k]! < 0) throw new Error('a pattern cannot begin with a gap');
    found.push(pattern.slice(k));
    if (!(pattern[k]! & Step.optional)) break;
  }
  return found;
}

/** Which patterns begin with an element, as [rule, pattern] in a line for each; before them those that begin with a number. */
function packStarts(patterns: readonly (readonly Pattern[])[], elements: number): string {
  const found: [number, Pattern][][] = Array.from({ length: elements + 1 }, () => []);
  patterns.forEach((list, rule) => {
    for (const pattern of list)
      found[pattern[0]! & Step.range ? 0 : (pattern[0]! >> Step.bits) + 1]!.push([rule, pattern]);
  });
  return found.map((line) => (line.length === 0 ? '' : JSON.stringify(line))).join(lineEnd);
}

/** "$mannschaft ist jung": a group of one list of words stands in a pattern as those words. */
function withWordLists(pattern: string, where: string, data: WordingData): string {
  return pattern.replace(/\$([a-z-]+)/g, (_, name: string) => {
    const [words, ...more] = data.groups[name] ?? [];
    if (words === undefined || more.length > 0 || /\s/.test(words))
      throw new Error(`${where}: group $${name} is no single list of words`);
    return words;
  });
}

function pack(rule: PhraseRule, data: WordingData, elements: Elements): { rule: PackedRule; patterns: Pattern[] } {
  const compile = (list: readonly string[] | undefined): Pattern[] | undefined => {
    const all = (list ?? []).flatMap((p) => {
      if (!/^\$\S+$/.test(p)) return [p];
      const group = data.groups[p.slice(1)];
      if (group === undefined) throw new Error(`${rule.id}: group ${p} is not in gruppen.yaml`);
      return group;
    });
    return all.length === 0 ? undefined : all.map((p) => elements.pattern(withWordLists(p, rule.id, data), rule.id));
  };
  const was = what(rule);
  const patterns = compile(rule.muster)!.flatMap(starts);
  const packed: PackedRule = {
    id: rule.id,
    characteristic: rule.merkmal ?? '',
    category: rule.kategorie,
    level: rule.stufe,
    de: [was.de, rule.warum.de, rule.tun.de],
    en: [was.en, rule.warum.en, rule.tun.en],
    unless: compile(rule.ausser),
    despite: compile(rule.doch),
    before: compile(rule.davor),
    after: compile(rule.danach),
    milder: compile(rule.milder),
    only: rule.nur_in,
    notIn: rule.nicht_in,
    needsSection: rule.ohne_abschnitt ? undefined : true,
    setOff: rule.nur_abgesetzt ? true : undefined,
    ofPerson: rule.bezug === 'person' ? true : undefined,
    negated: rule.verneint === 'gilt' ? true : undefined,
    diversity: rule.vielfalt === 'gilt' ? true : undefined,
    training: rule.ausbildung,
    church: rule.kirche,
    civil: rule.beamte,
    better: rule.ersatz.length === 0 ? undefined : rule.ersatz,
    bullet: rule.ersatz_als === 'stichpunkt' ? true : undefined,
    law: rule.quellen.map((key) => data.sources[key]!.name),
  };
  return { rule: packed, patterns };
}

/** "arzt" → "aerzt". */
function umlauted(stem: string): string {
  const at = Math.max(stem.lastIndexOf('a'), stem.lastIndexOf('o'), stem.lastIndexOf('u'));
  return at < 0 ? stem : `${stem.slice(0, at + 1)}e${stem.slice(at + 1)}`;
}

/** The stems a person noun is known by, each with the class its endings follow. */
function stemsOf(lemma: string, cls: string): [stem: string, cls: string][] {
  const stems: [string, string][] = [[cls === 'eweak' || cls === 'beamt' ? lemma.slice(0, -1) : lemma, cls]];
  // "Kämmerer", but "Kämmerin".
  if (cls === 'er' && /[^i]erer$/.test(lemma)) stems.push([lemma.slice(0, -2), 'erer']);
  if (cls === 'uml') stems.push([umlauted(lemma), 'umlp']);
  if (cls === 'mann') stems.push([`${lemma.slice(0, -4)}maenner`, 'maenner'], [`${lemma.slice(0, -4)}frau`, 'frau']);
  return stems;
}

/**
 * The stems of all person nouns and look-alikes, gathered by their last four letters and longest first, each with the number of its
 * group; a group is a class with its flags.
 */
function packHeads(root: string, collisions: string): { groups: string; stems: string } {
  const groups = ['x '];
  const lemmas = new Map<string, { cls: string; flags: string; words: string[] }>();
  const seen = new Set<string>();
  for (const line of lines(join(root, folder, 'personen/koepfe.tsv'))) {
    const [word, cls, flags = ''] = line.split('\t') as [string, string, string?];
    if (seen.has(word)) throw new Error(`koepfe.tsv: ${word} is there twice; a head has one class`);
    seen.add(word);
    if (cls === 'er' && !word.endsWith('er')) throw new Error(`koepfe.tsv: ${word} is no -er noun`);
    if ((cls === 'eweak' || cls === 'beamt') && !word.endsWith('e'))
      throw new Error(`koepfe.tsv: ${word} does not end in -e`);
    const key = `${cls} ${flags}`;
    const group = lemmas.get(key) ?? { cls, flags, words: [] };
    group.words.push(fold(word));
    lemmas.set(key, group);
  }
  const stems = new Map<string, string>();
  for (const { cls, flags, words: list } of lemmas.values()) {
    for (const [stem, own] of list.flatMap((lemma) => stemsOf(lemma, cls))) {
      const group = `${own} ${flags}`;
      if (!groups.includes(group)) groups.push(group);
      stems.set(stem, String(groups.indexOf(group)));
    }
  }
  for (const word of collisions.split(' ')) stems.set(word, '0');
  const longestFirst = [...stems].sort(([a], [b]) => b.length - a.length);
  return { groups: groups.join(lineEnd), stems: buckets(longestFirst, (stem) => stem.slice(-4)) };
}

/** The words of a list of umfeld.yaml; a word that is there twice, or that a word with a star finds as well, is a slip. */
function contextWords(name: string, listed: string): string {
  const all = listed.split(' ');
  const ends = all.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  for (const word of all) {
    const isCovered = ends.some((end) => word !== `*${end}` && word.endsWith(end));
    if (isCovered || all.indexOf(word) !== all.lastIndexOf(word))
      throw new Error(`umfeld.yaml, ${name}: ${word} is found already`);
  }
  return listed;
}

/** Words of a list, folded here so that the start need not do it. */
const words = (path: string): string => [...new Set(lines(path).join(' ').trim().split(/\s+/).map(fold))].join(' ');

const banner = '// Generated by scripts/generate/wording.ts from schemas/data/wording. Do not edit.\n';

/** The generated modules of the prose engine: path → content. */
export function generateWording(root: string): Map<string, string> {
  const data = readWording(root);
  const elements = new Elements();
  const packed = data.rules.map((rule) => pack(rule, data, elements));
  const { starts: wordStarts, ends: wordEnds } = elements.entries();
  const forms = data.forms.map((rule) => ({
    id: rule.id,
    de: [rule.was.de, rule.warum.de, rule.tun.de],
    en: [rule.was.en, rule.warum.en, rule.tun.en],
    law: rule.quellen.map((key) => data.sources[key]!.name),
  }));
  const people = (name: string): string => join(root, folder, 'personen', name);
  const neutral = lines(people('neutral.tsv')).map((line) => line.replaceAll('–', ''));
  const heads = packHeads(root, words(people('kollisionen.txt')));
  const parts: Readonly<Record<string, string>> = {
    packedGroups: heads.groups,
    packedStems: heads.stems,
    packedNames: words(people('vornamen.txt')),
    packedNeutral: neutral.join(lineEnd),
    packedWordStarts: buckets(wordStarts, (word) => word.slice(0, 3)),
    packedWordEnds: buckets(wordEnds, (word) => word.slice(-3)),
    packedStarts: packStarts(
      packed.map(({ patterns }) => patterns),
      elements.list.length,
    ),
    packedRanges: elements.ranges.join(' '),
    // A line for each rule: the checker reads those it meets.
    packedRules: packed.map(({ rule }) => asciiJson(rule)).join(lineEnd),
    packedForms: asciiJson(forms),
    packedLists: Object.entries(data.lists)
      .map(([name, { woerter }]) => `${name} ${contextWords(name, fold(woerter))}`)
      .join(lineEnd),
  };
  const runtime =
    banner +
    Object.entries(parts)
      .map(([name, value]) => `export const ${name}: string = ${literal(value)};\n`)
      .join('') +
    `/** The lists of umfeld.yaml. */\nexport type ContextList =\n  ${Object.keys(data.lists)
      .map((name) => `'${name}'`)
      .join(' | ')};\n`;
  const meta = [...data.rules, ...data.forms].map((rule) => ({
    id: rule.id,
    title: rule.titel,
    summary: rule.kurz,
    level: rule.stufe,
    sources: rule.quellen.map((key) => {
      const { name, status, sagt, stand } = data.sources[key]!;
      return { name, status, ...(sagt === undefined ? {} : { says: sagt }), reviewed: stand };
    }),
    fix: 'fix' in rule ? rule.fix : rule.ersatz.length > 0 ? 'suggestion' : 'none',
    since: rule.seit,
    ...('merkmal' in rule && rule.merkmal !== undefined ? { characteristic: rule.merkmal } : {}),
  }));
  const pages = [...data.rules, ...data.forms].map((rule) => ({
    id: rule.id,
    why: rule.warum,
    instead: 'ersatz' in rule ? rule.tun : rule.kurz,
    fires: rule.feuert,
    silent: rule.feuert_nicht,
    better: 'ersatz' in rule ? rule.ersatz.filter((wording) => wording !== '' && !wording.includes('{')) : [],
  }));
  return new Map([
    ['schemas/generated/wording.ts', runtime],
    ['schemas/generated/wording-meta.ts', `${banner}export const packedMeta: string = ${literal(asciiJson(meta))};\n`],
    [
      'schemas/generated/wording-pages.ts',
      `${banner}export const packedPages: string = ${literal(asciiJson(pages))};\n`,
    ],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const [path, content] of generateWording(root)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`${path}: ${(content.length / 1024).toFixed(1)} KB`);
  }
}
