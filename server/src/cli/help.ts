import type { Lang, Text } from '../../../schemas/text.ts';
import { formatList } from './export-options.ts';

/** Formats below their option. */
function indented(list: string): string {
  return list.replace(/^/gm, ' '.repeat(25)).trimEnd();
}

const general: Text = {
  de: `Kennziffer prüft Stellenausschreibungen des öffentlichen Dienstes.

  kennziffer lint                 alle Ausschreibungen in diesem Ordner prüfen
  kennziffer lint neu.stelle.yaml eine Ausschreibung prüfen
  kennziffer lint --fix           prüfen und reparieren, was sich gefahrlos reparieren lässt
  kennziffer export               Ausschreibungen als Webseite, Text … ausgeben
  kennziffer explain REGEL        eine Regel erklären: was sie prüft, warum, mit Beispielen
  kennziffer init                 einen Ordner für Ausschreibungen einrichten
  kennziffer lsp --stdio          Sprachserver für andere Editoren
  kennziffer --version            Version zeigen

Alle Angaben zu einem Befehl: kennziffer lint --help
English: kennziffer --help --lang en
Kennziffer gibt Hinweise und ersetzt keine Rechtsberatung. Es sendet nichts ins Netz.
`,
  en: `Kennziffer checks job postings of German public employers.

  kennziffer lint                 check all postings in this folder
  kennziffer lint neu.stelle.yaml check one posting
  kennziffer lint --fix           check, and repair what can be repaired safely
  kennziffer export               write postings as web page, text …
  kennziffer explain RULE         explain a rule: what it checks, why, with examples
  kennziffer init                 set up a folder for postings
  kennziffer lsp --stdio          language server for other editors
  kennziffer --version            show the version

All options of a command: kennziffer lint --help --lang en
Kennziffer gives hints and does not replace legal advice. It sends nothing to the network.
`,
};

const lint: Text = {
  de: `kennziffer lint [PFAD …]  prüft Ausschreibungen (*.stelle.yaml) und Arbeitgeberdateien (arbeitgeber.yaml)

PFAD ist eine Datei, ein Ordner oder ein Muster wie "stellen/**/*.stelle.yaml"; ohne PFAD dieser Ordner.
Was in .gitignore oder .kennzifferignore steht, bleibt außen vor, außer es wird genannt.
.txt und .md werden als Fließtext geprüft.

Reparieren
  --fix                  gefahrlose Reparaturen in die Dateien schreiben
  --fix-dry-run          nur zeigen, was --fix ändern würde

Auswählen
  --changed[=STAND]      nur Ausschreibungen, die sich gegenüber dem Hauptzweig (oder STAND) geändert haben
  --changed-lines[=STAND]  nur Funde, die mit geänderten Zeilen zu tun haben
  --staged               nur Ausschreibungen, die für den nächsten Commit vorgemerkt sind
  --baseline DATEI       Funde der Bestandsliste nicht melden
  --update-baseline      Bestandsliste anlegen oder um Erledigtes kürzen
  --preset streng|standard|hinweise   Warnungen als Fehler zählen · wie vorgesehen · alles nur als Hinweis
  --quiet                nur Fehler zeigen

Berichten
  --format NAME[=DATEI]  mehrfach möglich: stylish, json, sarif, github, gitlab, junit, rdjson, markdown, checkstyle;
                         der Ordner von DATEI muss da sein
  --max-warnings ZAHL    ab mehr Warnungen gilt die Prüfung als nicht bestanden
  --lang de|en           Sprache der Meldungen
  --print-house DATEI    zeigen, welche Angaben des Hauses für DATEI gelten und woher sie stammen
  --timing               zeigen, welche Dateien und Regeln am meisten Zeit brauchen
  --threads ZAHL         so viele Kerne prüfen nebeneinander (sonst, wenn es sich lohnt; 0: keine)

Sonstiges
  --today DATUM          Datum, das als heute gilt (sonst das Datum in Deutschland)
  --stdin --stdin-filename NAME   von der Standardeingabe lesen, als stünde es in NAME

Ende mit 0: keine Fehler · 1: Fehler oder zu viele Warnungen · 2: so ließ sich nicht prüfen
`,
  en: `kennziffer lint [PATH …]  checks postings (*.stelle.yaml) and house files (arbeitgeber.yaml)

PATH is a file, a folder or a pattern like "stellen/**/*.stelle.yaml"; without PATH this folder.
What .gitignore or .kennzifferignore name is left out, unless it is named.
.txt and .md are checked as running text.

Repair
  --fix                  write safe repairs to the files
  --fix-dry-run          only show what --fix would change

Choose
  --changed[=BASE]       only postings that differ from the main branch (or BASE)
  --changed-lines[=BASE] only findings that have to do with changed lines
  --staged               only postings that are staged for the next commit
  --baseline FILE        do not report findings of the baseline
  --update-baseline      make the baseline, or shorten it by what is done
  --preset streng|standard|hinweise   count warnings as errors · as intended · everything as a hint only
  --quiet                show errors only

Report
  --format NAME[=FILE]   repeatable: stylish, json, sarif, github, gitlab, junit, rdjson, markdown, checkstyle;
                         the folder of FILE has to be there
  --max-warnings NUMBER  more warnings than that fail the check
  --lang de|en           language of the messages
  --print-house FILE     show which values of the house apply to FILE and where they come from
  --timing               show which files and rules take most time
  --threads NUMBER       that many cores check side by side (otherwise where it pays; 0: none)

Other
  --today DATE           date that counts as today (otherwise the date in Germany)
  --stdin --stdin-filename NAME   read standard input as if it stood in NAME

Ends with 0: no errors · 1: errors or too many warnings · 2: it could not be checked like this
`,
};

const explain: Text = {
  de: `kennziffer explain REGEL  erklärt eine Regel: was sie prüft, warum, mit Beispielen

  kennziffer explain yaml/doppeltes-feld   eine Regel
  kennziffer explain yaml                  alle Regeln einer Gruppe
`,
  en: `kennziffer explain RULE  explains a rule: what it checks, why, with examples

  kennziffer explain yaml/doppeltes-feld   one rule
  kennziffer explain yaml                  all rules of a group
`,
};

const exporting: Text = {
  de: `kennziffer export [PFAD …] --format NAME  gibt Ausschreibungen aus, so wie sie veröffentlicht werden

PFAD ist eine Datei, ein Ordner oder ein Muster wie bei lint; ohne PFAD dieser Ordner.

  --format NAME, -f      mehrfach möglich:
${indented(formatList('de'))}
  --output ORT, -o       Ordner oder Datei; ohne Angabe erscheint ein einzelner Text auf dem Bildschirm, mit „-“ geht
                         eine einzelne Datei auf die Standardausgabe, auch Word und PDF an ein anderes Programm
  --heading-level 1–4    Ebene der obersten Überschrift im HTML-Baustein
  --strict               Ausschreibungen mit Fehlern nicht ausgeben
  --today DATUM          Datum, das als heute gilt (sonst das Datum in Deutschland)
  --lang de|en           Sprache der Meldungen

Was unter „intern“ steht, wird nie ausgegeben.
Ein PDF druckt Edge, Chrome oder Chromium auf diesem Rechner, ohne Netz. Liegt der Browser an einem anderen Ort als üblich,
nennt ihn die Umgebungsvariable KENNZIFFER_BROWSER.
Ende mit 0: alles geschrieben · 1: eine Ausschreibung ließ sich nicht lesen oder nicht drucken, oder mit --strict: sie hat Fehler · 2: so ging es nicht
`,
  en: `kennziffer export [PATH …] --format NAME  writes postings as they are published

PATH is a file, a folder or a pattern as for lint; without PATH this folder.

  --format NAME, -f      repeatable:
${indented(formatList('en'))}
  --output PLACE, -o     folder or file; otherwise a single text is shown on the screen; with "-" a single file goes
                         to standard output, Word and PDF, too, for another program
  --heading-level 1–4    level of the topmost heading of the HTML fragment
  --strict               do not write postings that have errors
  --today DATE           date that counts as today (otherwise the date in Germany)
  --lang de|en           language of the messages

What stands under "intern" is never written.
A PDF is printed by Edge, Chrome or Chromium on this machine, without a network. If the browser does not lie where it usually
does, the environment variable KENNZIFFER_BROWSER names it.
Ends with 0: all written · 1: a posting could not be read or printed, or with --strict: it has errors · 2: it did not work like this
`,
};

const init: Text = {
  de: `kennziffer init [ORDNER]  richtet einen Ordner für Ausschreibungen ein: Hausdatei, erster Entwurf, VS Code, Prüfung im Repository

Ohne Angaben wird gefragt. Für Skripte:
  --name NAME            wie das Haus heißt
  --land LAND            Bundesland, etwa NW
  --traeger ART          kommune, land, bund, hochschule, anstalt oder kirche
  --ort ORT              Sitz
  --portal ADRESSE       Bewerbungsportal
  --datenschutz ADRESSE  Datenschutzhinweise für Bewerbende
  --form FORM            schraegstrich, paar, stern, doppelpunkt, unterstrich, binnen-i, mittelpunkt oder neutral
  --anrede Sie|du        wie Bewerbende angesprochen werden
  --muster MUSTER        wie Kennziffern aussehen, etwa JJ/NNNN
  --ci github,gitlab     Prüfung bei jeder Änderung
  --today DATUM          Datum, das als heute gilt

Was es schon gibt, bleibt unberührt.
`,
  en: `kennziffer init [FOLDER]  sets up a folder for postings: house file, first draft, VS Code, check in the repository

Without options you are asked. For scripts:
  --name NAME            what the house is called
  --land LAND            Land, such as NW
  --traeger KIND         kommune, land, bund, hochschule, anstalt or kirche
  --ort TOWN             seat
  --portal ADDRESS       application portal
  --datenschutz ADDRESS  privacy notice for applicants
  --form FORM            schraegstrich, paar, stern, doppelpunkt, unterstrich, binnen-i, mittelpunkt or neutral
  --anrede Sie|du        how applicants are addressed
  --muster PATTERN       what numbers look like, such as JJ/NNNN
  --ci github,gitlab     check with every change
  --today DATE           date that counts as today

What exists already is left alone.
`,
};

const lsp: Text = {
  de: `kennziffer lsp --stdio  startet den Sprachserver für Neovim, Helix und andere Editoren
`,
  en: `kennziffer lsp --stdio  starts the language server for Neovim, Helix and other editors
`,
};

const topics: Readonly<Record<string, Text>> = { init, lint, export: exporting, explain, lsp };

/** Prints the help of a command, or of all. */
export function help(lang: Lang, topic?: string): number {
  process.stdout.write((topics[topic ?? ''] ?? general)[lang]);
  return 0;
}
