import assert from 'node:assert/strict';
import { parsePosting } from '../../server/src/document/typed.ts';
import { copyPosting } from '../../server/src/features/copy-posting.ts';
import { newPosting } from '../../server/src/features/new-posting.ts';
import { readHouse } from '../../server/src/house/house.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { contextFor, houseText, today } from './support.ts';
import { example } from './example.ts';

const start = { line: 0, character: 0 };
const places = [{ path: 'a.stelle.yaml', range: { start, end: start } }];
const project = { kennziffern: new Map([['26/0417', places]]) };
const complaints = (text: string, house: string | undefined = houseText) =>
  lintPosting(text, { path: 'neu.stelle.yaml', today, house }).filter(({ rule }) => rule !== 'stand/pflichtangaben');

describe('a new posting', () => {
  const facts = { titel: 'Sachbearbeitung (w/m/d)', entgelt: 'E 6 TVöD-VKA', organisation: ['Amt', 'Team'] };

  it('has the next number, dates on working days, the clauses of the Land, what the house has', () => {
    const { name, text } = newPosting(facts, contextFor({ project }));
    assert.equal(name, '26-0418-sachbearbeitung.stelle.yaml');
    const { content } = parsePosting(text);
    assert.equal(content.kennziffer, '26/0418');
    assert.deepEqual(content.organisation, ['Amt', 'Team']);
    assert.match(text, /veroeffentlicht: 07\.12\.2026\nbewerbungsfrist: 28\.12\.2026/);
    assert.deepEqual(content.klauseln, ['datenschutz', 'schwerbehinderung', 'teilzeit']);
    assert.match(text, /kontakt:\n {2}- personal\n/);
    assert.match(text, /online: https:\/\/stellen\.stadt\.example/);
  });

  it('says no more than that parts are open', () => {
    assert.deepEqual(complaints(newPosting(facts, contextFor()).text), []);
    assert.deepEqual(complaints(newPosting({}, contextFor({ house: readHouse(undefined) })).text, undefined), []);
    assert.deepEqual(
      complaints(newPosting({ art: 'Ausbildung', besoldung: 'A 6 LBesO A NRW' }, contextFor()).text),
      [],
    );
  });
});

describe('a posting copied from another', () => {
  for (const eol of ['\n', '\r\n'])
    it(`resets number, dates, contacts and state, and nothing else (${JSON.stringify(eol)})`, () => {
      const old = example
        .replace('stand: Entwurf', 'stand: veröffentlicht')
        .replace('nächstmöglich', '"01.03.2026" # damals')
        .replace(/\n/g, eol);
      const { text, name } = copyPosting(old, contextFor({ project }));
      const wanted = example
        .replace('kennziffer: 26/0417 #', 'kennziffer: 26/0418 #')
        .replace('beginn: nächstmöglich', 'beginn: nächstmöglich # damals')
        .replace('23.11.2026', '07.12.2026')
        .replace('bewerbungsfrist: 14.12.2026', 'bewerbungsfrist: 28.12.2026')
        .replace('name: Frau Muster', 'name:')
        .replace('telefon: 02323 16-0000', 'telefon:')
        .replace('email: fach@stadt.example', 'email:')
        .replace('gleichstellung: 16.11.2026', 'gleichstellung:')
        .replace(/\n/g, eol);
      assert.equal(text, wanted);
      assert.equal(name, '26-0418-sachbearbeitung.stelle.yaml');
    });

  it('opens what is over, and leaves broken files readable', () => {
    assert.equal(copyPosting('dauer: bis 31.12.2025\n', contextFor()).text, 'dauer:\n');
    assert.equal(copyPosting('dauer: zwei Jahre\n', contextFor()).text, 'dauer: zwei Jahre\n');
    assert.doesNotThrow(() => copyPosting('kennziffer: [\n  - {', contextFor()));
  });
});
