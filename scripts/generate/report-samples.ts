import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = 'kita.stelle.yaml';
const posting = `titel: Erziehungsfachkraft (w/m/d)
bewerbungsfrist: 31.11.2026
# kennziffer-aus aufgabe/fuehrungszeugnis: Die Nachweise fordert die Einrichtung vor der Einstellung an.
aufgaben:
  - Kinder in der Kita begleiten
angebot: Wir sind ein junges, dynamisches Team.
`;

interface Format {
  readonly title: string;
  /** Where a reviewer meets it. */
  readonly where: string;
  readonly fence: 'text' | 'json' | 'xml' | 'quote';
}

const formats: Readonly<Record<string, Format>> = {
  stylish: { title: 'Am Bildschirm', where: 'Ohne weitere Angabe, für Menschen an der Kommandozeile.', fence: 'text' },
  markdown: {
    title: 'Kommentar im Pull Request',
    where: 'Als Kommentar oder in der Zusammenfassung eines Laufs; so erscheint er dort:',
    fence: 'quote',
  },
  github: {
    title: 'Anmerkungen bei GitHub',
    where:
      'Im Reiter „Files changed“ steht jeder Fund an seiner Zeile, die schwersten zuerst. GitHub zeigt je Schritt zehn Fehler, zehn Warnungen und zehn Hinweise; wie viele fehlen, sagt die letzte Anmerkung, alle stehen in der Zusammenfassung des Laufs. Geschrieben wird:',
    fence: 'text',
  },
  gitlab: {
    title: 'Code quality bei GitLab',
    where: 'Im Merge Request unter „Code quality“: was neu ist und was behoben wurde. Geschrieben wird:',
    fence: 'json',
  },
  junit: {
    title: 'Testbericht (JUnit)',
    where: 'Unter „Tests“: je Ausschreibung eine Gruppe, je Fund ein Fall. Hinweise lassen nichts scheitern.',
    fence: 'xml',
  },
  sarif: {
    title: 'SARIF 2.1.0',
    where:
      'Bei GitHub unter „Security“, in Editoren und Prüfprogrammen; mit Rechtsgrundlage, Reparaturen und den Ausnahmen samt ihrem Grund. Pfade gelten ab der Wurzel des Repositorys.',
    fence: 'json',
  },
  rdjson: {
    title: 'Reviewdog',
    where:
      'Als Kommentar an der Zeile, mit einem Vorschlag, der sich mit einem Klick übernehmen lässt. Pfade gelten ab dem Ordner des Aufrufs, Spalten zählen Bytes, wie reviewdog es erwartet.',
    fence: 'json',
  },
  checkstyle: { title: 'Checkstyle', where: 'In Jenkins und vielen anderen Anzeigen.', fence: 'xml' },
  json: {
    title: 'Für eigene Programme',
    where: 'Zeilen und Zeichen zählen ab 0, in UTF-16-Einheiten. Fassung 1 bekommt höchstens Felder hinzu.',
    fence: 'json',
  },
};

/** The page that shows each report as the command really writes it today. */
export function generateReportSamples(root: string): Map<string, string> {
  const reports = run(root);
  const sections = Object.entries(formats).map(
    ([format, { title, where, fence }]) =>
      `## ${title}: \`--format ${format}\`\n\n${where}\n\n${shown(reports.get(format)!, fence)}\n`,
  );
  const page = `# Berichte

Jedes Format an derselben Ausschreibung, geprüft am 21.11.2026. Diese Seite wird erzeugt: Was hier steht, hat der Befehl so geschrieben.

\`\`\`yaml
${posting}\`\`\`

${sections.join('\n')}
Mehrere in einem Lauf: \`kennziffer lint --format stylish --format sarif=kennziffer.sarif --format junit=kennziffer.xml\`. Datum, Fassung und Stand der Entgelttabellen nennt jedes Format für Programme.
`;
  return new Map([['docs/berichte/README.md', page]]);
}

function run(root: string): Map<string, string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kennziffer-berichte-')));
  try {
    // A repository of its own, as paths count from its root.
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, name), posting);
    const outputs = Object.keys(formats).flatMap((format) => ['--format', `${format}=${format}.out`]);
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `file://${tsx}`, join(root, 'server/src/cli/main.ts'), 'lint', '--today', '2026-11-21', ...outputs],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, GITHUB_STEP_SUMMARY: '' } },
    );
    if (status !== 1) throw new Error(`kennziffer lint ended with ${String(status)}: ${stderr}`);
    return new Map(Object.keys(formats).map((format) => [format, readFileSync(join(folder, `${format}.out`), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function shown(text: string, fence: Format['fence']): string {
  if (fence === 'quote')
    return text
      .trim()
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n');
  const readable = fence === 'json' ? JSON.stringify(JSON.parse(text), null, 2) : text.trim();
  return `\`\`\`${fence}\n${readable}\n\`\`\``;
}
