import assert from 'node:assert/strict';
import { checkProse } from '../../server/src/wording/index.ts';

/** What takes time with the square of its length would not be done before the time of a test is over, and what calls itself would end. */
describe('a text of 100 KB that repeats itself is read', function () {
  this.timeout(40_000);
  const units = [
    ...['Mitarbeiter und ', 'Schneider und ', 'Mitarbeiter, ', 'Mitarbeiter oder ', 'Leiter/', 'der Leiter der '],
    ...['a_', 'm/', 'a*', 'm w ', '(', '„', "'", 'Bürger- und ', 'jung und dynamisch ', 'zum Elektroniker oder '],
  ];
  for (const unit of units)
    it(JSON.stringify(unit), () => {
      const text = unit.repeat(100_000 / unit.length);
      for (const { fixes, start, end } of checkProse(text).slice(0, 200))
        for (const { edits } of fixes)
          assert.ok(
            edits.every((edit) => edit.start >= 0 && edit.end <= text.length),
            `${start}–${end}`,
          );
    });
});
