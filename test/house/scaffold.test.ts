import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { describeHouse } from '../../server/src/house/describe.ts';
import { resolveHouse } from '../../server/src/house/resolve.ts';
import { scaffoldHouse, type HouseAnswers } from '../../server/src/house/scaffold.ts';
import { lintHouse } from '../../server/src/lint/lint-house.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';

const today = '2026-11-21';

describe('house: a new folder', () => {
  const forms = ['schraegstrich', 'paar', 'stern', 'doppelpunkt', 'unterstrich', 'neutral', undefined] as const;
  for (const geschlechterform of forms)
    for (const anrede of ['Sie', 'du'] as const)
      it(`has no error and no warning (${geschlechterform ?? 'default'}, ${anrede})`, () => {
        const answers: HouseAnswers = {
          name: 'Stadt „Beispiel“: #1',
          land: 'BY',
          traeger: 'kommune',
          ort: 'Beispiel',
          muster: 'JJ/NNNN',
          portal: 'https://stellen.stadt.example',
          geschlechterform,
          anrede,
        };
        const files = scaffoldHouse(answers, today);
        const house = files.get('arbeitgeber.yaml')!;
        const loud = [
          ...lintHouse(house, { path: 'arbeitgeber.yaml', today }),
          ...lintPosting(files.get('stellen/beispiel.stelle.yaml')!, {
            path: 'stellen/beispiel.stelle.yaml',
            today,
            house,
          }),
        ].filter(({ severity }) => severity !== 'info');
        assert.deepEqual(
          loud.map(({ rule, message }) => `${rule} ${message}`),
          [],
        );
        assert.equal((parse(house) as { name: string }).name, answers.name);
      });

  it('holds what the editor and the repository need, as asked', () => {
    const base = { name: 'Amt', land: 'NW', traeger: 'land' } as const;
    const files = scaffoldHouse({ ...base, ci: ['github', 'gitlab'] }, today);
    for (const path of ['.github/workflows/kennziffer.yml', '.gitlab-ci.yml'])
      assert.match(files.get(path)!, /npx --yes kennziffer@/);
    assert.ok(!scaffoldHouse(base, today).has('.gitlab-ci.yml'));
    assert.ok(parse(files.get('.github/workflows/kennziffer.yml')!));
  });

  it('brings a profile without source control, chat and update prompts', () => {
    const profile = JSON.parse(
      scaffoldHouse({ name: 'Amt', land: 'NW', traeger: 'land' }, today).get('kennziffer.code-profile')!,
    ) as Record<'settings' | 'extensions', string>;
    const { settings } = JSON.parse(profile.settings) as { settings: string };
    const values = JSON.parse(settings) as Record<string, unknown>;
    assert.equal(values['git.enabled'], false);
    assert.equal(values['chat.disableAIFeatures'], true);
    assert.equal(values['update.mode'], 'none');
    assert.match(profile.extensions, /language-pack-de/);
  });
});

describe('house: what is in force', () => {
  it('is listed with file and line, the Land’s clauses with their law', () => {
    const resolved = resolveHouse(
      { path: 'werke/arbeitgeber.yaml', text: 'erbt: ..\nname: Stadtwerke\nklauseln:\n  frauen: Willkommen.\n' },
      { read: (path) => (path === 'arbeitgeber.yaml' ? '# Stadt\nland: NW\nname: Stadt\n' : undefined) },
    );
    const told = describeHouse(resolved, 'de', today);
    assert.match(told, /name +Stadtwerke {2}\[werke\/arbeitgeber\.yaml:2\]/);
    assert.match(told, /land +NW {2}\[arbeitgeber\.yaml:2\]/);
    assert.match(told, /klauseln\.frauen +Willkommen\. {2}\[werke\/arbeitgeber\.yaml:4\]/);
    assert.match(told, /klauseln\.teilzeit .*\[§ 8 Abs\. 6 LGG NRW\]/);
  });

  it('says so where there is none, and what could not be had', () => {
    assert.match(
      describeHouse(resolveHouse({ path: 'x' }, { read: () => undefined }), 'de', today),
      /Keine arbeitgeber/,
    );
    const missing = resolveHouse({ path: 'a.yaml', text: 'erbt: ./b.yaml\n' }, { read: () => undefined });
    assert.match(describeHouse(missing, 'en', today), /Not readable.*\.\/b\.yaml/s);
  });
});
