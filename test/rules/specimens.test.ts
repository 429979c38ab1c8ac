import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ruleFolders } from '../../scripts/generate/rule-index.ts';
import { readSpecimens, type Specimen } from '../../scripts/generate/specimens.ts';
import { buildIndex } from '../../server/src/lint/project-index.ts';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintPosting, ruleIndex } from '../../server/src/lint/lint.ts';
import type { Finding } from '../../server/src/messages/public.ts';
import { offsetsOf, repaired, unmark } from '../support/edits.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lineEnds = { LF: '\n', CRLF: '\r\n' } as const;

/** Postings too large to write down. */
const made: Record<NonNullable<Specimen['erzeugt']>, string> = {
  tief: `${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}${depth === 40 ? '⟦e⟧' : 'e'}:`).join('\n')}\n`,
  riesig: `⟦⟧titel: Leitung (w/m/d)\n${'#'.repeat(4_000_000)}\n`,
};

function check(
  specimen: Specimen,
  eol: string,
): { text: string; ranges: { start: number; end: number }[]; findings: Finding[]; lint: (text: string) => Finding[] } {
  const marked = specimen.erzeugt ? made[specimen.erzeugt] : (specimen.hausdatei ?? specimen.stelle);
  const { text, ranges } = unmark(marked.replace(/\n/g, eol));
  const lint = (content: string) => {
    if (specimen.hausdatei !== undefined) return lintSpecimenHouse(specimen, content);
    const { weitere, veroeffentlicht_als: earlier } = specimen;
    const files = Object.entries({ ...weitere, [specimen.datei]: content });
    const index =
      weitere || earlier !== undefined ? buildIndex(files.map(([path, other]) => ({ path, text: other }))) : undefined;
    const project = index && earlier !== undefined ? { ...index, published: () => earlier } : index;
    return lintPosting(content, { path: specimen.datei, today: specimen.heute, house: specimen.haus, project });
  };
  return { text, ranges, findings: lint(text), lint };
}

/** A house file among the other files of its specimen. */
function lintSpecimenHouse({ weitere = {}, heute }: Specimen, content: string): Finding[] {
  const postings = Object.entries(weitere).flatMap(([path, text]) => (path.endsWith('.stelle.yaml') ? [text] : []));
  return lintHouse(content, {
    path: 'amt/arbeitgeber.yaml',
    today: heute,
    postings,
    reader: {
      read: (path) => (path === 'amt/arbeitgeber.yaml' ? content : weitere[path]),
      packageFile: (name) => `node_modules/${name}/arbeitgeber.yaml`,
      isTrusted: (path) => !path.startsWith('//fremd/'),
    },
  });
}

const show = (findings: readonly Finding[]) =>
  findings
    .map((finding) => `${finding.rule} ${finding.range.start.line}:${finding.range.start.character} ${finding.message}`)
    .join('\n');

for (const id of ruleFolders(root)) {
  const rule = ruleIndex.get(id)!;
  const { gueltig, ungueltig } = readSpecimens(root, id);

  describe(`rule ${id}`, () => {
    it('is complete', () => {
      assert.equal(rule.id, id);
      assert.ok(gueltig.length >= 3 && ungueltig.length >= 3, 'three valid and three invalid specimens at least');
      assert.ok(rule.title.de && rule.title.en && rule.summary.de && rule.summary.en);
      assert.ok(rule.sources.length > 0, 'the page names its source');
      for (const source of rule.sources) assert.match(source.reviewed, /^\d{4}-\d\d-\d\d$/);
    });

    for (const [name, eol] of Object.entries(lineEnds)) {
      for (const specimen of gueltig) {
        it(`is silent (${name}): ${specimen.name}`, () => {
          const { findings } = check(specimen, eol);
          const wrong = findings.filter(
            (finding) => finding.rule === id || (!specimen.andere && finding.severity === 'error'),
          );
          assert.equal(show(wrong), '');
        });
      }

      for (const specimen of ungueltig) {
        it(`speaks (${name}): ${specimen.name}`, () => {
          const { text, ranges, findings, lint } = check(specimen, eol);
          const own = findings.filter((finding) => finding.rule === id);
          assert.deepEqual(
            own.map((finding) => offsetsOf(text, finding.range)),
            ranges,
            show(findings),
          );
          for (const finding of own) {
            assert.doesNotMatch(finding.message, /[{}]|undefined|NaN|\[object/, 'the message is filled in');
            assert.ok(!(rule.fix === 'none' && finding.fixes.length > 0), 'a rule without repair offers none');
            assert.ok(
              rule.fix === 'safe' || finding.fixes.every((fix) => !fix.safe),
              'only a rule that says so repairs unseen',
            );
            if (specimen.stufe) assert.equal(finding.severity, specimen.stufe);
          }
          const others = findings.filter((finding) => finding.rule !== id && finding.severity === 'error');
          if (!specimen.andere) assert.equal(show(others), '', 'no other rule fails here');
          if (specimen.danach === undefined) return;
          const after = repaired(text, own);
          assert.equal(after, specimen.danach.replace(/\n/g, eol));
          assert.equal(show(lint(after).filter((finding) => finding.rule === id)), '', 'the repaired posting is clean');
        });
      }
    }
  });
}
