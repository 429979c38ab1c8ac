import type { Place } from '../../../document/place.ts';
import { codeOf, eachCode } from '../../../document/words.ts';
import { isArchived } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';
import { printedTexts, type PrintedText } from '../../texts.ts';

interface Bullet {
  readonly place: Place;
  /** Its words by {@link codeOf}. */
  readonly words: readonly number[];
}

/** Words that say nothing about what a bullet is about. */
const empty = new Set(
  'eine einen einem einer eines sowie oder ihre ihren ihrer gute guten sehr auch beim nach über unter sich wird werden diverse einschließlich'
    .split(' ')
    .map((word) => codeOf(word)),
);
/** Longest beginning of a word that counts: "verantwortungs-" and "verantwortungsvolle" are one. */
const stem = 8;
/** Findings in one list. */
const most = 5;
/** Bullets before it that one is compared with; enough for people, and keeps hostile lists linear. */
const nearby = 40;

function wordsOf(text: string): number[] {
  const words: number[] = [];
  eachCode(text.slice(0, 400), stem, (word, first, length) => {
    if (length > 3 && !empty.has(word) && !words.includes(first)) words.push(first);
  });
  return words;
}

/** Offers repeat themselves in other words; tasks of one kind share many words and are not the same. */
function isSame({ words: a }: Bullet, { words: b }: Bullet, isOffer: boolean): boolean {
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared++;
  if (isOffer) return shared >= 2 && shared / Math.min(a.length, b.length) >= 0.6;
  return shared > 0 && shared / (a.length + b.length - shared) >= (a.length + b.length < 6 ? 1 : 0.8);
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
    let list: PrintedText['path'] = [];
    let bullets: Bullet[] = [];
    let found = 0;
    for (const { place, path, section, prose } of printedTexts(context)) {
      if (!prose || typeof path.at(-1) !== 'number') continue;
      if (!isSameList(path, list)) {
        list = path;
        bullets = [];
        found = 0;
      }
      // A list that was pasted twice is known after a few.
      if (found === most) continue;
      const bullet: Bullet = { place, words: wordsOf(place.value) };
      const earlier = bullets.find((other) => isSame(other, bullet, section === 'angebot'));
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
      if (bullets.push(bullet) > nearby) bullets.shift();
    }
  },
});

/** Whether two paths of bullets differ in the last step only. */
const isSameList = (a: PrintedText['path'], b: PrintedText['path']): boolean =>
  a.length === b.length && a.every((step, depth) => depth === a.length - 1 || step === b[depth]);

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text.trim());
