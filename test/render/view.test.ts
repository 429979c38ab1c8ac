import assert from 'node:assert/strict';
import { toHtml, toText } from '../../server/src/render/index.ts';
import { examples, exampleText, exampleView, view } from './support.ts';

const text = (yaml: string, house?: string): string => toText(view(yaml, house));

describe('what a reader sees', () => {
  it('never shows what is internal, not even by its name', () => {
    const yaml =
      'titel: X\nangebot: <planstelle> <intern.notiz> <notiz>\nintern:\n  planstelle: P-17\n  notiz: geheim\n';
    assert.doesNotMatch(JSON.stringify(view(yaml)), /P-17|geheim/);
    for (const name of examples) assert.doesNotMatch(JSON.stringify(exampleView(name)), /GEHEIM|50\.3-017|41 %/);
  });

  it('prints typed fields as people do', () => {
    const shown = text(
      'anzahl: 2\nbeginn: nächstmöglich\nbewerbungsfrist: 2026-12-14\nentgelt: bis E 6 TVöD-VKA\nbesoldung: A 6 LBesO A NRW\narbeitszeit: 39/41\nteilzeit: nein\ndauer: zwei Jahre\n',
    );
    for (const line of [
      'Anzahl: 2 Stellen',
      'Beginn: zum nächstmöglichen Zeitpunkt',
      'Bewerbungsfrist: 14. Dezember 2026',
      'Entgelt: bis Entgeltgruppe 6 TVöD-VKA',
      'Besoldung: Besoldungsgruppe A 6 LBesO A NRW',
      'Arbeitszeit: 39/41 Stunden pro Woche',
      'Teilzeit: nicht möglich',
      'Dauer: befristet auf zwei Jahre',
    ]) {
      assert.ok(shown.includes(`${line}\n`), `${line}\nin\n${shown}`);
    }
  });

  it('says "Entgeltgruppe" once where a range or a choice of grades is meant', () => {
    assert.match(text('entgelt: E 9a – E 9c TVöD-VKA\n'), /Entgelt: Entgeltgruppe 9a – 9c TVöD-VKA\n/);
    assert.match(text('entgelt: E 10 bis E 11 TVöD-VKA\n'), /Entgelt: Entgeltgruppe 10 bis 11 TVöD-VKA\n/);
    assert.match(
      text('entgelt: E 9a TV-L, E 9b TV-L nach dem Lehrgang\n'),
      /Entgelt: Entgeltgruppe 9a TV-L, E 9b TV-L nach/,
    );
  });

  it('calls no training fixed-term', () => {
    assert.match(text('art: Ausbildung\ndauer: drei Jahre\n'), /Dauer: drei Jahre\n/);
    assert.match(text('art: Qualifizierungsstelle\ndauer: drei Jahre\n'), /Dauer: befristet auf drei Jahre\n/);
  });

  it('keeps words it does not understand as they are', () => {
    const shown = text(
      'beginn: sobald der Haushalt beschlossen ist\nbewerbungsfrist: solange die Anzeige geschaltet ist\nentgelt: 15,20 € in der Stunde\narbeitszeit: nach Absprache, meist abends\ndauer: unbefristet, zunächst befristet auf zwei Jahre\n',
    );
    assert.match(shown, /Beginn: sobald der Haushalt beschlossen ist/);
    assert.match(shown, /Bewerbungsfrist: solange die Anzeige geschaltet ist/);
    assert.match(shown, /Entgelt: 15,20 € in der Stunde/);
    assert.match(shown, /Arbeitszeit: nach Absprache, meist abends/);
    assert.match(shown, /Dauer: unbefristet, zunächst befristet auf zwei Jahre/);
  });

  it('prints a wrong date as the author wrote it', () => {
    assert.match(text('bewerbungsfrist: 31.11.2026\n'), /Bewerbungsfrist: 31\.11\.2026/);
    assert.match(text('bewerbungsfrist: Montag, 15. Dezember 2026\n'), /Montag, 15\. Dezember 2026/);
  });

  it('prints own words instead of a field, also where the field is missing', () => {
    assert.match(
      text('entgelt: E 6 TVöD-VKA\nentgelt_text: Die Bewertung steht noch aus.\n'),
      /Entgelt: Die Bewertung steht noch aus\./,
    );
    assert.match(text('teilzeit_text: Gern zu zweit.\n'), /Teilzeit: Gern zu zweit\./);
  });

  it('can be read after "nach"', () => {
    assert.match(
      text('entgelt: bis E 6 TVöD-VKA\nangebot: Wir zahlen nach <entgelt>.\n'),
      /Wir zahlen nach TVöD-VKA bis Entgeltgruppe 6\./,
    );
  });

  it('orders sections as the house does, the rest as in the file', () => {
    const yaml = 'angebot: A\naufgaben: B\nunterlagen: C\nportrait: Wir sind da.\n';
    const order = (house?: string): string[] => view(yaml, house).sections.map(({ key }) => key);
    assert.deepEqual(order(), ['angebot', 'aufgaben', 'unterlagen', 'portrait']);
    assert.deepEqual(order('stil:\n  abschnitte: portrait, aufgaben, gibtesnicht\n'), [
      'portrait',
      'aufgaben',
      'angebot',
      'unterlagen',
    ]);
  });

  it('takes the heading of the section, else of the house, else its own, by the form of address', () => {
    const house = 'stil:\n  anrede: du\n  ueberschriften:\n    angebot: Darauf freust du dich\n';
    const yaml = 'aufgaben: A\nangebot: B\nanforderungen:\n  ueberschrift: Was zählt\n  punkte: C\n';
    const headings = view(yaml, house).sections.map(({ heading }) => heading.runs.map((run) => run.text).join(''));
    assert.deepEqual(headings, ['Deine Aufgaben', 'Darauf freust du dich', 'Was zählt']);
  });

  it('joins ways by "oder" and tells must from wish', () => {
    const html = toHtml(
      view('anforderungen:\n  wuenschenswert: Englisch\n  zwingend:\n    - entweder:\n        - A\n        - B\n'),
      { positions: false },
    );
    assert.match(html, /<li class="either">\n<p>A<\/p>\n<p class="or">oder<\/p>\n<p>B<\/p>/);
    assert.match(html, /class="requirements zwingend"/);
    assert.match(html, /class="requirements wuenschenswert"/);
  });

  it('resolves names, and names in what they stand for, but not for ever', () => {
    const house = 'name: Stadt A\nfakten:\n  kreis: <kreis>\nangebot:\n  rad: ein Rad von <name>\n';
    assert.match(text('angebot: Sie bekommen <rad>.\n', house), /Sie bekommen ein Rad von Stadt A\./);
    assert.match(text('angebot: <kreis>\n', house), /<kreis>/);
    assert.match(text('angebot: "Kinder <unbekannt> und a < b > c"\n', house), /<unbekannt> und a < b > c/);
  });

  it('marks names nobody knows and shows them as they are', () => {
    const html = toHtml(view('klauseln: gibtesnicht\nkontakt: niemand\nangebot: <nichts>\n'), { positions: false });
    for (const name of ['gibtesnicht', 'niemand', '&lt;nichts&gt;'])
      assert.ok(html.includes(`<span class="unknown">${name}</span>`), name);
  });

  it('takes clauses of the house before those of the Land, and those of the Land by the kind of body', () => {
    const own = 'land: NW\ntraeger: kommune\nklauseln:\n  frauen: Frauen sind willkommen.\n';
    assert.match(text('klauseln: frauen\n', own), /Frauen sind willkommen\./);
    assert.match(text('klauseln: frauen\n', 'land: NW\ntraeger: kommune\n'), /LGG NRW/);
  });

  it('does not take names of the language for names of the house', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const house =
        'name: A\nklauseln:\n  a: b\nkontakte:\n  a:\n    name: b\norte:\n  a: b\nauszeichnungen:\n  a:\n    name: b\n';
      const shown = text(
        `angebot: <${name}>\nklauseln: ${name}\nkontakt: ${name}\nauszeichnungen: ${name}\narbeitsort: ${name}\nportrait: ${name}\n`,
        house,
      );
      assert.doesNotMatch(shown, /native code|\[object/);
    }
  });

  it('links only to the web, mail and phone', () => {
    const hrefs = (yaml: string): string[] =>
      [...toHtml(view(yaml)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
    assert.deepEqual(hrefs('bewerbung:\n  online: javascript:alert(1)\n  email: javascript:x\n'), []);
    assert.doesNotMatch(hrefs('bewerbung:\n  email: a?bcc=c@b.de\n').join(' '), /bcc/);
    assert.deepEqual(hrefs('angebot: data:text/html,x vbscript:x file:///etc/passwd //x.de command:x\n'), []);
    assert.deepEqual(hrefs('bewerbung:\n  online: "https://a.de/\\" onclick=\\"x"\n'), ['https://a.de/']);
    assert.deepEqual(hrefs('kontakt:\n  - telefon: 02323 16-0000\n    email: a@b.de\n'), [
      'tel:+492323160000',
      'mailto:a@b.de',
    ]);
    assert.deepEqual(hrefs('bewerbung: Mehr auf https://a.de/x?y=1&z=2 (www.b.de).\n'), [
      'https://a.de/x?y=1&amp;z=2',
      'https://www.b.de',
    ]);
  });

  it('marks findings at their words, and keeps those that have no place', () => {
    const yaml = 'titel: Projektleiter\naufgaben:\n  - junges Team leiten\nintern:\n  notiz: x\n';
    const at = (words: string) => ({ start: yaml.indexOf(words), end: yaml.indexOf(words) + words.length });
    const finding = (words: string) => ({
      ...at(words),
      rule: 'r',
      severity: 'error' as const,
      message: `über ${words}`,
    });
    const found = view(yaml, undefined, { findings: [finding('junges Team'), finding('aufgaben'), finding('notiz')] });
    assert.deepEqual(found.unplaced, [2]);
    const html = toHtml(found, {
      findings: { lang: 'de', unplaced: 'Außerdem', severity: { error: 'Fehler', warning: 'W', info: 'I' } },
    });
    assert.match(
      html,
      /<mark class="finding error" tabindex="0" data-start="\d+" data-findings="0" aria-describedby="finding-0">junges Team<\/mark> leiten/,
    );
    assert.match(html, /<h2[^>]*><mark[^>]*>Ihre Aufgaben<\/mark><\/h2>/);
    assert.match(html, /<div id="finding-0" lang="de">.*über junges Team/);
    assert.match(html, /<aside class="unplaced" lang="de">[\s\S]*über notiz/);
    assert.doesNotMatch(toHtml(found), /mark|über/);
  });

  it('reads paragraphs as YAML means them, and joins lines that were only full', () => {
    const paragraphs = (yaml: string): number => [...toHtml(view(yaml), { positions: false }).matchAll(/<p>/g)].length;
    assert.equal(paragraphs('stellenprofil: |\n  Eins\n  zwei\n\n  drei\n'), 2);
    assert.equal(paragraphs('stellenprofil: >\n  Eins\n  zwei\n\n  drei\n'), 2);
    const long = 'Dies ist eine Zeile, die ein Programm nach einer festen Breite umbrochen hat';
    assert.doesNotMatch(toHtml(view(`stellenprofil: |\n  ${long}\n  und so weiter.\n`)), /<br>/);
    assert.match(toHtml(view('bewerbung:\n  post: |\n    Stadt A\n    Markt 1\n')), /Stadt A<br>\nMarkt 1/);
  });

  it('has one title even where the posting has none', () => {
    assert.equal([...toHtml(view('')).matchAll(/<h1/g)].length, 1);
    assert.match(toHtml(view(''), { untitled: 'Noch ohne Titel' }), /Noch ohne Titel/);
  });

  it('starts at any level of heading', () => {
    const html = toHtml(view('titel: A\nanforderungen:\n  zwingend: B\n'), { headingLevel: 3, positions: false });
    assert.match(html, /<h3>A[\s\S]*<h4>Ihr Profil[\s\S]*<h5>Das ist Voraussetzung/);
    assert.doesNotMatch(html, /data-/);
  });

  it('reads the same with Windows line ends', () => {
    for (const name of examples) {
      const unix = exampleText(name);
      assert.equal(toText(view(unix.replace(/\n/g, '\r\n'))), toText(view(unix)));
    }
  });
});
