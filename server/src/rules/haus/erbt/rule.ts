import { defineProblemRule } from '../../rule.ts';

export const rule = defineProblemRule({
  id: 'haus/erbt',
  since: '0.1.0',
  level: 'error',
  fix: 'none',
  title: { de: 'Hausdatei, von der geerbt wird', en: 'House file inherited from' },
  summary: {
    de: '„erbt“ nennt eine Datei, die fehlt, nicht gelesen werden darf, fehlerhaft ist oder im Kreis zurückführt. Alles andere aus Ihrer Datei gilt weiter.',
    en: '"erbt" names a file that is missing, must not be read, is faulty or leads back in a circle. Everything else in your file stays in force.',
  },
  sources: [{ name: 'arbeitgeber.yaml, erbt', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    'parent-missing': {
      what: {
        de: 'Die Hausdatei „{datei}“ ist nicht zu finden{in? (genannt in {in})}.',
        en: 'The house file "{datei}" cannot be found{in? (named in {in})}.',
      },
      why: {
        de: 'Fakten, Klauseln und Stil von dort fehlen deshalb.',
        en: 'Facts, clauses and style from there are missing.',
      },
      todo: {
        de: 'Bitte den Weg zur Datei prüfen, oder ob das Laufwerk verbunden ist.',
        en: 'Please check the path, or whether the drive is connected.',
      },
    },
    'parent-cycle': {
      what: {
        de: 'Über „{datei}“ erbt die Hausdatei am Ende von sich selbst{in? (genannt in {in})}.',
        en: 'Through "{datei}" the house file inherits from itself{in? (named in {in})}.',
      },
      todo: {
        de: 'Bitte „erbt“ in einer der Dateien entfernen.',
        en: 'Please remove "erbt" from one of the files.',
      },
    },
    'parent-untrusted': {
      what: {
        de: '„{datei}“ wird nicht gelesen{in? (genannt in {in})}.',
        en: '"{datei}" is not read{in? (named in {in})}.',
      },
      why: {
        de: 'Der Ort liegt außerhalb dessen, dem Sie in diesem Arbeitsbereich vertrauen.',
        en: 'The place lies outside of what you trust in this workspace.',
      },
      todo: {
        de: 'Bitte dem Arbeitsbereich vertrauen, wenn Sie die Datei kennen.',
        en: 'Please trust the workspace if you know the file.',
      },
    },
    'parent-broken': {
      what: {
        de: 'Die Hausdatei „{datei}“ ist nur zum Teil lesbar{in? (genannt in {in})}.',
        en: 'The house file "{datei}" can only be read in part{in? (named in {in})}.',
      },
      todo: {
        de: 'Was gelesen werden konnte, gilt. Bitte die Fehler dort beheben lassen.',
        en: 'What could be read applies. Please have the faults mended there.',
      },
    },
  },
});
