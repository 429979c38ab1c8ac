import type { HouseFile } from '../../../schemas/language/house.ts';

/** What a new house must tell. */
export interface HouseAnswers {
  readonly name: string;
  readonly land: NonNullable<HouseFile['land']>;
  readonly traeger: NonNullable<HouseFile['traeger']>;
  readonly ort?: string | undefined;
  readonly portal?: string | undefined;
  readonly datenschutz?: string | undefined;
  readonly geschlechterform?: NonNullable<NonNullable<HouseFile['stil']>['geschlechterform']> | undefined;
  readonly anrede?: 'Sie' | 'du' | undefined;
  /** Pattern of the house's numbers, such as JJ/NNNN. */
  readonly muster?: string | undefined;
  readonly ci?: readonly ('github' | 'gitlab')[] | undefined;
}

/** Text as a YAML value; quoted where YAML would see more than text. */
const yaml = (text: string): string =>
  /^[\p{L}\p{N}(][\p{L}\p{N} ()/.,&+-]*$/u.test(text) || /^https?:\/\/[^\s#]+$/.test(text)
    ? text
    : JSON.stringify(text);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Titles that address everybody, in the form the house has chosen. */
const titles = {
  schraegstrich: 'Sachbearbeiter/in',
  paar: 'Sachbearbeiterin oder Sachbearbeiter',
  stern: 'Sachbearbeiter*in',
  doppelpunkt: 'Sachbearbeiter:in',
  unterstrich: 'Sachbearbeiter_in',
  'binnen-i': 'SachbearbeiterIn',
  mittelpunkt: 'Sachbearbeiter·in',
  neutral: 'Sachbearbeitung',
} as const;

/** The files of a new house folder, by path; the same answers and date give the same files. */
export function scaffoldHouse(answers: HouseAnswers, today: string): Map<string, string> {
  const ci = answers.ci ?? [];
  return new Map([
    ['arbeitgeber.yaml', houseFile(answers, today)],
    ['stellen/beispiel.stelle.yaml', posting(answers)],
    [
      '.vscode/extensions.json',
      json({ recommendations: ['kennziffer.kennziffer', 'ms-ceintl.vscode-language-pack-de'] }),
    ],
    ['.vscode/settings.json', json({ 'files.encoding': 'utf8', 'files.trimTrailingWhitespace': true })],
    ['kennziffer.code-profile', profile()],
    ...(ci.includes('github') ? [['.github/workflows/kennziffer.yml', github] as const] : []),
    ...(ci.includes('gitlab') ? [['.gitlab-ci.yml', gitlab] as const] : []),
  ]);
}

function houseFile(answers: HouseAnswers, today: string): string {
  const { name, land, traeger, ort, portal, datenschutz, muster, anrede = 'Sie' } = answers;
  const lines = [
    '# Wer wir sind und wie wir schreiben. Alle Ausschreibungen in diesem Ordner und darunter richten sich danach.',
    `name: ${yaml(name)}`,
    `land: ${land}`,
    `traeger: ${traeger}`,
    ...(ort ? [`ort: ${yaml(ort)}`] : []),
    ...(portal ? [`portal: ${yaml(portal)}`] : []),
    ...(datenschutz ? [`datenschutz: ${yaml(datenschutz)}`] : []),
    ...(muster ? ['', 'kennziffer:', `  muster: ${yaml(muster)}`] : []),
    '',
    'stil:',
    `  geschlechterform: ${answers.geschlechterform ?? 'schraegstrich'}`,
    '  zusatz: (w/m/d)',
    `  anrede: ${anrede}`,
    '',
    '# Zahlen mit Stand und Quelle. In Ausschreibungen steht dann <beschaeftigte:rund> statt der Zahl.',
    '# fakten:',
    '#   beschaeftigte:',
    '#     wert: 1250',
    '#     einheit: Beschäftigte',
    `#     stand: ${today.slice(8)}.${today.slice(5, 7)}.${today.slice(0, 4)}`,
    '#     quelle: Personalbericht',
    '',
    'portrait:',
    `  kurz: ${yaml(`${name} ist ein öffentlicher Arbeitgeber. Hier ist Platz für zwei Sätze über Ihr Haus.`)}`,
    '',
  ];
  return lines.join('\n');
}

function posting({ geschlechterform = 'schraegstrich', anrede = 'Sie' }: HouseAnswers): string {
  const isFormal = anrede === 'Sie';
  return [
    '# Ein Entwurf zum Überschreiben. Was noch fehlt, steht in einer Zeile bei den Hinweisen.',
    'stand: Entwurf',
    `titel: ${titles[geschlechterform]} (w/m/d)`,
    'portrait: kurz',
    'aufgaben:',
    '  - Anträge prüfen und bescheiden',
    '  - Bürgerinnen und Bürger beraten',
    'anforderungen:',
    '  zwingend:',
    '    - abgeschlossene Ausbildung in der Verwaltung',
    '  wuenschenswert:',
    '    - Erfahrung in der Beratung',
    'angebot:',
    `  - Arbeit, mit der ${isFormal ? 'Sie' : 'du'} vor Ort etwas ${isFormal ? 'bewegen' : 'bewegst'}`,
    'klauseln: teilzeit, schwerbehinderung',
    '',
  ].join('\n');
}

/** Settings for people who write postings and nothing else: no source control, no chat, no prompts. */
const quiet = {
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'editor.minimap.enabled': false,
};

/** A profile as VS Code exports and imports it: each part is JSON in a string of its own. */
function profile(): string {
  return json({
    name: 'Stellenausschreibungen',
    settings: JSON.stringify({ settings: JSON.stringify(quiet, null, 2) }),
    extensions: JSON.stringify(
      ['kennziffer.kennziffer', 'ms-ceintl.vscode-language-pack-de'].map((id) => ({ identifier: { id } })),
    ),
  });
}

const github = `# Prüft geänderte Ausschreibungen in jedem Pull Request.
name: Stellenausschreibungen
on:
  pull_request:
permissions:
  contents: read
jobs:
  kennziffer:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes kennziffer@0.1 lint --changed --format github
`;

const gitlab = `# Prüft geänderte Ausschreibungen in jedem Merge Request.
kennziffer:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0
  script:
    - npx --yes kennziffer@0.1 lint --changed=origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME --format gitlab=kennziffer.json
  artifacts:
    when: always
    reports:
      codequality: kennziffer.json
`;
