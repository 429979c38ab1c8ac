import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  formFile,
  patternGroups,
  phraseFile,
  sourceEntry,
  type PackedRule,
  type FormRule,
  type PhraseRule,
} from '../../schemas/wording.ts';
import { z } from 'zod';
import { fold } from '../../server/src/wording/fold.ts';

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
  readonly #index = new Map<string, number>();

  #number(element: string, where: string): number {
    const folded = element
      .split('|')
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

  pattern(source: string, where: string): string {
    return source
      .trim()
      .split(/\s+/)
      .map((part) => {
        const m = /^(\^?)(.*?)(!?)(\??)$/u.exec(part)!;
        const marks = `${m[1]!}${m[3]!}${m[4]!}`;
        const body = m[2]!;
        if (/^_\d*$/.test(body) || /^=(\d+(\.\.\d+)?)?$/.test(body)) return body + marks;
        return `${this.#number(body, where)}${marks}`;
      })
      .join(' ');
  }
}

/** All that lawyers and linguists have written, validated. */
export interface WordingData {
  readonly rules: readonly PhraseRule[];
  readonly forms: readonly FormRule[];
  readonly sources: Readonly<Record<string, z.infer<typeof sourceEntry>>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** Reads and validates the phrase data. */
export function readWording(root: string): WordingData {
  const at = (...path: string[]): string => join(root, folder, ...path);
  const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const sources = z.record(z.string(), sourceEntry).parse(yaml(at('quellen.yaml')));
  const groups = patternGroups.parse(yaml(at('gruppen.yaml')));
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
  return { rules, forms, sources, groups };
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
function starts(pattern: string): string[] {
  const steps = pattern.split(' ');
  const found: string[] = [];
  for (let k = 0; k < steps.length; k++) {
    if (steps[k]!.startsWith('_')) throw new Error(`a pattern cannot begin with a gap: ${pattern}`);
    found.push(steps.slice(k).join(' '));
    if (!steps[k]!.includes('?')) break;
  }
  return found;
}

function pack(rule: PhraseRule, data: WordingData, elements: Elements): PackedRule {
  const compile = (list: readonly string[] | undefined): string[] | undefined => {
    const all = (list ?? []).flatMap((p) => {
      if (!p.startsWith('$')) return [p];
      const group = data.groups[p.slice(1)];
      if (group === undefined) throw new Error(`${rule.id}: group ${p} is not in gruppen.yaml`);
      return group;
    });
    return all.length === 0 ? undefined : all.map((p) => elements.pattern(p, rule.id));
  };
  const was = what(rule);
  return {
    id: rule.id,
    characteristic: rule.merkmal ?? '',
    category: rule.kategorie,
    level: rule.stufe,
    de: [was.de, rule.warum.de, rule.tun.de],
    en: [was.en, rule.warum.en, rule.tun.en],
    patterns: compile(rule.muster)!.flatMap(starts),
    unless: compile(rule.ausser),
    before: compile(rule.davor),
    after: compile(rule.danach),
    milder: compile(rule.milder),
    only: rule.nur_in,
    notIn: rule.nicht_in,
    needsSection: rule.ohne_abschnitt ? undefined : true,
    negated: rule.verneint === 'gilt' ? true : undefined,
    diversity: rule.vielfalt === 'gilt' ? true : undefined,
    training: rule.ausbildung,
    church: rule.kirche,
    civil: rule.beamte,
    better: rule.ersatz.length === 0 ? undefined : rule.ersatz,
    law: rule.quellen.map((key) => data.sources[key]!.name),
  };
}

function packHeads(root: string): string {
  const groups = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const line of lines(join(root, folder, 'personen/koepfe.tsv'))) {
    const [word, cls, flags = ''] = line.split('\t') as [string, string, string?];
    if (seen.has(word)) throw new Error(`koepfe.tsv: ${word} is there twice; a head has one class`);
    seen.add(word);
    if (cls === 'er' && !word.endsWith('er')) throw new Error(`koepfe.tsv: ${word} is no -er noun`);
    if ((cls === 'eweak' || cls === 'beamt') && !word.endsWith('e'))
      throw new Error(`koepfe.tsv: ${word} does not end in -e`);
    const key = `${cls}\t${flags}`;
    const folded = fold(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [folded]);
    else group.push(folded);
  }
  return [...groups].map(([key, words]) => `${key}\t${words.join(' ')}`).join('\n');
}

/** Words of a list, folded here so that the start need not do it. */
const words = (path: string): string => [...new Set(lines(path).join(' ').trim().split(/\s+/).map(fold))].join(' ');

/** Escapes for a single-quoted string literal. */
function literal(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`;
}

/** The last three letters of all stems: the checker turns most words away by them. */
function packTails(heads: string, collisions: string): string {
  const tails = new Set<string>();
  for (const line of heads.split('\n')) {
    const [cls, , list] = line.split('\t') as [string, string, string];
    for (const lemma of list.split(' ')) {
      tails.add((cls === 'eweak' || cls === 'beamt' ? lemma.slice(0, -1) : lemma).slice(-3));
      if (/[^i]erer$/.test(lemma)) tails.add(lemma.slice(-5, -2));
      if (cls === 'mann') for (const tail of ['ner', 'rau']) tails.add(tail);
      if (cls === 'uml') tails.add(lemma.slice(-3)).add(lemma.slice(-2)).add(umlautTail(lemma));
    }
  }
  for (const word of collisions.split(' ')) tails.add(word.slice(-3));
  return [...tails]
    .filter((tail) => tail.length === 3)
    .sort()
    .join('');
}

/** The end of an umlauted stem: "aerzt" of "arzt". */
function umlautTail(lemma: string): string {
  const at = Math.max(lemma.lastIndexOf('a'), lemma.lastIndexOf('o'), lemma.lastIndexOf('u'));
  return `${lemma.slice(0, at + 1)}e${lemma.slice(at + 1)}`.slice(-3);
}

const banner = '// Generated by scripts/generate/wording.ts from schemas/data/wording. Do not edit.\n';

/** The generated modules of the prose engine: path → content. */
export function generateWording(root: string): Map<string, string> {
  const data = readWording(root);
  const elements = new Elements();
  const rules = data.rules.map((rule) => pack(rule, data, elements));
  const forms = data.forms.map((rule) => ({
    id: rule.id,
    de: [rule.was.de, rule.warum.de, rule.tun.de],
    en: [rule.was.en, rule.warum.en, rule.tun.en],
    law: rule.quellen.map((key) => data.sources[key]!.name),
  }));
  const people = (name: string): string => join(root, folder, 'personen', name);
  const neutral = lines(people('neutral.tsv')).map((line) => line.replaceAll('–', ''));
  const heads = packHeads(root);
  const collisions = words(people('kollisionen.txt'));
  const runtime = `${banner}export const packedHeads: string = ${literal(heads)};
export const packedTails: string = ${literal(packTails(heads, collisions))};
export const packedCollisions: string = ${literal(collisions)};
export const packedNames: string = ${literal(words(people('vornamen.txt')))};
export const packedNeutral: string = ${literal(neutral.join('\n'))};
export const packedElements: string = ${literal(elements.list.join(' '))};
export const packedRules: string = ${literal(JSON.stringify(rules))};
export const packedForms: string = ${literal(JSON.stringify(forms))};
`;
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
    [
      'schemas/generated/wording-meta.ts',
      `${banner}export const packedMeta: string = ${literal(JSON.stringify(meta))};\n`,
    ],
    [
      'schemas/generated/wording-pages.ts',
      `${banner}export const packedPages: string = ${literal(JSON.stringify(pages))};\n`,
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
