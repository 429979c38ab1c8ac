import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ruleIndex } from '../../server/src/lint/lint.ts';

const page = (path: string) => readFileSync(new URL(`../../docs/regeln/${path}`, import.meta.url), 'utf8');
const table = page('README.md').split('\n');

describe('pages of the rules', () => {
  for (const { id, title, sources } of ruleIndex.all) {
    it(`${id}: source, status and day of review stand on the page, and the rule in the table`, () => {
      const text = page(`${id}.md`);
      const cited = text.slice(text.indexOf('## Quellen'), text.indexOf('## ', text.indexOf('## Quellen') + 4));
      assert.ok(sources.length > 0);
      for (const { name, reviewed } of sources) {
        const line = cited.split('\n').find((one) => one.startsWith(`- **${name}**`));
        assert.match(line ?? '', /\*\* \([a-zä][^)]{3,40}, geprüft am \d\d\.\d\d\.\d{4}\)/i, name);
        assert.ok(line!.includes(reviewed.split('-').reverse().join('.')), name);
      }
      const row = table.find((one) => one.startsWith(`| [${id}](${id}.md) |`));
      assert.ok(row?.includes(title.de), 'the table lists it');
    });
  }
});
