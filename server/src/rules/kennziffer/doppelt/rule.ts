import { numberSpace } from '../../../house/number-space.ts';
import { fileName } from '../../../messages/file-name.ts';
import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** More places than this are counted, not listed: a message stays readable however often a file was copied. */
const maxPlaces = 5;

export const rule = defineRule({
  id: 'kennziffer/doppelt',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Doppelte Kennziffer', en: 'Duplicate number' },
  summary: {
    de: 'Eine Kennziffer steht für eine Ausschreibung; sonst landen Bewerbungen im falschen Verfahren.',
    en: 'A number stands for one posting; otherwise applications end up in the wrong procedure.',
  },
  sources: [{ name: 'Verwaltungspraxis', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    twice: {
      what: {
        de: 'Die Kennziffer {nummer} hat auch: {dateien}{mehr? und {mehr} weitere}.',
        en: 'The number {nummer} is also used by: {dateien}{mehr? and {mehr} more}.',
      },
      why: { de: 'Bewerbungen lassen sich sonst nicht zuordnen.', en: 'Applications could not be assigned.' },
      todo: { de: 'Bitte eine freie Nummer vergeben.', en: 'Please use a free number.' },
    },
  },
  check(context, report) {
    const place = placeOf(context, 'kennziffer');
    if (!place || !context.project) return;
    const nummer = place.value.trim();
    const places = context.project.kennziffern.get(nummer);
    if (!places || places.length < 2) return;
    const isOfHouse = numberSpace(context.house, context.path);
    const others = places.filter(({ path }) => path !== context.path && isOfHouse(path));
    if (others.length === 0) return;
    const shown = others.slice(0, maxPlaces);
    const rest = others.length - shown.length;
    report({
      at: place.inner,
      message: 'twice',
      data: { nummer, dateien: shown.map(({ path }) => fileName(path)).join(', '), mehr: rest > 0 ? rest : '' },
      related: shown.map((elsewhere) => ({
        message: context.lang === 'de' ? `Auch hier steht ${nummer}.` : `${nummer} stands here too.`,
        elsewhere,
      })),
    });
  },
});
