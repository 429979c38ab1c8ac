import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** A number as it can stand in a file name: what paths do not allow becomes a hyphen. */
const forFile = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s/\\:_.–]+/g, '-');

/** Digits and letters by kind, so that two numbers of one pattern look alike: 26-0417 → 99-9999. */
const shapeOf = (text: string) => text.replace(/\d/g, '9').replace(/[a-zäöüß]/g, 'a');

function baseName(path: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return forFile(last.replace(/%2[Ff]|%20/g, '-').replace(/\.stelle\.ya?ml$/i, ''));
}

export const rule = defineRule({
  id: 'kennziffer/dateiname',
  since: '0.2.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Dateiname und Kennziffer', en: 'File name and number' },
  summary: {
    de: 'Beginnt der Dateiname mit einer Kennziffer, dann mit der eigenen: aus 26/0417 wird 26-0417.stelle.yaml.',
    en: 'If the file name begins with a number, it is the posting’s own: 26/0417 becomes 26-0417.stelle.yaml.',
  },
  sources: [practice],
  messages: {
    differs: {
      what: {
        de: 'Die Kennziffer ist {nummer}, die Datei heißt „{datei}“.',
        en: 'The number is {nummer}; the file is called "{datei}".',
      },
      todo: { de: 'Passend wäre „{besser}.stelle.yaml“.', en: '"{besser}.stelle.yaml" would fit.' },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'kennziffer');
    if (!place) return;
    const number = forFile(place.value);
    const file = baseName(context.path);
    if (!/\d/.test(number) || file.includes(number)) return;
    const head = file.slice(0, number.length);
    // A name without a number of this kind says nothing about the number.
    if (shapeOf(head) !== shapeOf(number) || /^[\da-zäöüß]/.test(file.slice(number.length))) return;
    report({
      at: place.inner,
      message: 'differs',
      data: { nummer: place.value.trim(), datei: head, besser: number },
    });
  },
});
