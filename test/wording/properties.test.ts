import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkConsistency, checkProse, tokenise, type GenderForm } from '../../server/src/wording/index.ts';
import { applied } from './marked.ts';

const words = fc.constantFrom(
  ...'Wir suchen einen eine der die den dem des zum zur beim mit für von und oder , . ; : / ( ) „ “ (m/w/d) (m/w) Mitarbeiter Mitarbeiterin Kollegen Kolleg*innen Arzt Ärzte Kaufmann Student Studenten Leiters engagierten erfahrene junges dynamisches Team Deutsch als Muttersprache nicht ohne Lichtbild 25 35 Jahre alt zwischen Sie sind Sachbearbeiter Kunden Bürger- Vorsitzenden Beamte https://x.de/a a@b.de Straße Terrasse ß ä\u0308 \u00ad \n \r\n - •'.split(
    ' ',
  ),
);
const prose = fc.array(words, { maxLength: 25 }).map((list) => list.join(' '));
const form = fc.constantFrom<GenderForm>(
  'stern',
  'doppelpunkt',
  'unterstrich',
  'schraegstrich',
  'binnen-i',
  'mittelpunkt',
  'paar',
  'neutral',
);

describe('properties', () => {
  it('spans lie in the text, in order, and never inside an address', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const f of checkProse(text)) {
          assert.ok(f.start >= last && f.start < f.end && f.end <= text.length);
          last = f.start;
          assert.ok(!/https?:|@/.test(text.slice(f.start, f.end)));
          assert.ok(f.message.length > 0);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('tokens do not overlap and hold no blank', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
        const t = tokenise(text);
        for (let i = 0; i < t.count; i++) {
          assert.ok(t.start[i]! < t.end[i]! && (i === 0 || t.start[i]! >= t.end[i - 1]!));
          assert.doesNotMatch(text.slice(t.start[i], t.end[i]), /\s/);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('a safe repair stays in its sentence, leaves the rest alone, and is needed once', () => {
    fc.assert(
      fc.property(prose, form, (text, chosen) => {
        const options = { style: { form: chosen } };
        for (const f of checkProse(text, options)) {
          for (const fix of f.fixes) {
            for (const e of fix.edits) assert.ok(e.start >= 0 && e.start <= e.end && e.end <= text.length);
            if (!fix.safe) continue;
            const [e] = fix.edits;
            const after = applied(text, fix.edits);
            assert.ok(after.startsWith(text.slice(0, e!.start)) && after.endsWith(text.slice(e!.end)));
            assert.doesNotMatch(e!.newText, /\n/);
            const left = checkProse(after, options).filter(
              (g) =>
                g.rule === f.rule &&
                g.start < e!.start + e!.newText.length &&
                g.end > e!.start &&
                g.severity !== 'info',
            );
            assert.deepEqual(
              left.map((g) => after.slice(g.start, g.end)),
              [],
              `${text} → ${after}`,
            );
          }
        }
      }),
      { numRuns: 600 },
    );
  });
  it('a pair is known as one, however many adjectives each half has', () => {
    const text = 'einen erfahrenen, klugen, netten, engagierten Vorsitzenden';
    const [found] = checkProse(text, { style: { form: 'paar' } });
    const pair =
      'eine erfahrene, kluge, nette, engagierte Vorsitzende oder einen erfahrenen, klugen, netten, engagierten Vorsitzenden';
    assert.equal(applied(text, found!.fixes[0]!.edits), pair);
    assert.deepEqual(checkProse(pair, { style: { form: 'paar' } }), []);
  });
  it('two markers with a line between them are two', () => {
    const text = '(m/w) - \n (m/w)';
    assert.deepEqual(
      checkProse(text).map((f) => text.slice(f.start, f.end)),
      ['(m/w)', '(m/w)'],
    );
  });
  it('the same text gives the same findings, whatever was read before', () => {
    fc.assert(
      fc.property(prose, prose, (a, b) => {
        const plain = (text: string): string =>
          JSON.stringify(checkProse(text).map((f) => [f.start, f.end, f.rule, f.severity, f.message]));
        const first = plain(a);
        checkProse(b);
        assert.equal(plain(a), first);
      }),
      { numRuns: 100 },
    );
  });
  it('a line of 49 letters is as long with CRLF as without', () => {
    const text = 'Kolleg*innen Lichtbild erfahrene Team Wir Beamte \n Kollegen';
    const rules = (t: string): string[] => checkProse(t).map((f) => f.rule);
    assert.deepEqual(rules(text.replace('\n', '\r\n')), rules(text));
  });
  it('CRLF moves positions and changes nothing else', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const unix = text.replaceAll('\r', '');
        const names = (t: string): string[] =>
          checkProse(t).map((f) => `${f.rule} ${t.slice(f.start, f.end).replaceAll('\r', '')}`);
        assert.deepEqual(names(unix.replaceAll('\n', '\r\n')), names(unix));
      }),
      { numRuns: 200 },
    );
  });
  it('consistency repairs keep to their part', () => {
    fc.assert(
      fc.property(prose, prose, form, (a, b, chosen) => {
        const parts = [{ text: a }, { text: b }];
        for (const f of checkConsistency(parts, { style: { form: chosen, verboten: ['stern'] } })) {
          const { text } = parts[f.part]!;
          assert.ok(f.start < f.end && f.end <= text.length);
          for (const fix of f.fixes) for (const e of fix.edits) assert.ok(e.end <= text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
