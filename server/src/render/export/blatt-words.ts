import type { Lang, Text } from '../../../../schemas/text.ts';

/** What the copy sheet itself says. `{0}` is filled in. */
const texts = {
  sheet: { de: 'Übertragungsblatt', en: 'Copy sheet' },
  about: {
    de: 'Jede Angabe der Ausschreibung zum Kopieren. Was kopiert ist, bekommt einen Haken; beim Neuladen der Seite beginnt das Blatt von vorn.',
    en: 'Each field of the posting, ready to be copied. What has been copied gets a tick; reloading the page starts anew.',
  },
  contents: { de: 'Auf diesem Blatt', en: 'On this sheet' },
  short: { de: 'Zeitung und Amtsblatt', en: 'Newspaper and gazette' },
  shortAbout: {
    de: 'Das Nötigste in wenigen Zeilen. Der Zusatz im Titel gehört auch hier dazu.',
    en: 'The essentials in a few lines. The marker in the title belongs here, too.',
  },
  interamt: { de: 'Interamt', en: 'Interamt' },
  interamtAbout: {
    de: 'Die Felder heißen wie auf den öffentlichen Seiten von Interamt. Beim Erfassen können sie etwas anders heißen.',
    en: 'The fields are called as on the public pages of Interamt. The form may call them slightly differently.',
  },
  head: { de: 'Bundesagentur, CMS und andere: Kopfdaten', en: 'Employment agency, CMS and others: head' },
  headAbout: {
    de: 'Für alle anderen Formulare, mit den Namen aus Ihrer Ausschreibung.',
    en: 'For all other forms, with the names of your posting.',
  },
  sections: { de: 'Bundesagentur, CMS und andere: Abschnitte', en: 'Employment agency, CMS and others: sections' },
  sectionsAbout: {
    de: 'Jeder Abschnitt als reiner Text, ohne seine Überschrift.',
    en: 'Each section as plain text, without its heading.',
  },
  whole: { de: 'Alles in einem', en: 'All in one' },
  wholeAbout: {
    de: 'Die ganze Ausschreibung als Text, als HTML für Ihre Website und als Daten für Suchmaschinen.',
    en: 'The whole posting as text, as HTML for your site and as data for search engines.',
  },
  copy: { de: 'Kopieren', en: 'Copy' },
  copied: { de: 'Kopiert', en: 'Copied' },
  failed: { de: 'Bitte mit Strg+C kopieren', en: 'Please copy with Ctrl+C' },
  characters: { de: '{0} Zeichen', en: '{0} characters' },
  character: { de: '1 Zeichen', en: '1 character' },
  open: { de: 'noch keine Angabe', en: 'not given yet' },
} satisfies Record<string, Text>;

export type SheetWord = keyof typeof texts;

/** A text of the sheet in the language asked for. */
export const saySheet = (word: SheetWord, lang: Lang, filling = ''): string =>
  texts[word][lang].replace('{0}', filling);
