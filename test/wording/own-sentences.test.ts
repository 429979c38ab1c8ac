import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { checkProse, type ProseFinding } from '../../server/src/wording/index.ts';
import { applied } from './marked.ts';

const folder = new URL('../fixtures/wording/', import.meta.url);

interface Label {
  readonly start: number;
  readonly end: number;
  readonly category: 'agg' | 'gender-form';
  readonly severity: 'error' | 'warning' | 'info';
}
interface Sentence {
  readonly text: string;
  readonly labels: readonly Label[];
}

const severityOf: Readonly<Record<string, Label['severity']>> = { ']': 'warning', '}': 'error', '>': 'info' };

/** Takes the marks out of a line; the files say what they mean. */
function read(line: string): Sentence {
  let text = '';
  const labels: Label[] = [];
  let open: { start: number; category: Label['category'] } | undefined;
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if ('[{<'.includes(c)) {
      const kind = line.charAt(i + 2) === '|' ? line.charAt(i + 1) : '';
      if (kind !== '') i += 2;
      open = { start: text.length, category: kind === 'a' ? 'agg' : 'gender-form' };
    } else if (c in severityOf && open !== undefined) {
      labels.push({ ...open, end: text.length, severity: severityOf[c]! });
      open = undefined;
    } else text += c;
  }
  return { text, labels };
}

const sentences = readdirSync(folder).flatMap((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(read),
);

/** A marker belongs to the noun before it, so a few letters between the two do not part them. */
const meets = (f: ProseFinding, l: Label): boolean =>
  f.category === l.category && f.start < l.end + 15 && l.start < f.end + 15;

describe('own sentences', () => {
  it('are several hundred', () => assert.ok(sentences.length > 700, String(sentences.length)));

  for (const { text, labels } of sentences) {
    it(text, () => {
      const found = checkProse(text);
      const show = (x: { start: number; end: number }): string => text.slice(x.start, x.end);
      const missed = labels.filter((l) => l.severity !== 'info' && !found.some((f) => meets(f, l)));
      const extra = found.filter((f) => f.severity !== 'info' && !labels.some((l) => meets(f, l)));
      assert.deepEqual({ missed: missed.map(show), extra: extra.map(show) }, { missed: [], extra: [] });
    });
  }

  const grave = sentences.flatMap(({ text }) =>
    checkProse(text)
      .filter((f) => f.severity !== 'info')
      .map((f) => ({ text, f })),
  );
  it('four of five warnings and errors carry a repair', () => {
    const repaired = grave.filter(({ f }) => f.fixes.length > 0).length;
    assert.ok(repaired >= 0.8 * grave.length, `${repaired} of ${grave.length}`);
  });
  it('two of five person nouns can be repaired unseen', () => {
    const nouns = grave.filter(({ f }) => f.category === 'gender-form');
    const safe = nouns.filter(({ f }) => f.fixes.some((fix) => fix.safe)).length;
    assert.ok(safe >= 0.4 * nouns.length, `${safe} of ${nouns.length}`);
  });
  it('an unseen repair leaves nothing for its rule, and never takes a verb for an adjective', () => {
    for (const { text, f } of grave) {
      for (const fix of f.fixes.filter(({ safe }) => safe)) {
        const after = applied(text, fix.edits);
        const [{ start, newText }] = fix.edits as [(typeof fix.edits)[number]];
        const left = checkProse(after).filter(
          (g) => g.rule === f.rule && g.severity !== 'info' && g.start < start + newText.length && g.end > start,
        );
        assert.deepEqual(
          left.map((g) => g.rule),
          [],
          after,
        );
      }
    }
  });
});

describe('repairs where a word can be read in two ways', () => {
  const cases: readonly (readonly [before: string, after: string | undefined])[] = [
    ['Wir danken den Intendanten der drei Theater.', undefined],
    [
      'Anschreiben an den Präsidenten der Hochschule',
      'Anschreiben an die Präsidentin oder den Präsidenten der Hochschule',
    ],
    ['Die Stadt gedenkt der Schüler aus zwei Kriegen.', undefined],
    ['Die Kosten laut der Mieter steigen.', undefined],
    ['Begleitung der Ausbildung (z. B. Auszubildende, Studenten)', undefined],
    ['Werden Sie Blutspender!', undefined],
    ['Sie schulen Nutzer im Rathaus.', 'Sie schulen Nutzerinnen und Nutzer im Rathaus.'],
    ['Sie werben Kursleiter an.', 'Sie werben Kursleiterinnen und Kursleiter an.'],
    ['Wir filmen Landwirte bei der Arbeit.', 'Wir filmen Landwirtinnen und Landwirte bei der Arbeit.'],
    ['Wahlberechtigte benachrichtigen, Beisitzer berufen', undefined],
    ['Du bist noch Schüler im Kreis?', undefined],
    ['Wir beschäftigen: Tischler (Fensterbau)', undefined],
    ['Sie sind ein Teamspieler und Organisator.', 'Sie sind eine Teamspielerin oder ein Teamspieler und Organisator.'],
    ['Sie beraten die Kassierer.', 'Sie beraten die Kassiererinnen und Kassierer.'],
    ['Sie begleiten den Kämmerer.', 'Sie begleiten die Kämmerin oder den Kämmerer.'],
    ['Ausbildung zum Zimmermann', 'Ausbildung zur Zimmerin oder zum Zimmermann'],
  ];
  for (const [before, after] of cases) {
    it(before, () => {
      const safe = checkProse(before)
        .flatMap((f) => f.fixes)
        .filter((fix) => fix.safe);
      assert.deepEqual(
        safe.map((fix) => applied(before, fix.edits)),
        after === undefined ? [] : [after],
      );
    });
  }
});
