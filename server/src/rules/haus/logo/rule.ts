import { readLogo } from '../../../house/look.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'haus/logo',
  since: '0.1.0',
  level: 'warning',
  fix: 'none',
  title: { de: 'Logo des Hauses', en: 'Logo of the house' },
  summary: {
    de: 'Das Logo ist eine Bilddatei neben der Hausdatei oder in einem Ordner darunter. Aus dem Netz wird nichts geladen, damit Vorschau und Ausgabe überall gleich und ohne Verbindung gelingen.',
    en: 'The logo is an image file beside the house file or in a folder below. Nothing is loaded from the net, so that preview and exports are the same everywhere, also offline.',
  },
  sources: [{ name: 'arbeitgeber.yaml, stil.logo', status: 'empfehlung', reviewed: '2026-11-22' }],
  messages: {
    remote: {
      what: { de: '„{logo}“ liegt im Netz.', en: '"{logo}" lies on the net.' },
      why: {
        de: 'Vorschau und Ausgabe laden nichts aus dem Netz; sie erscheinen deshalb ohne Logo.',
        en: 'Preview and exports load nothing from the net, and appear without a logo.',
      },
      todo: {
        de: 'Bitte die Bilddatei neben die Hausdatei legen und hier ihren Namen eintragen, etwa logo.svg.',
        en: 'Please put the image file beside the house file and enter its name here, such as logo.svg.',
      },
    },
    outside: {
      what: {
        de: '„{logo}“ führt aus dem Ordner der Hausdatei hinaus.',
        en: '"{logo}" leads out of the folder of the house file.',
      },
      why: {
        de: 'Vorschau und Ausgabe lesen Bilder nur dort; sie erscheinen deshalb ohne Logo.',
        en: 'Preview and exports read images only there, and appear without a logo.',
      },
      todo: {
        de: 'Bitte die Bilddatei neben die Hausdatei legen und hier ihren Namen eintragen, etwa logo.svg.',
        en: 'Please put the image file beside the house file and enter its name here, such as logo.svg.',
      },
    },
    'no-picture': {
      what: {
        de: '„{logo}“ ist keine Bilddatei, die überall angezeigt wird.',
        en: '"{logo}" is no image file that is shown everywhere.',
      },
      why: {
        de: 'Vorschau und Ausgabe erscheinen deshalb ohne Logo.',
        en: 'Preview and exports appear without a logo.',
      },
      todo: {
        de: 'Bitte das Logo als SVG oder PNG ablegen; die Pressestelle hat es meist.',
        en: 'Please store the logo as SVG or PNG; your press office should have it.',
      },
    },
    missing: {
      what: { de: 'Die Bilddatei „{logo}“ ist nicht zu finden.', en: 'The image file "{logo}" cannot be found.' },
      why: {
        de: 'Vorschau und Ausgabe erscheinen deshalb ohne Logo.',
        en: 'Preview and exports appear without a logo.',
      },
      todo: {
        de: 'Bitte die Datei neben die Hausdatei legen oder hier ihren Namen richtigstellen; auch große und kleine Buchstaben zählen.',
        en: 'Please put the file beside the house file, or correct its name here; capital and small letters differ.',
      },
    },
  },
  checkHouse({ document, hasFile }, report) {
    const place = document.root.fields.get('stil')?.fields.get('logo');
    if (!place?.isScalar || place.value.trim() === '') return;
    const logo = readLogo(place.value);
    const message = logo.kind !== 'file' ? logo.kind : hasFile?.(logo.file) === false ? 'missing' : undefined;
    if (message) report({ at: place.inner, message, data: { logo: place.value.trim() } });
  },
});
