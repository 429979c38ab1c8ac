import type { Source } from '../../../schemas/source.ts';

/** Sources that several rules cite. */

const reviewed = '2026-11-21';

/** Good practice without a legal ground. */
export const practice: Source = { name: 'Verwaltungspraxis', status: 'empfehlung', reviewed };

/** Rules on how the file is written rest on the language itself, not on law. */
export const languageRules: Source = {
  name: 'Sprache der Ausschreibungen',
  status: 'empfehlung',
  reviewed,
  says: {
    de: 'Wie eine Datei gelesen wird, legt Kennziffer fest; mit Recht hat das nichts zu tun.',
    en: 'How a file is read is defined by Kennziffer; it has nothing to do with law.',
  },
};

export const bestSelection: Source = {
  name: 'Art. 33 Abs. 2 GG',
  status: 'gesetz',
  reviewed,
  says: {
    de: 'Ausgewählt wird nach Eignung, Befähigung und fachlicher Leistung; woran gemessen wird, sagt das veröffentlichte Profil.',
    en: 'Selection follows aptitude, qualification and performance; the published profile says by which measure.',
  },
};

export const partTime: Source = {
  name: '§ 7 Abs. 1 TzBfG',
  status: 'gesetz',
  reviewed,
  says: {
    de: 'Ein Arbeitsplatz, der sich dafür eignet, ist auch als Teilzeitarbeitsplatz auszuschreiben.',
    en: 'A job that suits part time is to be advertised as such too.',
  },
};

export const report165: Source = {
  name: '§§ 164, 165 SGB IX',
  status: 'gesetz',
  reviewed,
  says: {
    de: 'Öffentliche Arbeitgeber melden freie Stellen frühzeitig der Agentur für Arbeit.',
    en: 'Public employers report vacancies to the employment agency early.',
  },
};

export const tables: Source = {
  name: 'Entgelttabellen der Tarifverträge und Besoldungsgesetze',
  status: 'quelle',
  reviewed,
  says: {
    de: 'Quelle, Gültigkeit und Stand stehen bei jeder Tabelle.',
    en: 'Source and validity stand with each table.',
  },
};

/** Common knowledge of the trade for which no text was read. */
export const unread = (name: string, de: string, en: string): Source => ({
  name,
  status: 'ungeprueft',
  reviewed,
  says: { de, en },
});
