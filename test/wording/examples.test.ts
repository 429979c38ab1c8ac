import assert from 'node:assert/strict';
import { checkConsistency, checkProse, proseRules } from '../../server/src/wording/index.ts';
import { proseRulePage } from '../../server/src/wording/pages.ts';

/** Rules that look at a whole posting, with the style that wakes them. */
const acrossParts: Readonly<Record<string, Parameters<typeof checkConsistency>[1]>> = {
  'gender-form/gemischt': {},
  'gender-form/unerlaubte-form': { style: { verboten: ['stern', 'doppelpunkt'] } },
  'gender-form/anrede': {},
};

/** Rules on single texts that a house's style wakes. */
const styled: Readonly<Record<string, Parameters<typeof checkProse>[1]>> = {
  'gender-form/doppelte-kennzeichnung': { style: { einfach: true } },
};

function fired(id: string, text: string): boolean {
  const options = acrossParts[id];
  if (options !== undefined) return checkConsistency([{ text }], options).some((f) => f.rule === id);
  return [undefined, 'anforderungen'].some((section) =>
    checkProse(text, { ...styled[id], ...(section === undefined ? {} : { section }) }).some((f) => f.rule === id),
  );
}

describe('examples on the rule pages are tests', () => {
  for (const rule of proseRules()) {
    const page = proseRulePage(rule.id);
    it(`${rule.id} has a page with both kinds of examples, sources and texts in both languages`, () => {
      assert.ok(page !== undefined);
      assert.ok(page.fires.length >= 3 && page.silent.length >= 3, 'three sentences of each kind at least');
      assert.ok(rule.sources.length > 0);
      for (const { reviewed } of rule.sources) assert.match(reviewed, /^\d{4}-\d\d-\d\d$/);
      for (const text of [rule.title, rule.summary, page.why]) assert.ok(text.de !== '' && text.en !== '');
    });
    for (const sentence of page?.fires ?? [])
      it(`${rule.id} speaks: ${sentence}`, () => assert.ok(fired(rule.id, sentence)));
    for (const sentence of page?.silent ?? [])
      it(`${rule.id} is silent: ${sentence}`, () => assert.ok(!fired(rule.id, sentence)));
  }

  it('a rule known only from general knowledge is never an error', () => {
    for (const rule of proseRules()) {
      const grounded = rule.sources.some((s) => s.status !== 'ungeprueft');
      if (!grounded) assert.notEqual(rule.level, 'error', rule.id);
    }
  });

  it('messages never speak of "Verstoß" or of what is forbidden without a statute', () => {
    for (const rule of proseRules()) {
      for (const sentence of proseRulePage(rule.id)?.fires ?? []) {
        for (const f of checkProse(sentence)) assert.doesNotMatch(f.message, /verstoß|verboten|violation|\{[a-z]\}/i);
      }
    }
  });
});
