import { either, group, line, list, prose, section } from '../fields.ts';

const requirementMeta = {
  prose: true,
  title: { de: 'Anforderung', en: 'Requirement' },
  description: {
    de: 'Eine Anforderung, oder „entweder:“ mit mehreren Wegen.',
    en: 'A requirement, or "entweder:" with several ways.',
  },
};

const requirement = either(
  [
    prose(requirementMeta),
    group(
      {
        entweder: list(
          prose({
            title: { de: 'Weg', en: 'Way' },
            description: { de: 'Einer der möglichen Wege.', en: 'One of the possible ways.' },
          }),
          {
            title: { de: 'Entweder', en: 'Either' },
            description: {
              de: 'Wege, von denen einer genügt; gedruckt mit „oder“.',
              en: 'Ways of which one is enough; printed with "oder".',
            },
            example: ['Ausbildung in der Verwaltung', 'Laufbahngruppe 1, zweites Einstiegsamt'],
          },
        ),
      },
      requirementMeta,
    ),
  ],
  requirementMeta,
);

const requirementsMeta = {
  prose: true,
  title: { de: 'Anforderungen', en: 'Requirements' },
  description: {
    de: 'Was Bewerbende mitbringen: zwingend, erwartet, wünschenswert. An „zwingend“ ist die Auswahl gebunden.',
    en: 'What applicants bring: required, expected, desirable. Selection is bound to what is required.',
  },
};

const requirementList = (
  title: { de: string; en: string },
  description: { de: string; en: string },
  example: readonly string[],
) => list(requirement, { title, description, example });

/** The printed body of the posting. */
export const sections = {
  einleitung: prose({
    title: { de: 'Einleitung', en: 'Opening' },
    description: { de: 'Satz vor dem Titel.', en: 'Sentence before the title.' },
    example: 'Zur Verstärkung suchen wir',
  }),
  portrait: prose({
    title: { de: 'Portrait', en: 'Portrait' },
    description: {
      de: '„kurz“ oder „lang“ für den Text aus arbeitgeber.yaml, oder eigener Text.',
      en: '"kurz" or "lang" for the house’s text, or your own.',
    },
    example: 'kurz',
    suggest: 'portrait',
  }),
  stellenprofil: section({
    title: { de: 'Stellenprofil', en: 'Profile of the post' },
    description: { de: 'Worum es bei dieser Stelle geht.', en: 'What this post is about.' },
    example: 'Ohne uns fährt kein Auto los.',
  }),
  aufgaben: section({
    title: { de: 'Aufgaben', en: 'Tasks' },
    description: {
      de: 'Was zu tun ist. Ein Punkt je Zeile, mit „- “ davor; auch Fließtext.',
      en: 'What is to be done; bullets or running text.',
    },
    example: ['Anträge prüfen und bescheiden', 'Bürgerinnen und Bürger beraten'],
  }),
  anforderungen: either(
    [
      prose(requirementsMeta),
      list(requirement, requirementsMeta),
      group(
        {
          ueberschrift: line({
            title: { de: 'Überschrift', en: 'Heading' },
            description: { de: 'Ersetzt die Überschrift des Hauses.', en: 'Replaces the house’s heading.' },
            example: 'Das bringen Sie mit',
          }),
          einleitung: prose({
            title: { de: 'Einleitung', en: 'Intro' },
            description: { de: 'Satz vor den Anforderungen.', en: 'Sentence before the requirements.' },
            example: 'Wir erwarten von Ihnen',
          }),
          zwingend: requirementList(
            { de: 'Zwingend', en: 'Required' },
            { de: 'Ohne das geht es nicht. Muss nachprüfbar sein.', en: 'Indispensable; must be verifiable.' },
            ['abgeschlossene Ausbildung in der Verwaltung'],
          ),
          erwartet: requirementList(
            { de: 'Erwartet', en: 'Expected' },
            { de: 'Das fließt in die Auswahl ein.', en: 'Counts in the selection.' },
            ['freundliches Auftreten'],
          ),
          wuenschenswert: requirementList(
            { de: 'Wünschenswert', en: 'Desirable' },
            { de: 'Gern gesehen, nicht nötig.', en: 'Welcome, not needed.' },
            ['Englisch, etwa auf Niveau B1'],
          ),
          punkte: requirementList(
            { de: 'Punkte', en: 'Bullets' },
            { de: 'Nicht weiter unterteilte Anforderungen.', en: 'Requirements not split further.' },
            ['Teamfähigkeit'],
          ),
          schluss: prose({
            title: { de: 'Schluss', en: 'Closing' },
            description: { de: 'Satz nach den Anforderungen.', en: 'Sentence after the requirements.' },
            example: 'Ausländische Abschlüsse werden auf Gleichwertigkeit geprüft.',
          }),
        },
        requirementsMeta,
      ),
    ],
    requirementsMeta,
  ),
  angebot: section({
    title: { de: 'Angebot', en: 'Offer' },
    description: {
      de: 'Was Ihr Haus bietet. <name> setzt Angaben aus arbeitgeber.yaml ein.',
      en: 'What your house offers; <name> inserts facts of the house.',
    },
    example: ['Vergütung nach <entgelt>', 'flexible Arbeitszeiten'],
    suggest: 'bezuege',
  }),
  abschnitte: list(
    section({
      title: { de: 'Weiterer Abschnitt', en: 'Further section' },
      description: { de: 'Ein freier Abschnitt mit eigener Überschrift.', en: 'A free section with its own heading.' },
      example: ['Ziel des Projekts'],
    }),
    {
      title: { de: 'Weitere Abschnitte', en: 'Further sections' },
      description: {
        de: 'Freie Abschnitte mit eigener Überschrift, etwa Ziele, Nachweise, Förderung.',
        en: 'Free sections with a heading of their own.',
      },
    },
  ),
  unterlagen: section({
    title: { de: 'Unterlagen', en: 'Documents' },
    description: { de: 'Was die Bewerbung enthalten soll.', en: 'What the application should contain.' },
    example: ['Anschreiben', 'Lebenslauf ohne Foto', 'Zeugnisse'],
  }),
  hinweise: section({
    title: { de: 'Hinweise', en: 'Notes' },
    description: { de: 'Was Bewerbende noch wissen sollten.', en: 'What else applicants should know.' },
    example: 'Vor der Einstellung brauchen wir ein Führungszeugnis.',
  }),
  klauseln: list(
    line({
      title: { de: 'Klausel', en: 'Clause' },
      description: {
        de: 'Name einer Klausel des Landes oder des Hauses.',
        en: 'Name of a clause of the Land or the house.',
      },
      suggest: 'klauseln',
    }),
    {
      title: { de: 'Klauseln', en: 'Clauses' },
      description: {
        de: 'Klauseln des Landes oder des Hauses, mit Komma getrennt.',
        en: 'Clauses of the Land or the house, separated by commas.',
      },
      example: 'teilzeit, frauen, schwerbehinderung, datenschutz',
      commas: true,
      suggest: 'klauseln',
    },
  ),
  auszeichnungen: list(
    line({
      title: { de: 'Auszeichnung', en: 'Award' },
      description: { de: 'Name einer Auszeichnung aus arbeitgeber.yaml.', en: 'Name of an award in the house file.' },
      suggest: 'auszeichnungen',
    }),
    {
      title: { de: 'Auszeichnungen', en: 'Awards' },
      description: {
        de: 'Welche Auszeichnungen des Hauses gezeigt werden.',
        en: 'Which awards of the house are shown.',
      },
      example: 'total-e-quality',
      commas: true,
      suggest: 'auszeichnungen',
    },
  ),
};
