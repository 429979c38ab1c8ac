import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accentOf, surfaces } from '../../server/src/house/accent.ts';
import { houseOfLayers, readHouse } from '../../server/src/house/house.ts';
import { lookOf, readLogo } from '../../server/src/house/look.ts';
import { parseHouse } from '../../server/src/document/typed.ts';
import { pictureOf } from '../../server/src/render/export/index.ts';
import { toPage } from '../../server/src/render/index.ts';
import { view } from '../render/support.ts';

/** Contrast by the formula of WCAG 2, written down a second time on purpose. */
function contrast(a: string, b: string): number {
  const light = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const value = parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('the look of a house', () => {
  it('is readable on every surface, whatever colour the house has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const accent = accentOf(`#${number.toString(16).padStart(6, '0')}`)!;
        for (const scheme of ['light', 'dark'] as const)
          for (const surface of Object.values(surfaces[scheme]))
            assert.ok(contrast(accent[scheme], surface) >= 4.5, `${accent[scheme]} on ${surface}`);
      }),
    );
  });

  it('keeps a colour that can be read as it is', () => {
    assert.equal(accentOf('#005A8C')!.light, '#005a8c');
    assert.equal(accentOf('#048')!.light, '#004488');
    assert.notEqual(accentOf('#ffd500')!.light, '#ffd500');
    for (const odd of ['rot', '#12', '#1234567', 'url(x)', '#fff;}']) assert.equal(accentOf(odd), undefined);
  });

  it('takes a picture beside the house file or below, and nothing else', () => {
    assert.deepEqual(readLogo(' .\\Bilder\\Logo Stadt.PNG '), { kind: 'file', file: 'Bilder/Logo Stadt.PNG' });
    for (const [name, kind] of [
      ['https://a.de/logo.svg', 'remote'],
      ['data:image/svg+xml,x.svg', 'remote'],
      ['javascript:x.svg', 'remote'],
      ['file:///etc/logo.svg', 'remote'],
      ['//server/logo.svg', 'remote'],
      ['\\\\server\\logo.svg', 'remote'],
      ['/etc/logo.svg', 'outside'],
      ['C:\\logo.svg', 'outside'],
      ['a/../../logo.svg', 'outside'],
      ['..\\logo.svg', 'outside'],
      ['logo.html', 'no-picture'],
      ['logo', 'no-picture'],
    ] as const)
      assert.deepEqual(readLogo(name), { kind }, name);
  });

  it('takes a file for a picture only if it holds one of the kind its name says', () => {
    const holds = (name: string, ...parts: readonly (string | readonly number[])[]): boolean =>
      pictureOf(name, Buffer.concat(parts.map((part) => Buffer.from(part as string)))) !== undefined;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const pictures: readonly (readonly [string, ...(readonly (string | readonly number[])[])])[] = [
      ['a.png', [0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 0xd]],
      ['a.jpg', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'JFIF'],
      ['a.jpeg', [0xff, 0xd8, 0xff, 0xdb, 0, 0x43]],
      ['a.jpg', [0xff, 0xd8, 0xff, 0xe1, 0xc3, 0xa4], 'Exif'],
      ['a.gif', 'GIF89a'],
      ['a.webp', 'RIFF', [0x24, 0xff, 0, 0], 'WEBPVP8 '],
      // Browsers look at what is in it.
      ['a.jpg', [0x89], 'PNG\r\n', [0x1a], '\n'],
    ];
    for (const [name, ...parts] of pictures) {
      assert.ok(holds(name, ...parts), name);
      assert.ok(!holds('a.svg', ...parts), name);
    }
    const doctype = '<!DOCTYPE svg PUBLIC "a" "b" [\n<!ENTITY x "<y>">\n]>';
    for (const prologue of ['', '\ufeff', '<?xml version="1.0"?>\n', `<!-- <a> --><!---->\n${doctype} \n<!-- b -->`]) {
      assert.ok(holds('a.SVG', prologue, svg), prologue);
      assert.ok(!holds('a.png', prologue, svg), prologue);
    }
    assert.ok(holds('a.svg', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg">'));
    for (const wide of [Buffer.from(`\ufeff${svg}`, 'utf16le'), Buffer.from(`\ufeff${svg}`, 'utf16le').swap16()])
      assert.ok(holds('a.svg', [...wide]));
    for (const none of ['', 'Logo folgt', `<!doctype html><body>${svg}`, `<html>${svg}`, `<!-- ${svg} -->`, '<svgx/>'])
      for (const name of ['a.svg', 'a.png', 'a.jpg', 'a.gif', 'a.webp'])
        assert.ok(!holds(name, none), `${name}: ${none}`);
  });

  it('is read from the file that names it, also where it is inherited', () => {
    const layer = (path: string, text: string) => ({ path, document: parseHouse(text) });
    const house = houseOfLayers([
      layer('amt/arbeitgeber.yaml', "stil:\n  farbe: '#005a8c'\n"),
      layer('haus/arbeitgeber.yaml', "name: Stadt A\nstil:\n  farbe: '#ff0000'\n  logo: logo.svg\n"),
    ]);
    const { accent, logo } = lookOf(house);
    assert.equal(accent?.own, '#005a8c');
    assert.deepEqual(logo, { file: 'logo.svg', house: 'haus/arbeitgeber.yaml', alt: 'Logo Stadt A' });
    assert.deepEqual(lookOf(readHouse('stil:\n  farbe: blau\n  logo: https://a.de/l.svg\n')), {});
  });

  it('is that of an export, too', () => {
    const house = "name: Stadt <A>\nstil:\n  farbe: '#a3123f'\n  logo: logo.svg\n";
    const page = toPage(view('titel: A\n', house), { logo: 'data:image/png;base64,"x' });
    assert.match(page, /--house-light: #a3123f;/);
    assert.match(page, /<img src="data:image\/png;base64,&quot;x" alt="Logo Stadt &lt;A&gt;">/);
    assert.doesNotMatch(toPage(view('titel: A\n', house)), /<img/);
  });
});
