import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { practice } from '../../sources.ts';

/** A text from the first quote to its counterpart at the very end, without another of either between. */
const wholly = /^(?:„[^„“”]+[“”]|“[^“”]+”|»[^«»]+«|«[^«»]+»|"[^"]+")$/;

export const rule = defineRule({
  id: 'titel/anfuehrungszeichen',
  since: '0.2.0',
  level: 'info',
  fix: 'safe',
  title: { de: 'Titel in Anführungszeichen', en: 'Title in quotes' },
  summary: {
    de: 'Der Titel wird so gedruckt, wie er hier steht. Anführungszeichen um den ganzen Titel erscheinen auch in Stellenbörsen.',
    en: 'The title is printed as it stands here. Quotes around all of it show on job boards as well.',
  },
  sources: [practice],
  messages: {
    quoted: {
      what: {
        de: 'Die Anführungszeichen um den Titel werden mit gedruckt.',
        en: 'The quotes around the title are printed with it.',
      },
      todo: { de: 'Besser ohne.', en: 'Better without.' },
    },
  },
  fixTitles: { remove: { de: 'Anführungszeichen entfernen', en: 'Remove the quotes' } },
  check(context, report) {
    const place = placeOf(context, 'titel');
    const value = place?.value.trimEnd() ?? '';
    if (!place || !wholly.test(value)) return;
    const signs = [place.span(0, 1), place.span(value.length - 1, value.length)];
    report({
      at: place.inner,
      message: 'quoted',
      fixes: [{ title: 'remove', safe: true, changes: signs.map((sign) => ({ ...sign, newText: '' })) }],
    });
  },
});
