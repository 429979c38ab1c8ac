import assert from 'node:assert/strict';
import { codeLenses } from '../../server/src/features/code-lens.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { documentLinks } from '../../server/src/features/links.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticLegend, semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import type { Finding } from '../../server/src/messages/public.ts';
import { contextFor, documentOf, marked } from './support.ts';
import { example } from './example.ts';

describe('folding', () => {
  it('folds fields, entries, comments and exceptions', () => {
    const text =
      'titel: X\naufgaben:\n  - a\n  - b\n    c\n\n# eins\n# zwei\nkontakt:\n  - name: A\n    telefon: 1\n# kennziffer-aus-anfang a: b\nziel: x\n# kennziffer-aus-ende\n';
    const found = foldingRanges(documentOf(text), contextFor()).map(
      ({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`,
    );
    assert.deepEqual(found.sort(), ['1-4', '11-13 region', '3-4', '6-7 comment', '8-10', '9-10']);
  });
});

describe('selection', () => {
  it('grows from the word to the whole file', () => {
    const { document, offset } = marked('titel: X\nkontakt:\n  - name: Frau Bei|spiel\n    telefon: 1\n');
    const steps: string[] = [];
    for (let step = selectionRanges(document, [document.positionAt(offset)], contextFor())[0]; step; step = step.parent)
      steps.push(document.getText(step.range));
    const entry = 'name: Frau Beispiel\n    telefon: 1';
    assert.deepEqual(steps, [
      'Beispiel',
      'Frau Beispiel',
      'name: Frau Beispiel',
      entry,
      `- ${entry}`,
      `kontakt:\n  - ${entry}`,
      document.getText(),
    ]);
  });
});

describe('links', () => {
  it('finds addresses, and the house file behind its names', () => {
    const document = documentOf(
      'angebot: Mehr unter www.stadt.example/jobs. Fragen?\narbeitsort: Rathaus Mitte\nkontakt:\n  - personal\n  - email: fach@stadt.example\nbewerbung:\n  online: "https://stellen.stadt.example"\nhinweise: e.g. 1.2.3 www. nichts\n',
    );
    const found = documentLinks(document, contextFor({ houseUri: 'file:///amt/arbeitgeber.yaml' }));
    assert.deepEqual(found.map(({ range, target }) => [document.getText(range), target]).sort(), [
      ['Rathaus Mitte', 'file:///amt/arbeitgeber.yaml'],
      ['fach@stadt.example', 'mailto:fach@stadt.example'],
      ['https://stellen.stadt.example', 'https://stellen.stadt.example'],
      ['personal', 'file:///amt/arbeitgeber.yaml'],
      ['www.stadt.example/jobs', 'https://www.stadt.example/jobs'],
    ]);
  });
});

describe('inlay hints', () => {
  const hints = (text: string, lang: 'de' | 'en' = 'de') => {
    const document = documentOf(text);
    const whole = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
    return inlayHints(document, whole, contextFor({ lang })).map(
      ({ label, position }) => `${position.line}:${position.character} ${label as string}`,
    );
  };

  it('tells weekday and days left, once', () => {
    assert.deepEqual(hints('bewerbungsfrist: 14.12.2026 # bald\n'), ['0:27 Montag, in 23 Tagen']);
    assert.deepEqual(hints('bewerbungsfrist: Montag, 14.12.2026\n'), ['0:35 in 23 Tagen']);
    assert.deepEqual(hints('bewerbungsfrist: 22.11.2026\n', 'en'), ['0:27 Sunday, tomorrow']);
    assert.deepEqual(hints('intern:\n  gleichstellung: 16.11.2026\n'), ['1:28 Montag']);
    assert.deepEqual(hints('bewerbungsfrist: solange es geht\nbeginn: sofort\n'), []);
  });

  it('tells the pay band, of a range from the lowest to the highest amount', () => {
    assert.deepEqual(hints('entgelt: E 6 TVöD-VKA\nveroeffentlicht: Montag, 21.11.2026\n').slice(0, 1), [
      '0:21 3.240 € – 3.926 €',
    ]);
    assert.deepEqual(hints('entgelt: nach Tarif\n'), []);
  });
});

describe('code lens', () => {
  const finding = (rule: string, severity: Finding['severity'], message = 'x'): Finding => ({
    rule,
    severity,
    message,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    law: [],
    url: '',
    fixes: [],
  });

  it('sums up over the posting', () => {
    const document = documentOf('# Kopf\n\nbewerbungsfrist: 14.12.2026\n');
    const findings = [
      finding('a/b', 'error'),
      finding('a/c', 'info'),
      finding('a/c', 'info'),
      finding('stand/pflichtangaben', 'info', 'Noch offen: Titel, Kontakt.'),
    ];
    const lenses = codeLenses(document, contextFor(), findings, { preview: 'vorschau' });
    assert.deepEqual(
      lenses.map(({ command }) => command!.title),
      ['1 Fehler, 2 Hinweise', 'Frist 14.12.2026, in 23 Tagen', 'Noch offen: Titel, Kontakt', 'Vorschau öffnen'],
    );
    assert.deepEqual(lenses[0]!.range.start, { line: 2, character: 0 });
    assert.deepEqual(
      codeLenses(documentOf('titel: X\n'), contextFor({ lang: 'en' }), []).map(({ command }) => command!.title),
      ['no findings'],
    );
  });

  it('leads from an empty file to a posting, as far as the editor has ways', () => {
    const lenses = codeLenses(documentOf('\n'), contextFor(), [finding('stand/pflichtangaben', 'info')], {
      preview: 'vorschau',
      begin: 'neu',
      copy: 'kopie',
    });
    assert.deepEqual(
      lenses.map(({ command }) => [command!.command, command!.arguments]),
      [
        ['neu', ['file:///amt/probe.stelle.yaml']],
        ['kopie', ['file:///amt/probe.stelle.yaml']],
      ],
    );
    assert.deepEqual(codeLenses(documentOf(''), contextFor(), [], {}), []);
  });
});

describe('semantic tokens', () => {
  const show = (text: string) => {
    const document = documentOf(text);
    const { data } = semanticTokens(document, contextFor());
    const found: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      const word = document.getText({ start: { line, character }, end: { line, character: character + data[i + 2]! } });
      const state = semanticLegend.tokenModifiers.filter((_, bit) => (data[i + 4]! >> bit) & 1).join('');
      found.push(`${word} ${semanticLegend.tokenTypes[data[i + 3]!]!}${state === '' ? '' : ` ${state}`}`);
    }
    return found;
  };

  it('tells known from unknown words', () => {
    assert.deepEqual(
      show('stand: Entwurf\ntitle: X <entgelt> # kennziffer-aus yaml/raute, a/b: Grund\nintern:\n  notiz: n\n'),
      [
        'stand property',
        'Entwurf enumMember',
        'title property unknown',
        '<entgelt> variable',
        'kennziffer-aus keyword',
        'yaml/raute label',
        'a/b label unknown',
        'intern property internal',
        'notiz property internal',
      ],
    );
    assert.ok(show(example).every((word) => !word.includes('unknown')));
  });
});
