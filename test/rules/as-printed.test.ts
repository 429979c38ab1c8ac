import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lintPosting } from '../../server/src/lint/lint.ts';
import type { Finding } from '../../server/src/messages/public.ts';
import { textAt } from '../support/edits.ts';

const text = readFileSync(new URL('../fixtures/wie-gedruckt.stelle.yaml', import.meta.url), 'utf8');
/** Land and kind of body only: what a house file adds is tested with the house rules. */
const house = 'land: NW\ntraeger: kommune\n';
const lint = (today: string): Finding[] => lintPosting(text, { path: '24-0296.stelle.yaml', today, house });

const then = lint('2024-09-10');
const now = lint('2026-11-21');

interface Row {
  readonly rule: string;
  readonly level: Finding['severity'];
  /** Text at the finding, where it matters. */
  readonly at?: string;
  readonly findings?: readonly Finding[];
}

/** What an attentive reader would have said, each line of the list a test. */
const reported: Readonly<Record<string, Row>> = {
  'the Land’s act speaks of both forms, the star is disputed': {
    rule: 'form/behoerde',
    level: 'info',
    at: 'Sachbearbeiter*in',
  },
  'women’s sentence without the figure of the comparison group': {
    rule: 'klausel/frauen',
    level: 'warning',
    at: 'Bewerbungen von Frauen',
  },
  'disability clause without people of equal status': {
    rule: 'klausel/schwerbehinderung',
    level: 'info',
    at: 'Schwerbehinderte Menschen',
  },
  'no privacy note': { rule: 'klausel/fehlt', level: 'info' },
  'part of the TVöD missing': { rule: 'entgelt/tarif', level: 'info', at: 'TVöD' },
  'both orders in one field': { rule: 'entgelt/tarif', level: 'warning' },
  'no blank in A6': { rule: 'entgelt/schreibweise', level: 'info', at: 'A6' },
  'order of the Land not named': { rule: 'entgelt/schreibweise', level: 'info', at: 'LBesG' },
  'no amounts': { rule: 'entgelt/transparenz', level: 'info' },
  '"zunächst befristet" without a length': { rule: 'dauer/angabe', level: 'info', at: 'zunächst befristet' },
  'civil-service grade beside a fixed term': { rule: 'dauer/besoldung', level: 'warning', at: 'zunächst befristet' },
  '"ein*e" and "Vollzeitstellen"': { rule: 'anzahl/grammatik', level: 'info', at: 'Vollzeitstellen' },
  'deadline on a Sunday': { rule: 'frist/wochenende', level: 'info', at: '6. Oktober 2024' },
  'no day of publication': { rule: 'stand/pflichtangaben', level: 'error' },
  'no place of work': { rule: 'stand/arbeitsort', level: 'warning' },
  'two near-equal bullets': { rule: 'anforderung/doppelt', level: 'info' },
  'must and wish mixed': { rule: 'anforderung/trennung', level: 'info' },
  'alternatives by a trailing "oder"': { rule: 'anforderung/alternativen', level: 'info', at: 'oder' },
  'abbreviations without a long form': { rule: 'sprache/abkuerzung', level: 'info', at: 'ADVIS' },
  'phone number not by DIN 5008': { rule: 'kontakt/telefon', level: 'info', at: '02323-164556' },
  'portal without https': { rule: 'kontakt/adresse', level: 'warning', at: 'http://www.stellen.herne.de/' },
  'no report under § 165 SGB IX on record': { rule: 'verfahren/meldung', level: 'warning' },
  'award out of date when re-used in 2026': {
    rule: 'auszeichnung/gueltigkeit',
    level: 'warning',
    at: 'Total E-Quality',
    findings: now,
  },
  'deadline over in 2026': { rule: 'frist/vergangen', level: 'warning', at: '6. Oktober 2024', findings: now },
};

/** What is right as it was printed. */
const silent: Readonly<Record<string, (finding: Finding, at: string) => boolean>> = {
  'tasks about foreigners': (_, at) => /Ausländer|Scheinehen|Abschiebungen|Einbürgerung/.test(at),
  'interkulturelle Kompetenzen': (_, at) => at.includes('interkulturell'),
  'Flexibilität, sicheres Auftreten': (_, at) => /Flexibilität|sicheres Auftreten/.test(at),
  'Kennziffer 24/0296': ({ rule }) => rule.startsWith('kennziffer/'),
  '39/41 hours': ({ rule }) => rule === 'entgelt/arbeitszeit',
  'E 6 beside A 6': ({ rule }) => rule === 'entgelt/paarung',
  'Laufbahngruppe 1, zweites Einstiegsamt with A 6': ({ rule }) => rule.startsWith('laufbahn/'),
  'Herr Hinz, Frau Ringleben': (_, at) => /Hinz|Ringleben/.test(at),
  'the women’s sentence as discrimination': ({ rule }, at) => at.includes('Frauen') && rule !== 'klausel/frauen',
  'TEQ 2022 in 2024': ({ rule }) => rule.startsWith('auszeichnung/'),
  'part time is spoken of': ({ rule }) => rule.startsWith('teilzeit/'),
};

const show = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, range }) => `${severity} ${rule} „${textAt(text, range)}“`).join('\n');

describe('posting as printed', () => {
  for (const [name, { rule, level, at, findings = then }] of Object.entries(reported)) {
    it(`reports: ${name}`, () => {
      const found = findings.filter((finding) => finding.rule === rule && finding.severity === level);
      assert.ok(
        found.some(({ range }) => at === undefined || textAt(text, range) === at),
        show(findings),
      );
    });
  }

  for (const [name, isWrong] of Object.entries(silent)) {
    it(`does not report: ${name}`, () => {
      // A finding about a whole list or paragraph is not about each word in it.
      const wrong = then.filter((finding) => {
        const at = textAt(text, finding.range);
        return at.length < 80 && isWrong(finding, at);
      });
      assert.equal(show(wrong), '');
    });
  }

  it('has one error: the parts still open', () => {
    assert.deepEqual(
      then.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ['stand/pflichtangaben'],
    );
  });
});
