import { readPattern } from '../../../house/number-pattern.ts';
import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'kennziffer/muster',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Kennziffer nach dem Muster des Hauses', en: 'Number in the house’s pattern' },
  summary: {
    de: 'Die Kennziffer folgt dem Muster aus arbeitgeber.yaml, damit Bewerbungen zugeordnet werden können.',
    en: 'The number follows the pattern of arbeitgeber.yaml, so that applications can be assigned.',
  },
  sources: [{ name: 'arbeitgeber.yaml, kennziffer.muster', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    shape: {
      what: {
        de: '„{wert}“ passt nicht zum Muster „{muster}“ Ihres Hauses.',
        en: '"{wert}" does not fit your house’s pattern "{muster}".',
      },
      todo: { de: 'Beispiel: {beispiel}.', en: 'Example: {beispiel}.' },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'kennziffer');
    const muster = context.house.file.kennziffer?.muster;
    if (!place || muster === undefined) return;
    const pattern = readPattern(muster);
    if (pattern.matches(place.value)) return;
    report({
      at: place.inner,
      message: 'shape',
      data: { wert: place.value, muster, beispiel: pattern.example(context.today) },
    });
  },
});
