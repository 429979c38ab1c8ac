import type { Person } from './heads.ts';
import { kaseOf, type Kase } from './grammar.ts';
import { signs } from './styles.ts';
import type { GenderForm } from './types.ts';

/** Stems and forms of a person noun, in the spelling of the text. */
export interface Forms {
  /** "Lehrer", "Kolleg", "Ärzt": what "-in" is joined to. */
  readonly stem: string;
  readonly one: string;
  readonly many: string;
  /** Whether stem + sign + "in" is good German: not for Ärzt*in, Kauf*frau. */
  readonly joins: boolean;
}

function umlaut(stem: string): string {
  for (let i = stem.length - 1; i >= 0; i--) {
    const at = 'aouAOU'.indexOf(stem.charAt(i));
    if (at >= 0) return `${stem.slice(0, i)}${'äöüÄÖÜ'.charAt(at)}${stem.slice(i + 1)}`;
  }
  return stem;
}

/** The feminine of a masculine noun. */
export function feminineOf(word: string, p: Person): Forms {
  const bare = word.slice(0, word.length - p.cut);
  // The one trade in -mann whose women are called otherwise.
  if (/zimmerm(?:ann|änner)$/i.test(bare)) {
    const stem = bare.replace(/m(?:ann|änner)$/, '');
    return { stem, one: `${stem}in`, many: `${stem}innen`, joins: false };
  }
  if (p.cls === 'mann') {
    const stem = `${bare.slice(0, -4)}frau`;
    return { stem, one: stem, many: `${stem}en`, joins: false };
  }
  if (p.cls === 'maenner') {
    const stem = `${bare.replace(/m(?:ä|ae)nner$/i, '')}frau`;
    return { stem, one: stem, many: `${stem}en`, joins: false };
  }
  if (p.cls === 'uml' || p.cls === 'umlp') {
    const stem = p.cls === 'uml' ? umlaut(bare) : bare;
    return { stem, one: `${stem}in`, many: `${stem}innen`, joins: false };
  }
  // Förderer → Förderin, Zauberer → Zauberin, but Kassierer → Kassiererin
  const stem = /[^i]erer$/.test(bare) && bare.length > 6 && !/caterer$/i.test(bare) ? bare.slice(0, -2) : bare;
  return {
    stem,
    one: `${stem}in`,
    many: `${stem}innen`,
    joins: p.cls !== 'beamt' && p.cls !== 'nadj' && stem === bare,
  };
}

/** The masculine of a feminine noun: singular and plural (nominative). */
export function masculineOf(word: string, p: Person): { one: string; many: string } | undefined {
  const bare = word.slice(0, word.length - p.cut);
  switch (p.cls) {
    case 'er':
      return { one: bare, many: bare };
    case 'erer':
      return { one: `${bare}er`, many: `${bare}er` };
    case 'or':
    case 'weak':
      return { one: bare, many: `${bare}en` };
    case 'weakn':
      return { one: bare, many: `${bare}n` };
    case 'eweak':
      return { one: `${bare}e`, many: `${bare}en` };
    case 'e':
      return { one: bare, many: `${bare}e` };
    case 's':
      return { one: bare, many: `${bare}s` };
    case 'umlp': {
      const at = Math.max(bare.lastIndexOf('ä'), bare.lastIndexOf('ö'), bare.lastIndexOf('ü'), bare.lastIndexOf('Ä'));
      if (at < 0) return undefined;
      const plain = 'aouA'.charAt('äöüÄ'.indexOf(bare.charAt(at)));
      return { one: `${bare.slice(0, at)}${plain}${bare.slice(at + 1)}`, many: `${bare}e` };
    }
    case 'frau':
      return { one: bare.replace(/frau$/, 'mann'), many: bare.replace(/frau$/, 'männer') };
    case 'beamt':
      return { one: `${bare}er`, many: `${bare}e` };
    default:
      return undefined;
  }
}

/** Article, adjectives and noun of a phrase as they stand in the text. */
export interface Phrase {
  readonly article: string | undefined;
  readonly adjectives: readonly string[];
  readonly noun: string;
  readonly person: Person;
  /** A comma stood between the adjectives. */
  readonly commas?: boolean;
  /** It begins a sentence, so the capital of its article is no courtesy. */
  readonly begins?: boolean;
}

/** The article of the second half: "Ihr" keeps its capital, and so does a "Dein" of courtesy; any other loses that of the sentence's head. */
const secondArticle = (article: string, begins: boolean | undefined): string =>
  article.startsWith('Ihr') || (begins !== true && /^(?:Dein|Euer|Eure)/.test(article))
    ? article
    : article.charAt(0).toLowerCase() + article.slice(1);

const possessive = /^(mein|dein|sein|ihr|unser|kein|ein|eur|euer)(e[mnsr]?)?$/i;
const derWord = /^(dies|jen|jed|welch|manch)(e[rmns])$/i;
const contractionParts: Readonly<Record<string, readonly [string, string]>> = {
  zum: ['zu', 'zur'],
  beim: ['bei', 'bei der'],
  vom: ['von', 'von der'],
  im: ['in', 'in der'],
  am: ['an', 'an der'],
};

const caseLike = (model: string, word: string): string =>
  /^[A-ZÄÖÜ]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Feminine article for a masculine one in a case. */
export function feminineArticle(article: string, kase: Kase): string | undefined {
  const low = article.toLowerCase();
  const contraction = contractionParts[low];
  if (contraction !== undefined) return caseLike(article, contraction[1]);
  if (/^(?:der|den|dem|des)$/.test(low)) return caseLike(article, kase === 'N' || kase === 'A' ? 'die' : 'der');
  const m = possessive.exec(low) ?? derWord.exec(low);
  if (m === null) return undefined;
  const stem = m[1] === 'euer' ? 'eur' : m[1]!;
  return caseLike(article, `${stem}${kase === 'N' || kase === 'A' ? 'e' : 'er'}`);
}

const isDefinite = (article: string): boolean =>
  /^(?:der|den|dem|des|zum|beim|vom|im|am|dies|jen|jed|welch|manch)/i.test(article);
const stemOf = (adjective: string): string => adjective.replace(/(?:en|em|er|es|e)$/, '');

function feminineAdjective(adjective: string, kase: Kase, article: string | undefined): string {
  const stem = stemOf(adjective);
  if (kase === 'N' || kase === 'A') return `${stem}e`;
  return `${stem}${article === undefined ? 'er' : 'en'}`;
}

/** "die Bewerberin oder der Bewerber": both halves in full. */
function pairSingular(ph: Phrase, kase: Kase, f: Forms): string | undefined {
  const first: string[] = [];
  const second: string[] = [];
  if (ph.article !== undefined) {
    const article = feminineArticle(ph.article, kase);
    if (article === undefined) return undefined;
    first.push(article);
    second.push(secondArticle(ph.article, ph.begins));
  }
  const glue = ph.commas === true ? ', ' : ' ';
  if (ph.adjectives.length > 0) {
    first.push(ph.adjectives.map((a) => feminineAdjective(a, kase, ph.article)).join(glue));
    const same = (a: string): string => (ph.article === undefined ? a.charAt(0).toLowerCase() + a.slice(1) : a);
    second.push(ph.adjectives.map(same).join(glue));
  }
  return `${[...first, f.one].join(' ')} oder ${[...second, ph.noun].join(' ')}`;
}

/** "eine*n engagierte*n Bewerber*in" with the sign of the style. */
function signedSingular(ph: Phrase, kase: Kase, f: Forms, sign: string, joined: string): string | undefined {
  const parts: string[] = [];
  const { article } = ph;
  if (article !== undefined) {
    const low = article.toLowerCase();
    const female = feminineArticle(article, kase);
    if (female === undefined) return undefined;
    const m = possessive.exec(low);
    if (low === 'zum') parts.push(`${female}${sign}zum`);
    else if (contractionParts[low] !== undefined) parts.push(`${female}${sign}dem`);
    else if (m !== null && m[1] !== 'euer' && kase === 'N') parts.push(`${article}${sign}e`);
    else if (m !== null && kase === 'A') parts.push(`${article.slice(0, -1)}${sign}n`);
    else parts.push(`${female}${sign}${secondArticle(article, ph.begins)}`);
  }
  const definite = article !== undefined && isDefinite(article);
  for (const adjective of ph.adjectives) {
    const stem = stemOf(adjective);
    if (kase === 'A') parts.push(`${stem}e${sign}n`);
    else if (kase === 'N') parts.push(definite ? `${stem}e` : `${stem}e${sign}r`);
    else if (article !== undefined) parts.push(`${stem}en`);
    else return undefined;
  }
  parts.push(`${f.stem}${joined}`);
  return parts.join(' ');
}

/** The phrase in a form, for one reading. `undefined` where the form has no good German for it. */
export function render(ph: Phrase, reading: number, form: GenderForm): string | undefined {
  const f = feminineOf(ph.noun, ph.person);
  const kase = kaseOf[reading]!;
  const many = reading > 8;
  if (ph.person.cls === 'nadj') return many ? undefined : renderAdjectiveNoun(ph, kase, form);
  if (many) {
    // Articles and adjectives are the same for every sex in the plural: only the noun changes.
    const sign = signs[form];
    if (form === 'binnen-i' && f.joins) return `${f.stem}Innen`;
    if (form === 'schraegstrich')
      return ph.person.cls === 'er' && kase !== 'D' && f.joins ? `${f.stem}/-innen` : `${f.many} und ${ph.noun}`;
    if (sign !== undefined && f.joins) return `${f.stem}${sign}innen`;
    return `${f.many} und ${ph.noun}`;
  }
  const sign = signs[form];
  if (form === 'schraegstrich' && f.joins && ph.person.cls !== 'eweak') return signedSingular(ph, kase, f, '/', '/in');
  if (form === 'binnen-i' && f.joins) return signedSingular(ph, kase, f, '/', 'In');
  if (form !== 'schraegstrich' && sign !== undefined && f.joins) return signedSingular(ph, kase, f, sign, `${sign}in`);
  return pairSingular(ph, kase, f);
}

/** "der Vorsitzende" → "die Vorsitzende oder der Vorsitzende". */
function renderAdjectiveNoun(ph: Phrase, kase: Kase, form: GenderForm): string | undefined {
  const stem = stemOf(ph.noun);
  const sign = form === 'schraegstrich' || form === 'binnen-i' ? '/' : (signs[form] ?? '/');
  if (ph.article === undefined)
    return kase === 'N'
      ? `${ph.adjectives.map((a) => `${stemOf(a)}e${sign}r`).join(' ')} ${stem}e${sign}r`.trim()
      : undefined;
  const article = feminineArticle(ph.article, kase);
  if (article === undefined) return undefined;
  const ending = kase === 'N' || kase === 'A' ? 'e' : 'en';
  const female = [
    article,
    ...ph.adjectives.map((a) => feminineAdjective(a, kase, ph.article)),
    `${stem}${ending}`,
  ].join(' ');
  return `${female} oder ${[secondArticle(ph.article, ph.begins), ...ph.adjectives, ph.noun].join(' ')}`;
}

/** The neutral word of a kind in the plural, declined after what precedes it. */
export function neutralPlural(
  word: string,
  kind: string,
  kase: Kase,
  article: string | undefined,
  quantified: boolean,
): string {
  if (kind === 'part') {
    const weak = article !== undefined && !quantified;
    return weak || kase === 'D' ? `${word}n` : kase === 'G' ? `${word}r` : word;
  }
  if (kind === 'kraft' && kase === 'D') return `${word}n`;
  return word;
}
