import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCount, readEmail, readHours, readPhone, readStart, readTerm, readUrl } from '../../schemas/dates/index.ts';

describe('terms', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['unbefristet', 'unbefristet', ''],
    ['auf Dauer', 'unbefristet', ''],
    ['zwei Jahre', 'befristet', '2–2 jahre'],
    ['18 Monate', 'befristet', '18–18 monate'],
    ['zwei bis drei Jahre', 'befristet', '2–3 jahre'],
    ['dreijährig', 'befristet', '3–3 jahre'],
    ['für 24 Monate', 'befristet', '24–24 monate'],
    ['6 Wochen', 'befristet', '6–6 wochen'],
    ['befristet bis 31.12.2028', 'befristet', 'bis 2028-12-31'],
    ['bis 31.12.2028', 'befristet', 'bis 2028-12-31'],
    ['bis 31.11.2028', 'befristet', 'bis impossible'],
    ['zunächst befristet', 'befristet', 'zunächst'],
    ['zunächst befristet auf zwei Jahre', 'befristet', 'zunächst 2–2 jahre'],
    ['befristet mit Option auf Verlängerung', 'befristet', 'verlaengerung'],
    ['befristet mit Option auf unbefristete Beschäftigung', 'befristet', 'entfristung'],
    ['befristet als Elternzeitvertretung', 'befristet', 'grund'],
    ['befristet oder unbefristet', 'befristet', 'widerspruch'],
    ['nach Absprache', 'unbekannt', ''],
    ['', 'unbekannt', ''],
  ];
  for (const [text, kind, rest] of cases) {
    it(text === '' ? '(blank)' : text, () => {
      const r = readTerm(text);
      const shown = [
        r.initially && 'zunächst',
        r.length && `${r.length.from}–${r.length.to} ${r.length.unit}`,
        r.until && `bis ${'iso' in r.until ? r.until.iso : r.until.problem}`,
        r.option?.kind,
        r.reason && 'grund',
        r.contradicts && 'widerspruch',
      ].filter((s) => s !== undefined && s !== false);
      assert.deepEqual([r.kind, shown.join(' ')], [kind, rest]);
    });
  }

  it('knows a term with both ends', () => {
    const r = readTerm('1.1.2027 bis 31.12.2028');
    assert.ok(r.from && 'iso' in r.from && r.until && 'iso' in r.until);
    assert.deepEqual([r.from.iso, r.until.iso], ['2027-01-01', '2028-12-31']);
  });
});

describe('start of work', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['nächstmöglich', 'naechstmoeglich'],
    ['zum nächstmöglichen Zeitpunkt', 'naechstmoeglich'],
    ['baldmöglichst', 'naechstmoeglich'],
    ['schnellstmöglich', 'naechstmoeglich'],
    ['sofort', 'sofort'],
    ['ab sofort', 'sofort'],
    ['nach Absprache', 'absprache'],
    ['01.04.2027', 'datum', '2027-04-01/2027-04-01'],
    ['zum 1. April 2027', 'datum', '2027-04-01/2027-04-01'],
    ['1. Quartal 2027', 'zeitraum', '2027-01-01/2027-03-31'],
    ['IV. Quartal 2026', 'zeitraum', '2026-10-01/2026-12-31'],
    ['Q2 2027', 'zeitraum', '2027-04-01/2027-06-30'],
    ['zweites Halbjahr 2027', 'zeitraum', '2027-07-01/2027-12-31'],
    ['März 2027', 'zeitraum', '2027-03-01/2027-03-31'],
    ['Anfang März 2027', 'zeitraum', '2027-03-01/2027-03-10'],
    ['Ende Februar 2027', 'zeitraum', '2027-02-21/2027-02-28'],
    ['03/2027', 'zeitraum', '2027-03-01/2027-03-31'],
    ['Sommersemester 2027', 'zeitraum', '2027-04-01/2027-09-30'],
    ['Wintersemester 2026/27', 'zeitraum', '2026-10-01/2027-03-31'],
    ['Frühjahr 2027', 'zeitraum', '2027-03-01/2027-05-31'],
    ['2027', 'zeitraum', '2027-01-01/2027-12-31'],
    ['irgendwann', 'unbekannt'],
  ];
  for (const [text, kind, range] of cases) {
    it(text, () => {
      const r = readStart(text);
      assert.equal(r.kind, kind);
      assert.equal('from' in r ? `${r.from}/${r.to}` : undefined, range);
    });
  }

  it('keeps both halves of "soon, but not before"', () => {
    const r = readStart('nächstmöglich, frühestens 1.3.2027');
    assert.ok(r.kind === 'datum');
    assert.deepEqual([r.from, r.soon, r.earliest], ['2027-03-01', true, true]);
  });
});

describe('working hours', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['39/41', '39–39 stunden tarif, 41–41 stunden besoldung'],
    ['39 bzw. 41 Stunden', '39–39 stunden tarif, 41–41 stunden besoldung'],
    ['Vollzeit (39/41 Wochenstunden)', '39–39 stunden tarif, 41–41 stunden besoldung, Vollzeit'],
    ['75–100 %', '75–100 prozent'],
    ['50 bis 100 Prozent', '50–100 prozent'],
    ['mindestens 30 Stunden', '30–∞ stunden'],
    ['bis zu 20 Stunden', '0–20 stunden'],
    ['19,5 Std.', '19.5–19.5 stunden'],
    ['0,5 VZÄ', '0.5–0.5 vzae'],
    ['0,5', '0.5–0.5 vzae'],
    ['39:50', '39.83–39.83 stunden'],
    ['39 Stunden 50 Minuten', '39.83–39.83 stunden'],
    ['Vollzeit', 'Vollzeit'],
    ['Teilzeit', 'Teilzeit'],
    ['in Voll- oder Teilzeit', 'Vollzeit, Teilzeit'],
    ['teilzeitgeeignet', 'Teilzeit'],
    ['nicht teilzeitgeeignet', 'keine Teilzeit'],
    ['nur Vollzeit', 'Vollzeit, keine Teilzeit'],
    ['Teilzeit, 50 %', '50–50 prozent, Teilzeit'],
    ['100 %', '100–100 prozent'],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const r = readHours(text);
      const round = (n: number): number => Math.round(n * 100) / 100;
      const parts = r.parts.map(
        (p) =>
          `${round(p.from ?? 0)}–${p.to === undefined ? '∞' : round(p.to)} ${p.unit}${p.staff ? ` ${p.staff}` : ''}`,
      );
      const flags = [r.fullTime && 'Vollzeit', r.partTime && 'Teilzeit', r.noPartTime && 'keine Teilzeit'].filter(
        (f) => f !== undefined,
      );
      assert.equal([...parts, ...flags].join(', '), expected);
    });
  }
});

describe('counts', () => {
  const cases: readonly (readonly [string, string, number | undefined, number | undefined])[] = [
    ['2', 'genau', 2, 2],
    ['zwei', 'genau', 2, 2],
    ['eine', 'genau', 1, 1],
    ['bis zu sieben', 'bis', 1, 7],
    ['2 bis 3', 'bereich', 2, 3],
    ['mindestens zwei', 'mindestens', 2, undefined],
    ['mehrere', 'mehrere', 2, undefined],
    ['zwölf Stellen', 'genau', 12, 12],
    ['1.000', 'genau', 1000, 1000],
    ['bis zu 1.500 Stellen', 'bis', 1, 1500],
    ['12.000.', 'genau', 12000, 12000],
    ['1.000 bis 1.200', 'bereich', 1000, 1200],
    ['1,5', 'unbekannt', undefined, undefined],
    ['1.5', 'unbekannt', undefined, undefined],
    ['0.500', 'unbekannt', undefined, undefined],
    ['1.0000', 'unbekannt', undefined, undefined],
    ['2 100-%-Stellen', 'genau', 2, 2],
    ['viele', 'unbekannt', undefined, undefined],
  ];
  for (const [text, kind, from, to] of cases) {
    it(text, () => {
      const r = readCount(text);
      assert.deepEqual([r.kind, r.from, r.to], [kind, from, to]);
    });
  }
});

describe('telephone numbers', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['02323 16-4556', '02323 16-4556', undefined],
    ['02323-164556', '02323 164556', 'spelling'],
    ['(02323) 16-4556', '02323 16-4556', 'spelling'],
    ['02323/16 45 56', '02323 164556', 'spelling'],
    ['0234 - 12 34 - 567', '0234 1234-567', 'spelling'],
    ['+49 2323 16-4556', '+49 2323 16-4556', undefined],
    ['+49 (0) 2323 164556', '+49 2323 164556', 'spelling'],
    ['0049 2323 164556', '+49 2323 164556', 'spelling'],
    ['Tel.: 02323 16-4556', '02323 16-4556', 'spelling'],
    ['0151 23456789', '0151 23456789', undefined],
    ['0301234567', '030 1234567', 'spelling'],
    ['115', '115', undefined],
    ['02323164556', undefined, 'area-code-unknown'],
    ['2323164556', undefined, 'lost-zero'],
    ['0232', undefined, 'too-short'],
    ['Zimmer 12', undefined, 'not-a-number'],
    ['', undefined, 'empty'],
  ];
  for (const [text, canonical, problem] of cases) {
    it(text === '' ? '(blank)' : text, () => {
      const r = readPhone(text);
      assert.deepEqual([r.canonical, r.problem], [canonical, problem]);
      // Every way of writing it leads to one link.
      if (canonical !== undefined && canonical.length > 3)
        assert.equal(readPhone(canonical).international, r.international);
    });
  }

  it('is content with its own form', () => {
    const group = fc.integer({ min: 1, max: 99_999 }).map(String);
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 9999 }),
        group,
        fc.option(group, { nil: undefined }),
        (code, number, extension) => {
          const text = `0${code} ${number}${extension === undefined ? '' : `-${extension}`}`;
          const r = readPhone(text);
          if (r.problem === 'too-short') return;
          assert.deepEqual([r.canonical, r.problem], [text, undefined]);
        },
      ),
    );
  }).timeout(20_000);
});

describe('addresses', () => {
  it('reads e-mail', () => {
    const problem = (text: string): string | undefined => readEmail(text).problem;
    assert.equal(readEmail(' stellen@stadt.example ').address, 'stellen@stadt.example');
    assert.equal(readEmail('mailto:a@b.de').address, 'a@b.de');
    for (const fine of ['a@b.de', 'vor.nach-name+x@stadt-köln.de', 'A_B@sub.host.example'])
      assert.equal(problem(fine), undefined, fine);
    assert.equal(problem('a@b'), 'bad-host');
    assert.equal(problem('a@b..de'), 'bad-host');
    assert.equal(problem('a.de'), 'no-at');
    assert.equal(problem('a@@b.de'), 'no-at');
    assert.equal(problem('.a@b.de'), 'bad-local-part');
    assert.equal(problem(''), 'empty');
    assert.equal(readEmail('stellen @stadt.example').proposal, 'stellen@stadt.example');
  });

  it('reads URLs', () => {
    const problem = (text: string): string | undefined => readUrl(text).problem;
    assert.equal(problem('https://stellen.stadt.example/a?b=c#d'), undefined);
    assert.equal(problem('https://stadt.example:8443'), undefined);
    assert.equal(problem('http://www.herne/StadtundLeben/Frauen/TotalE-quality.de'), 'bad-host');
    assert.equal(problem('https://localhost'), 'bad-host');
    assert.equal(problem('https://stadt .example'), 'blank');
    assert.equal(problem('ftp://stadt.example'), 'bad-scheme');
    assert.equal(problem(''), 'empty');
    assert.equal(readUrl('http://stadt.example/x').proposal, 'https://stadt.example/x');
    assert.equal(readUrl('www.stellen.herne.de').proposal, 'https://www.stellen.herne.de');
    assert.equal(problem('www.stellen.herne.de'), 'no-scheme');
  });
});

describe('field readers on any text', () => {
  it('never throw, and every span lies in the text', () => {
    const readers = [readTerm, readStart, readHours, readCount, readPhone, readEmail, readUrl];
    const piece = fc.constantFrom(
      '39',
      '/',
      ' Stunden',
      ' %',
      'bis ',
      '31.12.2028',
      'zwei',
      'Jahre',
      'Quartal 2027',
      ' ',
      '+49',
      '@',
      '.de',
      'https://',
      '(',
      '0',
      '-',
      '😀',
      'ä',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((p) => p.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const read of readers) {
            const r = read(text);
            const inner = 'parts' in r ? r.parts : [];
            for (const s of [r, ...inner])
              assert.ok(
                s.start >= 0 && s.start <= s.end && s.end <= text.length,
                `${read.name} ${JSON.stringify(text)}`,
              );
          }
        },
      ),
      { numRuns: 500 },
    );
  }).timeout(20_000);
});
