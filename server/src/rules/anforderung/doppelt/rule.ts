import type { Place } from '../../../document/place.ts';
import { eachWord } from '../../../document/words.ts';
import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { printedTexts } from '../../texts.ts';

interface Bullet {
  readonly place: Place;
  readonly words: ReadonlySet<string>;
}

/** Words that say nothing about what a bullet is about. */
const empty = new Set(
  'eine einen einem einer eines sowie oder ihre ihren ihrer gute guten sehr auch beim nach über unter sich wird werden diverse einschließlich'.split(
    ' ',
  ),
);
/** Longest beginning of a word that counts: "verantwortungs-" and "verantwortungsvolle" are one. */
const stem = 8;
/** Findings in one list. */
const most = 5;
/** Bullets of a list that are remembered per word; enough for people, and keeps hostile lists linear. */
const remembered = 4;

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  eachWord(text.slice(0, 400), (word) => {
    if (word.length > 3 && !empty.has(word)) words.add(word.slice(0, stem));
  });
  return words;
}

/** Offers repeat themselves in other words; tasks of one kind share many words and are not the same. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>, isOffer: boolean): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  if (isOffer) return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.6;
  return shared > 0 && shared / (a.size + b.size - shared) >= (a.size + b.size < 6 ? 1 : 0.8);
}

function sameAs(bullet: Bullet, byWord: ReadonlyMap<string, readonly Bullet[]>, isOffer: boolean): Bullet | undefined {
  for (const word of bullet.words)
    for (const other of byWord.get(word) ?? []) if (isSame(other.words, bullet.words, isOffer)) return other;
  return undefined;
}

function remember(bullet: Bullet, byWord: Map<string, Bullet[]>): void {
  for (const word of bullet.words) {
    const bullets = byWord.get(word);
    if (!bullets) byWord.set(word, [bullet]);
    else if (bullets.push(bullet) > remembered) bullets.shift();
  }
}

export const rule = defineRule({
  id: 'anforderung/doppelt',
  since: '0.2.0',
  level: 'info',
  fix: 'none',
  title: { de: 'Fast gleiche Punkte', en: 'Near-duplicate bullets' },
  summary: {
    de: 'Zwei Punkte einer Liste sagen fast dasselbe; einer davon genügt.',
    en: 'Two bullets of a list say almost the same; one is enough.',
  },
  sources: [practice],
  messages: {
    same: {
      what: { de: 'Fast dasselbe steht schon in „{anderer}“.', en: 'Almost the same stands in "{anderer}".' },
      todo: { de: 'Vielleicht lassen sich beide zusammenfassen.', en: 'Perhaps the two can be merged.' },
    },
  },
  check(context, report) {
    if (isArchived(context)) return;
    let list = '';
    let byWord = new Map<string, Bullet[]>();
    let found = 0;
    for (const { place, path, section, prose } of printedTexts(context)) {
      if (!prose || typeof path.at(-1) !== 'number') continue;
      const own = path.slice(0, -1).join('.');
      if (own !== list) {
        list = own;
        byWord = new Map();
        found = 0;
      }
      // A list that was pasted twice is known after a few.
      if (found === most) continue;
      const bullet: Bullet = { place, words: wordsOf(place.value) };
      const earlier = sameAs(bullet, byWord, section === 'angebot');
      if (earlier) {
        found++;
        report({
          at: place.inner,
          message: 'same',
          data: { anderer: shorten(earlier.place.value) },
          related: [
            { message: context.lang === 'de' ? 'Der frühere Punkt' : 'The earlier bullet', span: earlier.place.inner },
          ],
        });
      }
      remember(bullet, byWord);
    }
  },
});

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text.trim());
