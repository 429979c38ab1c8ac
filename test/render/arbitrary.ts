import fc from 'fast-check';

/** Pieces of text that try to become something else than text. */
export const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '<entgelt>',
  '<titel>',
  '<angebot.rad>',
  'javascript:alert(1)',
  'https://a.de/"><b>',
  "https://a.de/'x",
  'www.a.de/<b>',
  'a@b.de"x',
  '&lt;b&gt;',
  '&amp;&#x3c;',
  '<!-- ',
  ']]>',
  '</article>',
  '\u0000\u0008\u001b',
  '\ud800',
  '\u2028',
  '\u00ad',
  '😀',
  'Prüfung',
  ' und ',
  '\n',
  '\n\n',
  '• ',
  '- a\n- b',
);
export const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(nasty, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string() },
);
const section = fc.oneof(
  text,
  fc.array(text, { maxLength: 4 }),
  fc.record(
    { ueberschrift: text, einleitung: text, punkte: fc.array(text, { maxLength: 3 }), schluss: text },
    { requiredKeys: [] },
  ),
);
const requirement = fc.oneof(text, fc.record({ entweder: fc.array(text, { maxLength: 3 }) }));
/** Postings of such texts, in every form the language has. */
export const posting = fc.record(
  {
    ...Object.fromEntries(
      [
        'kennziffer',
        'kennwort',
        'titel',
        'titelzusatz',
        'anzahl',
        'beginn',
        'bewerbungsfrist',
        'entgelt',
        'entgelt_text',
      ]
        .concat([
          'besoldung',
          'arbeitszeit',
          'teilzeit',
          'dauer',
          'laufbahn',
          'einleitung',
          'portrait',
          'klauseln',
          'auszeichnungen',
        ])
        .map((key) => [key, text]),
    ),
    ...Object.fromEntries(
      ['stellenprofil', 'aufgaben', 'angebot', 'unterlagen', 'hinweise'].map((key) => [key, section]),
    ),
    organisation: fc.array(text, { maxLength: 3 }),
    arbeitsort: fc.array(text, { maxLength: 2 }),
    abschnitte: fc.array(section, { maxLength: 2 }),
    anforderungen: fc.oneof(
      fc.array(requirement, { maxLength: 3 }),
      fc.record({ zwingend: fc.array(requirement, { maxLength: 2 }), punkte: fc.array(requirement, { maxLength: 2 }) }),
    ),
    kontakt: fc.array(
      fc.oneof(text, fc.record({ fuer: text, name: text, telefon: text, email: text }, { requiredKeys: [] })),
      { maxLength: 2 },
    ),
    bewerbung: fc.oneof(
      text,
      fc.record({ online: text, email: text, post: text, agentur: text, text }, { requiredKeys: [] }),
    ),
    intern: fc.constant({ notiz: 'STRENGGEHEIM' }),
  },
  { requiredKeys: ['intern'] },
);
export const house = fc.record(
  {
    name: text,
    portal: text,
    internet: text,
    ort: text,
    datenschutz: text,
    angebot: fc.record({ rad: text }),
    portrait: fc.record({ kurz: text }),
  },
  { requiredKeys: [] },
);
