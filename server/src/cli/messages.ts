import type { Lang, Text } from '../../../schemas/text.ts';

/** What the command line says, beside the findings themselves. `{0}`, `{1}` … are filled in order. */
const texts = {
  // Calls that cannot be carried out
  commandFirst: {
    de: 'Vor „{0}“ fehlt, was zu tun ist, zum Beispiel: kennziffer lint {0}. Alle Befehle zeigt kennziffer --help.',
    en: 'Before "{0}" there is no command, for example: kennziffer lint {0}. kennziffer --help shows all commands.',
  },
  unknownCommand: {
    de: 'Den Befehl „{0}“ gibt es nicht. {1}Alle Befehle zeigt kennziffer --help.',
    en: 'There is no command "{0}". {1}kennziffer --help shows all commands.',
  },
  didYouMean: { de: 'Meinten Sie „{0}“? ', en: 'Did you mean "{0}"? ' },
  unknownOption: {
    de: 'Die Angabe „{0}“ kenne ich nicht. {1}Alle Angaben zeigt kennziffer {2} --help.',
    en: 'I do not know the option "{0}". {1}kennziffer {2} --help shows all options.',
  },
  optionNeedsValue: { de: 'Zu „{0}“ fehlt der Wert.', en: '"{0}" needs a value.' },
  optionTakesNoValue: {
    de: '„{0}“ steht für sich und nimmt keinen Wert.',
    en: '"{0}" stands alone and takes no value.',
  },
  badDate: {
    de: '„{0}“ ist kein Datum. Bitte so schreiben: --today 2026-11-21',
    en: '"{0}" is no date. Please write it like this: --today 2026-11-21',
  },
  badNumber: {
    de: '{0} braucht eine ganze Zahl ab 0, nicht „{1}“.',
    en: '{0} needs a whole number from 0, not "{1}".',
  },
  badLang: { de: '--lang kennt de und en, nicht „{0}“.', en: '--lang knows de and en, not "{0}".' },
  badChoice: {
    de: '„{1}“ gibt es bei {0} nicht. {2}Möglich: {3}.',
    en: 'There is no "{1}" for {0}. {2}Possible: {3}.',
  },
  twoToStdout: {
    de: 'Nur ein Bericht kann auf die Standardausgabe gehen. Bitte den anderen eine Datei geben: --format {0}=DATEI',
    en: 'Only one report can go to standard output. Please give the others a file: --format {0}=FILE',
  },
  pathMissing: { de: '„{0}“ gibt es nicht.', en: '"{0}" does not exist.' },
  pathUnreachable: { de: '„{0}“ lässt sich nicht öffnen ({1}).', en: '"{0}" cannot be opened ({1}).' },
  globMissing: { de: 'Zu „{0}“ passt keine Datei.', en: 'No file matches "{0}".' },
  stdinPaths: {
    de: 'Mit --stdin wird gelesen, was hereinkommt; „{0}“ kann nicht zugleich geprüft werden.',
    en: 'With --stdin the input is read; "{0}" cannot be checked at the same time.',
  },
  stdinFilename: {
    de: 'Zu --stdin gehört ein Name, damit klar ist, welche Arbeitgeberdatei gilt: --stdin-filename stellen/neu.stelle.yaml',
    en: '--stdin needs a name that tells which house file holds: --stdin-filename stellen/neu.stelle.yaml',
  },
  filenameAlone: { de: '--stdin-filename gehört zu --stdin.', en: '--stdin-filename belongs to --stdin.' },
  stdinFix: {
    de: '--fix schreibt Dateien und geht nicht mit --stdin. --fix-dry-run zeigt die Änderungen.',
    en: '--fix writes files and does not go with --stdin. --fix-dry-run shows the changes.',
  },
  stdinChanged: {
    de: '--changed und --staged fragen git nach Dateien und gehen nicht mit --stdin.',
    en: '--changed and --staged ask git for files and do not go with --stdin.',
  },
  fixTwice: {
    de: '--fix repariert, --fix-dry-run zeigt nur: bitte eines von beiden.',
    en: '--fix repairs, --fix-dry-run only shows: please choose one.',
  },
  updateNeedsBaseline: {
    de: '--update-baseline braucht die Bestandsliste: --baseline bestand.json --update-baseline',
    en: '--update-baseline needs the baseline: --baseline baseline.json --update-baseline',
  },
  stagedChanged: {
    de: '--staged vergleicht mit dem letzten Commit, --changed mit einem anderen Stand: bitte nur eines von beiden.',
    en: '--staged compares with the last commit, --changed with another state: please give one of them only.',
  },
  updateNotPartial: {
    de: '--update-baseline geht nicht zusammen mit --changed, --staged oder --stdin: Die Liste braucht alle Funde.',
    en: '--update-baseline does not go with --changed, --staged or --stdin: the list needs all findings.',
  },
  baselineMissing: {
    de: 'Die Bestandsliste „{0}“ gibt es noch nicht. So entsteht sie: kennziffer lint --baseline {0} --update-baseline',
    en: 'The baseline "{0}" does not exist yet. This makes it: kennziffer lint --baseline {0} --update-baseline',
  },
  baselineBroken: { de: '„{0}“ ist keine Bestandsliste von Kennziffer.', en: '"{0}" is no baseline of Kennziffer.' },
  cannotWrite: { de: '„{0}“ lässt sich nicht schreiben: {1}', en: '"{0}" cannot be written: {1}' },
  writeNoFolder: {
    de: 'Den Ordner „{0}“ gibt es noch nicht. Bitte zuerst anlegen oder den Pfad prüfen.',
    en: 'The folder "{0}" does not exist yet. Please create it first or check the path.',
  },
  writeNotFolder: { de: '„{0}“ ist kein Ordner.', en: '"{0}" is no folder.' },
  writeIsFolder: { de: '„{0}“ ist ein Ordner.', en: '"{0}" is a folder.' },
  writeDenied: {
    de: 'Das ist dort nicht erlaubt. Bitte die Rechte prüfen.',
    en: 'That is not allowed there. Please check the permissions.',
  },
  sameReportFile: {
    de: 'Zwei Berichte können nicht in dieselbe Datei: „{0}“.',
    en: 'Two reports cannot go to the same file: "{0}".',
  },
  cannotPrint: { de: 'Die Ausgabe ließ sich nicht schreiben: {0}.', en: 'The output could not be written: {0}.' },
  noFolder: {
    de: 'Den Ordner, in dem Sie sich befinden, gibt es nicht mehr. Bitte in einen anderen wechseln.',
    en: 'The folder you are in does not exist any more. Please change to another.',
  },
  ruleMissing: {
    de: 'Welche Regel soll erklärt werden? Zum Beispiel: kennziffer explain yaml/doppeltes-feld',
    en: 'Which rule shall be explained? For example: kennziffer explain yaml/doppeltes-feld',
  },
  unknownRule: { de: 'Die Regel „{0}“ gibt es nicht. {1}', en: 'There is no rule "{0}". {1}' },
  lspStdio: {
    de: 'Der Sprachserver spricht über die Standardein- und -ausgabe: kennziffer lsp --stdio',
    en: 'The language server speaks over standard input and output: kennziffer lsp --stdio',
  },
  internalFailure: {
    de: 'kennziffer ist gescheitert; das ist ein Fehler des Programms, nicht Ihrer Ausschreibung. Bitte melden Sie uns diese Zeilen:\n',
    en: 'kennziffer failed; this is a fault of the program, not of your posting. Please report these lines:\n',
  },
  // Files
  fileDenied: {
    de: 'Diese Datei darf nicht gelesen werden. Bitte die Rechte prüfen.',
    en: 'This file must not be read. Please check its permissions.',
  },
  folderDenied: {
    de: 'Dieser Ordner darf nicht gelesen werden; was darin steht, ist nicht geprüft. Bitte die Rechte prüfen.',
    en: 'This folder must not be read; what is in it has not been checked. Please check its permissions.',
  },
  fileIsFolder: {
    de: 'Das ist ein Ordner, heißt aber wie eine Datei. Bitte umbenennen.',
    en: 'This is a folder, though its name is that of a file. Please rename it.',
  },
  fileIsPipe: {
    de: 'Das ist keine Datei, sondern eine Leitung oder ein Gerät, und wird nicht geöffnet. Was hereinkommt, liest --stdin.',
    en: 'This is no file but a pipe or a device, and is not opened. --stdin reads what comes in.',
  },
  fileUnreadable: { de: 'Diese Datei lässt sich nicht lesen ({0}).', en: 'This file cannot be read ({0}).' },
  fileUtf16: {
    de: 'Diese Datei ist in UTF-16 gespeichert und wird nicht gelesen. Bitte als UTF-8 speichern.',
    en: 'This file is saved in UTF-16 and is not read. Please save it as UTF-8.',
  },
  fileNotUtf8: {
    de: 'Diese Datei ist nicht in UTF-8 gespeichert; Umlaute kämen falsch an. Bitte als UTF-8 speichern.',
    en: 'This file is not saved in UTF-8; umlauts would come out wrong. Please save it as UTF-8.',
  },
  fileHuge: {
    de: 'Diese Datei ist mit {0} MB zu groß für eine Ausschreibung und wird nicht gelesen.',
    en: 'This file has {0} MB, too large for a posting, and is not read.',
  },
  fileChanged: {
    de: 'Diese Datei wurde während der Prüfung geändert und deshalb nicht überschrieben. Bitte noch einmal prüfen.',
    en: 'This file was changed during the check and therefore not written. Please check again.',
  },
  fileNotWritten: { de: 'Diese Datei lässt sich nicht schreiben ({0}).', en: 'This file cannot be written ({0}).' },
  fileFailed: {
    de: 'An dieser Datei ist Kennziffer gescheitert ({0}). Bitte melden Sie uns das mit einem Beispiel.',
    en: 'Kennziffer failed on this file ({0}). Please report this with an example.',
  },
  // Git
  gitMissing: {
    de: '--changed und --staged brauchen git; es ist auf diesem Rechner nicht zu finden.',
    en: '--changed and --staged need git; it cannot be found on this machine.',
  },
  gitNoRepo: {
    de: '--changed und --staged gehen nur in einem Git-Verzeichnis; „{0}“ ist keines.',
    en: '--changed and --staged work in a git repository only; "{0}" is none.',
  },
  gitOwner: {
    de: 'Git traut diesem Verzeichnis nicht, weil es einem anderen Benutzer gehört. So erlauben Sie es: git config --global --add safe.directory "{0}"',
    en: 'Git does not trust this folder because another user owns it. This allows it: git config --global --add safe.directory "{0}"',
  },
  gitNoBase: {
    de: 'Den Stand „{0}“ kennt git hier nicht. Bitte zuerst holen, zum Beispiel mit git fetch, oder einen anderen nennen: --changed=origin/main',
    en: 'Git does not know "{0}" here. Please fetch it first, for example by git fetch, or name another: --changed=origin/main',
  },
  gitNoDefault: {
    de: 'Womit soll verglichen werden? Weder main noch master ist zu finden. Bitte nennen: --changed=ZWEIG',
    en: 'What shall this be compared with? Neither main nor master can be found. Please name it: --changed=BRANCH',
  },
  gitShallow: {
    de: 'Dieser Klon ist unvollständig (shallow), der gemeinsame Stand mit „{0}“ fehlt. Bitte alles holen: git fetch --unshallow, in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0.',
    en: 'This clone is incomplete (shallow), the common state with "{0}" is missing. Please fetch all: git fetch --unshallow, fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab.',
  },
  gitShallowAlone: {
    de: 'Dieser Klon ist unvollständig (shallow): git kennt hier nur den ausgecheckten Stand und kann nicht sagen, was daran neu ist. Bitte alles holen (in GitHub Actions fetch-depth: 0, in GitLab GIT_DEPTH: 0, sonst „git remote set-branches origin "*" && git fetch --unshallow“) und den Zielzweig nennen: --changed=origin/main',
    en: 'This clone is incomplete (shallow): git knows the checked-out state only and cannot tell what is new in it. Please fetch all (fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab, else: git remote set-branches origin "*" && git fetch --unshallow) and name the target branch: --changed=origin/main',
  },
  gitUnrelated: {
    de: 'Dieser Zweig hat mit „{0}“ keinen gemeinsamen Stand.',
    en: 'This branch has no common state with "{0}".',
  },
  gitFailed: { de: 'git kann nicht antworten: {0}', en: 'git cannot answer: {0}' },
  // Explanations
  allRules: {
    de: 'Alle Regeln einer Gruppe zeigt zum Beispiel: kennziffer explain yaml',
    en: 'All rules of a group are shown by, for example: kennziffer explain yaml',
  },
  level: { de: 'Stufe', en: 'Level' },
  since: { de: 'Seit Version', en: 'Since version' },
  page: { de: 'Seite', en: 'Page' },
  sources: { de: 'Quellen', en: 'Sources' },
  reviewed: { de: 'geprüft am {0}', en: 'reviewed {0}' },
  // Report for people
  line: { de: 'Zeile {0}', en: 'line {0}' },
  moreFindings: { de: 'Dazu {0}, die hier keinen Platz haben.', en: 'And {0} that find no room here.' },
  moreInSummary: {
    de: 'Dazu {0}, die GitHub hier nicht zeigt: Sie stehen in der Zusammenfassung des Laufs.',
    en: 'And {0} that GitHub does not show here: see the summary of the run.',
  },
  moreInLog: {
    de: 'Dazu {0}, die GitHub hier nicht zeigt. Alle zeigt kennziffer lint.',
    en: 'And {0} that GitHub does not show here. kennziffer lint shows all.',
  },
  footer: {
    de: 'Kennziffer {0}, Stand {1}. Hinweise, keine Rechtsberatung.',
    en: 'Kennziffer {0}, as of {1}. Hints, not legal advice.',
  },
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'info' },
  result: { de: '{0} ({1} geprüft).', en: '{0} ({1} checked).' },
  nothingFound: {
    de: 'Keine Ausschreibungen gefunden (gesucht: *.stelle.yaml).',
    en: 'No postings found (looked for *.stelle.yaml).',
  },
  nothingChanged: {
    de: 'Keine Ausschreibung geändert, nichts zu prüfen.',
    en: 'No posting changed, nothing to check.',
  },
  allGood: { de: 'Alles in Ordnung: {0} geprüft.', en: 'All is well: {0} checked.' },
  fixable: {
    de: 'Gefahrlos zu reparieren: {0} (kennziffer lint --fix)',
    en: '{0} of them can be repaired safely: kennziffer lint --fix',
  },
  fixed: { de: '{0} repariert.', en: '{0} repaired.' },
  inBaseline: { de: '{0} aus der Bestandsliste nicht gezeigt.', en: '{0} of the baseline not shown.' },
  explainHint: { de: 'Mehr zu einer Regel: kennziffer explain {0}', en: 'More on a rule: kennziffer explain {0}' },
  tooManyWarnings: { de: 'Zu viele Warnungen: {0}, erlaubt sind {1}.', en: 'Too many warnings: {0}, {1} are allowed.' },
  progress: { de: '{0} von {1} geprüft', en: '{0} of {1} checked' },
  timingFiles: { de: 'Langsamste Dateien', en: 'Slowest files' },
  timingRules: { de: 'Langsamste Regeln', en: 'Slowest rules' },
  timingTotal: { de: '{0} in {1} ms geprüft, {2} ms je Datei.', en: '{0} checked in {1} ms, {2} ms per file.' },
  baselineWritten: { de: 'Bestandsliste „{0}“: {1}.', en: 'Baseline "{0}": {1}.' },
} satisfies Record<string, Text>;

export type MessageKey = keyof typeof texts;

/** A text of the command line in the language asked for. */
export function say(key: MessageKey, lang: Lang, ...values: readonly (string | number)[]): string {
  return texts[key][lang].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

const nouns = {
  posting: { de: ['Ausschreibung', 'Ausschreibungen'], en: ['posting', 'postings'] },
  file: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  finding: { de: ['Fund', 'Funde'], en: ['finding', 'findings'] },
  entry: { de: ['Eintrag', 'Einträge'], en: ['entry', 'entries'] },
  rule: { de: ['Regel', 'Regeln'], en: ['rule', 'rules'] },
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  info: { de: ['Hinweis', 'Hinweise'], en: ['hint', 'hints'] },
} as const;

/** "1 Ausschreibung", "4 Ausschreibungen". */
export const count = (number: number, noun: keyof typeof nouns, lang: Lang): string =>
  `${number} ${nouns[noun][lang][number === 1 ? 0 : 1]}`;

/** "2 Fehler, 1 Warnung": what there is, most severe first. */
export const countAll = (by: Readonly<Record<'error' | 'warning' | 'info', number>>, lang: Lang): string =>
  (['error', 'warning', 'info'] as const)
    .filter((severity) => by[severity] > 0)
    .map((severity) => count(by[severity], severity, lang))
    .join(', ');

/** The language the arguments ask for; looked at before anything else, as even a wrong call is answered in it. */
export function langOf(args: readonly string[]): Lang {
  const at = args.lastIndexOf('--lang');
  return args.includes('--lang=en') || (at !== -1 && args[at + 1] === 'en') ? 'en' : 'de';
}
