import type { Lang, Text } from '../../../schemas/text.ts';

/** What `kennziffer init` asks and says. `{0}` is filled in. */
const texts = {
  name: {
    de: 'Wie heißt Ihr Haus? (etwa „Stadt Beispiel“)',
    en: 'What is your house called? (such as "Stadt Beispiel")',
  },
  land: { de: 'In welchem Bundesland? (Kürzel oder Name)', en: 'In which Land? (code or name)' },
  traeger: {
    de: 'Was für ein Arbeitgeber? kommune, land, bund, hochschule, anstalt oder kirche',
    en: 'What kind of employer? kommune, land, bund, hochschule, anstalt or kirche',
  },
  ort: { de: 'In welchem Ort? (leer lassen, wenn es keinen gibt)', en: 'In which town? (leave empty if none)' },
  portal: {
    de: 'Adresse des Bewerbungsportals? (leer lassen geht)',
    en: 'Address of the application portal? (may be empty)',
  },
  muster: {
    de: 'Wie sehen Kennziffern aus? (etwa JJ/NNNN; leer: keine)',
    en: 'What do numbers look like? (such as JJ/NNNN; empty: none)',
  },
  missing: {
    de: 'Bitte „{0}“ angeben. Ein Beispiel: kennziffer init --name "Stadt Beispiel" --land NW --traeger kommune',
    en: 'Please give "{0}". An example: kennziffer init --name "Stadt Beispiel" --land NW --traeger kommune',
  },
  badLand: { de: '„{0}“ ist kein Bundesland.', en: '"{0}" is no Land.' },
  created: { de: 'angelegt: {0}', en: 'created: {0}' },
  kept: { de: 'gab es schon, unverändert: {0}', en: 'existed, unchanged: {0}' },
  next: {
    de: 'Fertig. Öffnen Sie den Ordner in VS Code; das Profil steht in kennziffer.code-profile (Datei > Einstellungen > Profil importieren).',
    en: 'Done. Open the folder in VS Code; the profile is in kennziffer.code-profile (File > Preferences > import profile).',
  },
} satisfies Record<string, Text>;

export type InitWord = keyof typeof texts;

export const sayInit = (word: InitWord, lang: Lang, filling = ''): string => texts[word][lang].replace('{0}', filling);
