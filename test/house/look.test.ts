import assert from 'node:assert/strict';
import fc from 'fast-check';
import { accentOf, surfaces } from '../../server/src/house/accent.ts';
import { houseOfLayers, readHouse } from '../../server/src/house/house.ts';
import { lookOf, readLogo } from '../../server/src/house/look.ts';
import { parseHouse } from '../../server/src/document/typed.ts';
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
