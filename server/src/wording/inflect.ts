import { capitalised, fold, uncapitalised } from './fold.ts';
import { personOf, type Person } from './heads.ts';
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

/** Words whose women are called otherwise than their class has it: the end of the masculine, feminine singular and plural. */
const ownFeminine: readonly (readonly [end: RegExp, one: string, many: string])[] = [
  [/(?<=zimmer)m(?:ann|änner)$/i, 'in', 'innen'],
  [/(?<=kusto)s$/i, 'din', 'dinnen'],
  [/(?<=vorm)ünder$/i, 'undin', 'undinnen'],
  [/v[aä]ter$/i, 'mutter', 'mütter'],
  [/(?<=rats)herr$/i, 'frau', 'frauen'],
  [/(?<=steward)$/i, 'ess', 'essen'],
  [/(?<=souffl)eur$/i, 'euse', 'eusen'],
  [/abt$/, 'äbtissin', 'äbtissinnen'],
  [/^Abt$/, 'Äbtissin', 'Äbtissinnen'],
  [/^Entbindungspfleger$/, 'Hebamme', 'Hebammen'],
];

/** The feminine of a masculine noun. */
export function feminineOf(word: string, p: Person): Forms {
  const bare = word.slice(0, word.length - p.cut);
  for (const [end, one, many] of ownFeminine)
    if (end.test(bare)) return { stem: bare, one: bare.replace(end, one), many: bare.replace(end, many), joins: false };
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
  /** What stands between one adjective and the next: a blank, a comma, "und". */
  readonly between: readonly string[];
  readonly noun: string;
  readonly person: Person;
  /** One of a list with "oder": the halves of a pair stand side by side, "Malerin/Maler". */
  readonly inOrList?: boolean;
  /** "Bau- und Projektleiter": so the second half of a pair is "-leiter". */
  readonly afterHalf?: boolean;
  /** The phrase begins its sentence, so its first capital means nothing. */
  readonly opens?: boolean;
}

/** "keine Einzelkämpferin/kein Einzelkämpfer": what is denied with "oder" sounds like a choice. */
const orOf = (ph: Phrase): string => (ph.inOrList === true || /^kein/i.test(ph.article ?? '') ? '/' : ' oder ');

/** "leitern" of "Projektleitern": the longest end that is a person noun of its own. */
function tailOf(noun: string): string | undefined {
  for (let k = 3; k <= noun.length - 4; k++) {
    const tail = noun.slice(k);
    if (personOf(tail, fold(tail))?.prefix === 0) return tail;
  }
  return undefined;
}

/** "Projektleiterinnen und Projektleiter", after another first half "Projektleiterinnen und -leiter". */
function pairPlural(ph: Phrase, f: Forms): string {
  const tail = ph.afterHalf === true ? tailOf(ph.noun) : undefined;
  return `${f.many} und ${tail === undefined ? ph.noun : `-${tail}`}`;
}

/** Article, adjectives and noun in one line, with what stood between the adjectives. */
function line(ph: Phrase, article: string | undefined, adjectives: readonly string[], noun: string): string {
  const series = adjectives.reduce((text, word, k) => (k === 0 ? word : text + (ph.between[k - 1] ?? ' ') + word), '');
  return [article, series, noun].filter(Boolean).join(' ');
}

const possessive = /^(mein|dein|sein|ihr|unser|kein|ein|eur|euer)(e[mnsr]?|[mn])?$/i;
const derWord = /^(dies|jen|jed|welch|manch)(e[rmns])$/i;
const contractionParts: Readonly<Record<string, readonly [string, string]>> = {
  zum: ['zu', 'zur'],
  beim: ['bei', 'bei der'],
  vom: ['von', 'von der'],
  im: ['in', 'in der'],
  am: ['an', 'an der'],
};

const caseLike = (model: string, word: string): string => (/^[A-ZÄÖÜ]/.test(model) ? capitalised(word) : word);

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
const inflection = /(?:en|em|er|es|e)$/;
const stemOf = (adjective: string): string => adjective.replace(inflection, '');
/** "staatlich geprüfter": the adverb keeps its form. */
const isAdverb = (adjective: string): boolean => !inflection.test(adjective);

function feminineAdjective(adjective: string, kase: Kase, article: string | undefined): string {
  if (isAdverb(adjective)) return adjective;
  const stem = stemOf(adjective);
  if (kase === 'N' || kase === 'A') return `${stem}e`;
  return `${stem}${article === undefined ? 'er' : 'en'}`;
}

/** "die Bewerberin oder der Bewerber": both halves in full. */
function pairSingular(ph: Phrase, kase: Kase, f: Forms): string | undefined {
  const article = ph.article === undefined ? undefined : feminineArticle(ph.article, kase);
  if (ph.article !== undefined && article === undefined) return undefined;
  const female = ph.adjectives.map((adjective) => feminineAdjective(adjective, kase, ph.article));
  const plain = (word: string): string =>
    ph.opens === true && !word.startsWith('Akademisch') ? uncapitalised(word) : word;
  const male = ph.article === undefined ? ph.adjectives.map(plain) : ph.adjectives;
  return `${line(ph, article, female, f.one)}${orOf(ph)}${line(ph, secondArticle(ph), male, ph.noun)}`;
}

/** "Ihr" keeps its capital, and so does a "Dein" of courtesy; any other article loses that of the sentence's head. */
function secondArticle({ article, opens }: Phrase): string | undefined {
  const kept = article?.startsWith('Ihr') === true || (opens !== true && /^(?:Dein|Euer|Eure)/.test(article ?? ''));
  return article === undefined || kept ? article : uncapitalised(article);
}

/** "eine*n engagierte*n Bewerber*in" with the sign of the style. */
function signedSingular(ph: Phrase, kase: Kase, f: Forms, sign: string, joined: string): string | undefined {
  const { article } = ph;
  let signed: string | undefined;
  if (article !== undefined) {
    const low = article.toLowerCase();
    const female = feminineArticle(article, kase);
    if (female === undefined) return undefined;
    const m = possessive.exec(low);
    if (low === 'zum') signed = `${female}${sign}zum`;
    else if (contractionParts[low] !== undefined) signed = `${female}${sign}dem`;
    else if (m !== null && m[1] !== 'euer' && kase === 'N') signed = `${article}${sign}e`;
    else if (m !== null && kase === 'A') signed = `${article.slice(0, -1)}${sign}n`;
    else signed = `${female}${sign}${secondArticle(ph)!}`;
  }
  const definite = article !== undefined && isDefinite(article);
  const adjectives: string[] = [];
  for (const adjective of ph.adjectives) {
    const stem = stemOf(adjective);
    if (isAdverb(adjective)) adjectives.push(adjective);
    else if (kase === 'A') adjectives.push(`${stem}e${sign}n`);
    else if (kase === 'N') adjectives.push(definite ? `${stem}e` : `${stem}e${sign}r`);
    else if (article !== undefined) adjectives.push(`${stem}en`);
    else return undefined;
  }
  return line(ph, signed, adjectives, `${f.stem}${joined}`);
}

const isShouted = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** The phrase in a form, for one reading. `undefined` where the form has no good German for it. */
export function render(ph: Phrase, reading: number, form: GenderForm): string | undefined {
  if (!isShouted(ph.noun)) return renderSpelled(ph, reading, form);
  // "MITARBEITER": nouns keep their capitals, endings and halves included.
  const noun = ph.noun.charAt(0) + ph.noun.slice(1).toLowerCase();
  return renderSpelled({ ...ph, noun }, reading, form)?.replace(/(?<!\p{L})\p{Lu}[\p{L}*:_·/-]*/gu, (word) =>
    word.toUpperCase(),
  );
}

function renderSpelled(ph: Phrase, reading: number, form: GenderForm): string | undefined {
  const f = feminineOf(ph.noun, ph.person);
  const kase = kaseOf[reading]!;
  const many = reading > 8;
  if (ph.person.cls === 'nadj') return many ? undefined : renderAdjectiveNoun(ph, kase, form);
  if (many) {
    // Articles and adjectives are the same for every sex in the plural: only the noun changes.
    const sign = signs[form];
    if (form === 'binnen-i' && f.joins) return `${f.stem}Innen`;
    if (form === 'schraegstrich')
      return ph.person.cls === 'er' && kase !== 'D' && f.joins ? `${f.stem}/-innen` : pairPlural(ph, f);
    if (sign !== undefined && f.joins) return `${f.stem}${sign}innen`;
    return pairPlural(ph, f);
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
  if (ph.article === undefined) {
    const adjectives = ph.adjectives.map((a) => (isAdverb(a) ? a : `${stemOf(a)}e${sign}r`));
    return kase === 'N' ? line(ph, undefined, adjectives, `${stem}e${sign}r`) : undefined;
  }
  const article = feminineArticle(ph.article, kase);
  if (article === undefined) return undefined;
  const female = ph.adjectives.map((a) => feminineAdjective(a, kase, ph.article));
  const ending = kase === 'N' || kase === 'A' ? 'e' : 'en';
  return `${line(ph, article, female, `${stem}${ending}`)}${orOf(ph)}${line(ph, secondArticle(ph), ph.adjectives, ph.noun)}`;
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
