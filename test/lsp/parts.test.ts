import assert from 'node:assert/strict';
import { combine, repairsOf } from '../../server/src/lsp/actions/fixes.ts';
import { commentPlace } from '../../server/src/lsp/actions/suppress.ts';
import { checkSafely } from '../../server/src/lsp/check.ts';
import { berlinDate } from '../../server/src/lsp/today.ts';
import type { Edit, Finding, Fix } from '../../server/src/messages/public.ts';

const edit = (from: number, to: number, newText = 'x'): Edit => ({
  range: { start: { line: 0, character: from }, end: { line: 0, character: to } },
  newText,
});
const fix = (safe: boolean, ...edits: Edit[]): Fix => ({ title: 'mend', safe, edits });
const finding = (...fixes: Fix[]): Finding => ({
  rule: 'a/b',
  severity: 'error',
  message: 'm',
  range: edit(0, 1).range,
  law: [],
  url: '',
  fixes,
});

describe('repairs', () => {
  it('come in order of trust', () => {
    const order = repairsOf([finding(fix(false)), finding(fix(false), fix(true))]).map(({ fix: { safe } }) => safe);
    assert.deepEqual(order, [true, false, false]);
  });

  it('are put together without touching each other', () => {
    const [a, overlapping, next] = [edit(0, 5), edit(4, 6), edit(5, 8)];
    assert.deepEqual(combine([fix(true, a), fix(true, overlapping), fix(true, next)]), [a, next]);
  });

  it('never insert twice at one place', () => {
    assert.deepEqual(combine([fix(true, edit(3, 3, 'a')), fix(true, edit(3, 3, 'b'))]), [edit(3, 3, 'a')]);
  });

  it('are taken whole or not at all', () => {
    const both = fix(true, edit(0, 1), edit(7, 9));
    assert.deepEqual(combine([fix(true, edit(8, 10)), both]), [edit(8, 10)]);
  });
});

describe('a check that throws', () => {
  const logged: string[] = [];
  const fail = (): never => {
    throw new Error('kaputt');
  };
  const options = { path: 'file:///a/b.stelle.yaml', today: '2026-11-23' };

  it('becomes one finding that names the file, and a log entry', () => {
    const findings = checkSafely('titel: x\r\nart: y\r\n', options, (line) => logged.push(line), fail);
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.message ?? '', /^Interner Fehler in „b\.stelle\.yaml“: kaputt\./);
    assert.deepEqual(findings[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } });
    assert.match(logged[0] ?? '', /kaputt[\s\S]+at /);
  });
});

describe('the comment that turns a finding off', () => {
  const place = (text: string, at: string): string => {
    const { offset, indent } = commentPlace(text, text.indexOf(at));
    return `${text.slice(0, offset)}${indent}#\n${text.slice(offset)}`;
  };

  it('goes above the key', () => {
    assert.equal(place('titel: a\nart: b\n', 'b'), 'titel: a\n#\nart: b\n');
  });

  it('goes above a list item, as far in', () => {
    assert.equal(place('aufgaben:\n  - eins\n  - zwei\n', 'zwei'), 'aufgaben:\n  - eins\n  #\n  - zwei\n');
    assert.equal(place('aufgaben:\n- eins\n- zwei\n', 'zwei'), 'aufgaben:\n- eins\n#\n- zwei\n');
  });

  it('goes above the key of a block scalar, never into it', () => {
    assert.equal(place('titel: a\nangebot: |\n  eins\n  zwei\n', 'zwei'), 'titel: a\n#\nangebot: |\n  eins\n  zwei\n');
    assert.equal(place('angebot: >\n  eins\n\n  zwei\nart: b\n', 'zwei'), '#\nangebot: >\n  eins\n\n  zwei\nart: b\n');
    assert.equal(
      place('aufgaben:\n  punkte:\n    - |\n      eins\n      zwei\n', 'zwei'),
      'aufgaben:\n  punkte:\n    #\n    - |\n      eins\n      zwei\n',
    );
  });

  it('goes above a value that is wrapped', () => {
    assert.equal(place('angebot: eins\n  zwei\n', 'zwei'), '#\nangebot: eins\n  zwei\n');
    assert.equal(place('angebot: "eins\n  zwei"\n', 'zwei'), '#\nangebot: "eins\n  zwei"\n');
    assert.equal(place('klauseln: [teilzeit,\n  frauen]\n', 'frauen'), '#\nklauseln: [teilzeit,\n  frauen]\n');
  });

  it('goes above the inner key of a contact', () => {
    const text = 'kontakt:\n  - fuer: Fachliches\n    name: Frau X\n';
    assert.equal(place(text, 'Frau X'), 'kontakt:\n  - fuer: Fachliches\n    #\n    name: Frau X\n');
    assert.equal(place(text, 'Fachliches'), 'kontakt:\n  #\n  - fuer: Fachliches\n    name: Frau X\n');
  });

  it('finds a line in broken and in empty files too', () => {
    assert.equal(place('titel: a\n: : [\nart: b\n', 'b'), 'titel: a\n: : [\n#\nart: b\n');
    assert.deepEqual(commentPlace('', 0), { offset: 0, indent: '' });
  });

  it('keeps CRLF lines whole', () => {
    assert.deepEqual(commentPlace('titel: a\r\nart: b\r\n', 15), { offset: 10, indent: '' });
  });
});

describe('today', () => {
  it('is the date in Germany', () => {
    assert.equal(berlinDate(new Date('2026-12-31T22:59:59Z')), '2026-12-31');
    assert.equal(berlinDate(new Date('2026-12-31T23:00:00Z')), '2027-01-01');
    assert.equal(berlinDate(new Date('2026-06-30T22:00:00Z')), '2026-07-01');
  });
});
