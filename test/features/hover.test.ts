import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { EditorContext } from '../../server/src/features/editor.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { contextFor, marked } from './support.ts';

function hover(source: string, more: Partial<EditorContext> = {}): { text: string; at: string } {
  const { document, offset } = marked(source);
  const found = hoverAt(document, document.positionAt(offset), contextFor(more));
  return {
    text: found ? (found.contents as MarkupContent).value : '',
    at: found?.range ? document.getText(found.range) : '',
  };
}

describe('hover', () => {
  it('explains a key: title, description, values, what is checked, example, page', () => {
    const { text, at } = hover('bewerbungs|frist: 14.12.2026\n');
    assert.equal(at, 'bewerbungsfrist');
    assert.match(text, /\*\*Bewerbungsfrist\*\*/);
    assert.match(text, /Geprüft wird: Ein Datum nach/);
    assert.match(text, /bewerbungsfrist: 14\.12\.2026/);
    assert.match(text, /stelle\.md#bewerbungsfrist/);
    assert.match(hover('stand|: Entwurf\n').text, /`archiviert`/);
  });

  it('explains keys inside groups and entries, misspelt ones too', () => {
    assert.match(hover('kontakt:\n  - name: A\n    tele|fon: 1\n').text, /DIN 5008/);
    assert.match(hover('intern:\n    noti|z: x\n').text, /nie gedruckt/);
    assert.match(hover('bewerbungsfirst|: x\n').text, /Bewerbungsfrist/);
  });

  it('explains chosen values', () => {
    assert.match(hover('stand: Ent|wurf\n').text, /Wird noch geschrieben/);
    assert.deepEqual(hover('klauseln: teilzeit, hu|nd\n'), {
      text: '**hund**\n\nBürohunde sind willkommen.',
      at: 'hund',
    });
    assert.match(hover('kontakt:\n  - perso|nal\n').text, /Frau Beispiel/);
    assert.equal(hover('arbeitsort: "Rathaus| Mitte"\n').at, 'Rathaus Mitte');
  });

  it('tells weekday, days left and holidays of a date', () => {
    assert.equal(hover('bewerbungsfrist: 14.12.|2026\n').text, '**Montag, 14. Dezember 2026** · in 23 Tagen');
    assert.match(hover('bewerbungsfrist: 25.12.|2026\n').text, /1\. Weihnachtstag|Weihnacht/);
    assert.match(hover('beginn: ab 01.03.|2027\n').text, /Montag, 1\. März 2027/);
    assert.match(hover('dauer: bis 31.12.|2028\n').text, /Sonntag, 31\. Dezember 2028/);
    assert.equal(
      hover('bewerbungsfrist: 14.12.|2026\n', { lang: 'en' }).text,
      '**Monday, 14 December 2026** · in 23 days',
    );
  });

  it('gives a grade its band with table, validity and source', () => {
    const { text } = hover('entgelt: bis E| 6 TVöD-VKA\nveroeffentlicht: 23.11.2026\n');
    assert.match(text, /\*\*E 6\*\*/);
    assert.match(text, /gültig ab 01\.05\.2026 bis 31\.03\.2027/);
    assert.match(text, /Quelle: /);
    assert.match(hover('entgelt: E 6 TVöD|-VKA\nveroeffentlicht: 01.01.2001\n').text, /keine Tabelle/);
  });

  it('shows what a reference stands for', () => {
    assert.match(hover('entgelt: E 6 TVöD-VKA\nangebot: Nach <ent|gelt>\n').text, /E 6 TVöD-VKA/);
    assert.match(hover('angebot:\n  - Für <einwoh|ner>\n').text, /156\.000 Einwohnerinnen/);
  });

  it('explains the rule that an exception names', () => {
    const { text, at } = hover('titel: X # kennziffer-aus yaml/ra|ute: Grund genug\n');
    assert.equal(at, 'yaml/raute');
    assert.match(text, /yaml\/raute\.md/);
    assert.equal(hover('# kennziffer-aus yaml/raute: Gr|und\n').text, '');
  });

  it('says nothing where nothing is', () => {
    for (const source of [
      '|',
      'titel: Lei|tung\n',
      'unbe|kannt_ganz_anders: 1\n',
      '# Hin|weis\n',
      'aufgaben:\n  - Akt|en\n',
    ])
      assert.equal(hover(source).text, '', source);
  });
});
