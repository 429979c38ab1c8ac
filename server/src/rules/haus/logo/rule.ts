import { maxLogoSize } from '../../../house/logo-size.ts';
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
    large: {
      what: {
        de: 'Die Bilddatei „{logo}“ hat {mb} MB, mehr als die {grenze} MB, die als Logo gezeigt werden.',
        en: 'The image file "{logo}" has {mb} MB, more than the {grenze} MB that are shown as a logo.',
      },
      why: {
        de: 'Vorschau und Ausgabe erscheinen deshalb ohne Logo.',
        en: 'Preview and exports appear without a logo.',
      },
      todo: {
        de: 'Bitte eine kleinere Fassung ablegen, am besten als SVG; die Pressestelle hat sie meist.',
        en: 'Please store a smaller version, best as SVG; your press office should have it.',
      },
    },
    other: {
      what: {
        de: 'In der Datei „{logo}“ steckt kein Bild, oder ein anderes, als ihre Endung sagt.',
        en: 'The file "{logo}" holds no image, or another kind than its ending says.',
      },
      why: {
        de: 'Vorschau und Ausgabe erscheinen deshalb ohne Logo.',
        en: 'Preview and exports appear without a logo.',
      },
      todo: {
        de: 'Bitte das Logo noch einmal als SVG oder PNG ablegen; beim Speichern von einer Webseite kommt oft nur die Seite an.',
        en: 'Please store the logo once more as SVG or PNG; saving it from a web page often gives the page only.',
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
  checkHouse({ document, logoState, lang }, report) {
    const place = document.root.fields.get('stil')?.fields.get('logo');
    if (!place?.isScalar || place.value.trim() === '') return;
    const logo = readLogo(place.value);
    const at = place.inner;
    const written = place.value.trim();
    if (logo.kind !== 'file') {
      report({ at, message: logo.kind, data: { logo: written } });
      return;
    }
    const state = logoState?.(logo.file);
    if (state === null || state === 'other') report({ at, message: state ?? 'missing', data: { logo: written } });
    else if (state !== undefined && state > maxLogoSize) {
      // Rounded up: 5,000,001 bytes are more than 5 MB.
      const mb = (Math.ceil(state / 100_000) / 10).toLocaleString(lang);
      report({ at, message: 'large', data: { logo: written, mb, grenze: maxLogoSize / 1_000_000 } });
    }
  },
});
