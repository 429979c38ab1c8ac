import { expectMarked } from './marked.ts';

/** Pairs that look alike and deserve opposite verdicts, and the false friends of substring matching. */
const pairs = `
Sie arbeiten in einem [jungen Team].
Sie arbeiten mit jungen Menschen.
Die Mannschaft ist freundlich, das Team [jung].
Ansprechpersonen im Team: Jung, Meier und Schulz
Ihr Profil: {jung}, verlässlich, pünktlich
Wir suchen Jung und Alt für das Stadtfest.
Die [Verjüngung des Kollegiums] ist unser Ziel.
Die Verjüngung der Hecken ist unser Ziel.
Sie sind {zwischen 17 und 29 Jahre alt}.
Die Rathäuser sind zwischen 20 und 40 Jahre alt.
Wir suchen dich {(18–25)} für den Sommer.
Wir suchen dich für 18–25 Stunden.
Sie sind {nicht vor 1985 geboren}.
Nach 1970 Geborene weisen den Schutz gegen Masern nach.
Die Tätigkeit ist {für Ältere nicht geeignet}.
Die Angebote sind für Ältere nicht geeignet und werden überarbeitet.
Du gehörst zur [Gen Z].
Werbekampagnen für die Gen Z entwickeln Sie.
Wir sind ein {junges, dynamisches Team}.
Wir sind ein junges, dynamisches Unternehmen.
{Deutsch als Muttersprache}
Deutsch als Fremdsprache
Sie sprechen [akzentfreies Deutsch].
Sie setzen Akzente in der Kulturarbeit.
Sie sind [gesund].
Sie kochen gesund.
Gesundheitsamt und gesunde Ernährung
Sie sind flexibel und belastbar.
Sie sind [uneingeschränkt belastbar].
Sie liefern belastbare Zahlen.
Bewerbung mit [Passbild]
Bewerbung bitte ohne Passbild
Sie sind [familiär ungebunden].
Sie sind lediglich vormittags im Einsatz.
Sie sind [ledig].
Sie erledigen den Schriftverkehr.
[Kirchenzugehörigkeit] setzen wir voraus.
Friedhöfe und Kirchen liegen im Stadtgebiet.
Sie haben die [deutsche Staatsangehörigkeit].
Sie arbeiten im Staatsangehörigkeitswesen.
<Frauen werden bevorzugt>.
Frauen werden bei gleicher Eignung bevorzugt.
Frauen werden gemäß LGG NRW bevorzugt.
Sie gewinnen [Schirmherren] für die Kampagne.
Die Schirmherrschaft übernimmt die Bürgermeisterin.
Die Straße, die Terrasse und die Gasse
Die Strasse und die Terrasse
Carl-von-Ossietzky-Schule und Dossier zum Fossilienfund
Das BMI hat einen Leitfaden veröffentlicht.
Ein heterogenes Umfeld erwartet Sie.
Der Sektor Energie und die Insekten im Park
Sie lesen farbige und mehrfarbige Pläne.
Mohrrüben und die Mohrenstraße
Das Theater in Mannheim und der Hauptmann
Jemand mit Herz und niemand ohne Plan
Sie herrschen nicht, Sie überzeugen. Termine in Herrenberg.
Die Alternative zum Verwaltungsweg, Altersvorsorge und Zeitalter
Firma Jungheinrich liefert Stapler.
Seniorenbüro und Seniorenbeirat
Fotovoltaik und Fotodokumentation
Kindertagesstätte, Kindergeld, Kinderschutz
Mutterschutz und Elternzeit
Der Christkindlmarkt und Frau Christine Muster
Islamwissenschaft und Jüdisches Museum
Parteienverkehr und Prozesspartei
Damen und Herren
Stadt Beispielstadt: [Schulsekretärin], 25 Stunden
Kontakt: Amtsleiterin, Zimmer 12
Ihre Vorgesetzte: Amtsleiterin
Wir suchen Ver- und {Entsorger}.
Abgeschlossene Ausbildung zum Ver- und [Entsorger]
Die Ver- und Entsorger der Region sind Partner der Stadt.
[Er bringt Erfahrung mit].
Der Antrag ist neu; er bringt viele Fragen mit.
Revitalisierung der Innenstadt
Geschlechtergerechtigkeit und Gleichstellung
Deutsche Rentenversicherung und Deutscher Bundestag
Datenmigration und Migrationsberatung
Herkunftsnachweis und Herkunft der Mittel
Religionsunterricht an der Grundschule
Behindertenhilfe ungehindert erreichen
Deutschkurse für [Nicht-Muttersprachler]@aufgaben
Europastraße E 13 und Autobahn A 6
Die Pumpe leistet 10 m/w.
Halbleiter, Gleiter, Trichter und Umrichter
Urkunden, Sekunden, Werkzeuge, Angebote und Gewerbe
Bewerbungsfrist, Teamgeist und Kündigungsfrist
Paragrafen, Dialoge, Kataloge und Metropolen
Interieur, Motor, Sektor, Sensor und Generator
Fachkraft {(männl.)} im Freibad
Steckverbinder, männlich und weiblich, montieren
Gesucht wird {ein Mann} für die Pforte.
Gesucht wird eine Vertretung für Herrn Mann.
Uns fehlt {eine Frau} im Team.
Uns fehlt eine Kraft, Frau Ebert hilft aus.
[EU-Staatsangehörigkeit] setzen wir voraus.
Staatsangehörigkeit eines Staates der EU oder des EWR
[Einheimische] bevorzugt
Einheimische Vögel zählen Sie im Frühjahr.
Sie [gehören der katholischen Kirche an].
Die Kapelle gehört der katholischen Kirche an der Ecke.
Sie erwarten die Gäste und sind [evangelisch].
Zwei Schulen sind evangelisch.
Sie haben [keine Rückenprobleme].
Sie haben keine Scheu vor Problemen.
Sie sind {nicht behindert}.
Sie sind nicht behindertenfeindlich eingestellt.
Ein [Foto rundet Ihre Bewerbung] ab.
Ein Foto rundet die Meldung ab.
Zimmer, Keller, Theater, Muster, Register und Kataster
Kopfhörer, Anhänger, Verteiler und Empfangsgerät
Sachkunde, Heimatkunde und Warenkunde
Reiseführer und Terminplaner in der Auslage
Restaurant, Hydrant und Elefant`;

describe('look-alikes', () => {
  for (const line of pairs.trim().split('\n')) {
    const [sentence, section] = line.split('@') as [string, string?];
    it(sentence, () => expectMarked(sentence, section === undefined ? {} : { section }));
  }
});

describe('the same words in another section, another posting', () => {
  const cases: readonly (readonly [string, Parameters<typeof expectMarked>[1]])[] = [
    ['Ein junges Team von Ehrenamtlichen betreuen', { section: 'aufgaben' }],
    ['Ein [junges Team]', { section: 'angebot' }],
    ['{Erstes Berufsjahr}', { section: 'anforderungen' }],
    ['Erstes Berufsjahr', { section: 'anforderungen', art: 'Ausbildung' }],
    ['<Kirchenzugehörigkeit> erwünscht', { traeger: 'kirche' }],
    ['{Kirchenzugehörigkeit} erwünscht', { traeger: 'kommune' }],
    ['Die <deutsche Staatsangehörigkeit> ist nötig.', { beamte: true }],
    ['Sie sind <körperlich fit>.', { begruendung: '§ 8 AGG: Einsatzdienst' }],
    ['Sachbearbeiter', { section: 'titel' }],
    ['Schulungen für [Mitarbeiter]', { section: 'zwingend' }],
    ['[Erzieher] mit staatlicher Anerkennung', { section: 'zwingend' }],
  ];
  for (const [sentence, options] of cases)
    it(`${sentence} ${JSON.stringify(options)}`, () => expectMarked(sentence, options));
});
