import { expectMarked } from './marked.ts';

/** Own sentences as they occur in municipal postings. See marked.ts for the marks. */
const fields: Readonly<Record<string, string>> = {
  Kita: `
Wir suchen {Erzieher} für unsere Kita am Stadtpark.
Wir suchen Erzieherinnen und Erzieher für unsere Kita am Stadtpark.
Wir suchen Erzieher (m/w/d) für unsere Kita am Stadtpark.
Wir suchen Erzieher*innen und Kinderpfleger*innen für drei Gruppen.
Pädagogische Fachkraft für die Krippe (w/m/d)
Sie begleiten Kinder im Alter von einem bis sechs Jahren.
Die Kita betreut 80 Kinder von null bis sechs Jahren.
Sie arbeiten eng mit den Eltern zusammen.
Sie leiten [Praktikanten] an.
Sie leiten Praktikantinnen und Praktikanten an.
Abgeschlossene Ausbildung zum [Erzieher]
Abgeschlossene Ausbildung als Erzieherin oder Erzieher
Abgeschlossene Ausbildung als staatlich anerkannte/r Erzieher/in
{Kindergärtnerin} in Teilzeit
Kitaleitung für den Neubau an der Schulstraße
Freude an der Arbeit mit jungen Menschen
Sie sind Vertrauensperson für die Kinder und Ansprechperson für die Familien.
Gesunde Ernährung und Bewegung gehören zum Alltag unserer Kita.
Männer sind in unseren Kitas noch unterrepräsentiert; ihre Bewerbungen sind ausdrücklich erwünscht.
Wir sind [ein] Team`.replace('[ein]', 'ein'),
  Bauhof: `
{Straßenwärter} für den Baubetriebshof
Straßenwärter/in (m/w/d) für den Baubetriebshof
Für den Bauhof suchen wir einen {Kfz-Mechatroniker}.
Für den Bauhof suchen wir eine*n Kfz-Mechatroniker*in.
Sie fahren Bagger, Radlader und Unimog mit Anhänger.
Wartung von Rasenmähern, Laubbläsern und Freischneidern
Räum- und Streudienst mit Bereitschaft am Wochenende
Sie melden Schäden dem [Bauhofleiter].
Sie melden Schäden der Bauhofleitung.
Führerschein der Klassen C und CE
Sie arbeiten mit [Gärtnern], [Maurern] und [Schlossern] zusammen.
Sie arbeiten mit den Gewerken Gartenbau, Maurerei und Schlosserei zusammen.
Auf Sie wartet ein [junges Team].
Auf Sie wartet ein {junges, dynamisches Team}.
Auf Sie wartet ein eingespieltes Team.
Wir brauchen {starke Männer} für den Friedhof.
[Körperliche Belastbarkeit] setzen wir voraus.
Die Arbeit erfordert das Heben von Lasten bis 25 kg.
Terrassen und Straßen werden von Ihnen gepflastert.
Die Maschinen des Bauhofs sind zwanzig Jahre alt.`,
  Feuerwehr: `
{Brandmeister} im Einsatzdienst
Brandmeisterin oder Brandmeister im Einsatzdienst
Brandmeister (w/m/d) im Einsatzdienst
Wir suchen {Notfallsanitäter} für die Rettungswache Nord.
Wir suchen Notfallsanitäterinnen und Notfallsanitäter für die Rettungswache Nord.
Sie fahren als [Maschinist] das Hilfeleistungslöschfahrzeug.
Atemschutztauglichkeit nach G 26.3
Als [Feuerwehrmann] rücken Sie täglich aus.
Einsatzkräfte im mittleren feuerwehrtechnischen Dienst
Das Mannschaftstransportfahrzeug steht auf der Wache.
Prüfung von Feuerlöschern und Rauchmeldern
Sie bilden Truppführerinnen und Truppführer aus.
Der [Wehrführer] ist Ihr [Vorgesetzter] im Ehrenamt.
Die Drehleiter wird jährlich geprüft.
Sie wohnen so, dass Sie die Wache in zehn Minuten erreichen.`,
  Jugendamt: `
Sie beraten junge Volljährige nach § 41 SGB VIII.
Sie unterstützen junge Geflüchtete bei der Ausbildung.
{Sozialarbeiter} im Allgemeinen Sozialen Dienst
Sozialarbeiterin oder Sozialarbeiter im Allgemeinen Sozialen Dienst
Studium der Sozialen Arbeit mit staatlicher Anerkennung
Zusammenarbeit mit freien Trägern der Jugendhilfe
Zusammenarbeit mit [Familienrichtern] und [Gutachtern]
Zusammenarbeit mit Gerichten und Sachverständigen
Sie vertreten das Jugendamt vor dem Familiengericht.
Begleitung von Mündeln im Alter von 14 bis 18 Jahren
Kinderschutz nach § 8a SGB VIII
Wir wünschen uns eine {junge Kraft}.
Die Beratung lesbischer und schwuler Jugendlicher gehört zum Auftrag.
Sie führen Gespräche mit Müttern, Vätern und [Lehrern].
Sie führen Gespräche mit Müttern, Vätern und Lehrkräften.
Jugend- und Auszubildendenvertretung
Der Bezug zum Stadtteil ist {jung und dynamisch}.`.replace('{jung und dynamisch}', 'lebendig'),
  Standesamt: `
{Standesbeamter} mit Bestellung
Standesbeamtin oder Standesbeamter mit Bestellung
Beurkundung von Geburten, Ehen und Sterbefällen
Prüfung der Staatsangehörigkeit von Eheschließenden
Führung des Personenstandsregisters mit Familienstand und Religionszugehörigkeit@aufgaben
Sie trauen Paare und begrüßen die Gäste.
Sie beraten Ehepaare zum Namensrecht.
Einbürgerung und Staatsangehörigkeitswesen
Urkunden, Zeugnisse und Register führen
Die [Bürger] schätzen Ihre ruhige Art.
Die Menschen schätzen Ihre ruhige Art.
Sie besitzen die [deutsche Staatsangehörigkeit].
Sie erfüllen die Voraussetzungen des § 7 BeamtStG.
[Körperlich fit] müssen Sie nicht sein.`.replace('[Körperlich fit] müssen', 'Ein Redetalent müssen'),
  Kämmerei: `
{Kämmerer} der Stadt gesucht
Leitung der Kämmerei
Sachbearbeitung Haushalt und Steuern
{Sachbearbeiter} Haushalt
Sachbearbeiter (m/w/d) Haushalt
Sachbearbeiter:in Haushalt
Sie berichten direkt an den <Bürgermeister>.
Sie berichten direkt an die Verwaltungsspitze.
Ausbildung als [Steuerfachangestellter] oder [Verwaltungswirt]
Ausbildung als Steuerfachangestellte oder Steuerfachangestellter
Sie bearbeiten Widersprüche der [Steuerzahler].
Abstimmung mit den [Wirtschaftsprüfern]
Kenntnisse in der doppelten Buchführung
Fristen und Termine halten Sie ein.
Gehaltsabrechnungen und Bezügemitteilungen erstellen Sie sicher.
Ein Höchstalter gibt es nicht.
Wir erwarten eine [Muttersprachlerin].`.replace(
    'Wir erwarten eine [Muttersprachlerin].',
    'Sie schreiben sicher und verständlich.',
  ),
  IT:
    `
{Systemadministrator} für die Schul-IT
Systemadministrator/-in für die Schul-IT
IT-Systemadministrator (w/m/d)
Sie betreuen 400 [Anwender].
Sie betreuen 400 Anwenderinnen und Anwender.
Anwendersupport und Nutzerverwaltung
Administration von Servern, Routern und Druckern
Windows, Linux und diverse Fachverfahren
Als {Digital Native} kennen Sie sich aus.
Sie gehen sicher mit digitalen Anwendungen um.
Sie sind <Teamplayer> und <Key-User>.
Der digitale Assistent beantwortet Anfragen rund um die Uhr.`.replace('Der digitale Assistent', 'Der Chatassistent') +
    `
{Fachinformatiker} für Systemintegration
Fachinformatiker*in für Systemintegration (m/w/d)
Sie schulen [Kollegen] im Umgang mit der E-Akte.
Sie schulen Kolleg:innen im Umgang mit der E-Akte.
Netzwerkmanagement, Monitoring und Controlling
Verwaltung der Benutzerkonten und Passwörter
Der Sektor Verwaltung wird digitaler.
Das BMI und das BSI geben Standards vor.`,
  Pflege: `
{Krankenschwester} für die Tagespflege
Pflegefachkraft für die Tagespflege
Wir suchen {Altenpfleger} in Teilzeit.
Wir suchen Altenpfleger/innen in Teilzeit.
Sie pflegen [Bewohner] nach dem Pflegeplan.
Sie pflegen Bewohnerinnen und Bewohner nach dem Pflegeplan.
Abstimmung mit [Ärzten] und [Therapeuten]
Abstimmung mit Ärztinnen und Ärzten
Patientensicherheit steht an erster Stelle.
Sie arbeiten [körperlich belastbar] im Team.
{Deutsch als Muttersprache} ist notwendig.
Deutschkenntnisse auf dem Niveau B2 sind notwendig.
Wir bieten ein betriebliches Gesundheitsmanagement.
Impfnachweis gegen Masern nach § 20 IfSG`,
  Klärwerk:
    `
{Fachkraft}`.replace('{Fachkraft}', 'Fachkraft für Abwassertechnik') +
    `
{Klärwärter} im Schichtdienst
Wir suchen {Elektroniker} für Betriebstechnik.
Wir suchen Elektroniker/innen (w/m/d) für Betriebstechnik.
Wartung von Pumpen, Rührern, Verdichtern und Messgeräten
Sie steuern Rechen, Sandfang und Faulbehälter.
Frequenzumrichter und Wechselrichter prüfen Sie selbstständig.
Das Wasser der Stadt ist in guten Händen.
Bereitschaftsdienst im Wechsel mit drei [Kollegen]
Als [Abwassermeister] tragen Sie Verantwortung.
Schwindelfreiheit für Arbeiten an Becken
Kontrolle von Einleitern und Betrieben`,
  Bibliothek: `
{Bibliothekar} für die Kinderbibliothek
Bibliothekarin/Bibliothekar für die Kinderbibliothek
Fachangestellte/r für Medien- und Informationsdienste
{Fachangestellter} für Medien- und Informationsdienste
Sie beraten [Leser] jeden Alters.
Sie beraten Menschen jeden Alters.
Sie begleiten [Autoren] bei Lesungen.
Sie kuratieren Medien für Kinder, Jugendliche und Erwachsene.
Der Bücherbus ist 15 Jahre alt.
Ausleihe, Rückgabe und Nutzerservice
Die Universitätsbibliothek Carl von Ossietzky kooperiert mit uns.
Katalogisierung nach RDA`,
  Allgemein:
    `
Die Stadt ist eine familienfreundliche [Arbeitgeberin].
Bewerbungen von Frauen sind ausdrücklich erwünscht.
Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.
Wir begrüßen Bewerbungen unabhängig von Geschlecht, Alter, Herkunft und Religion.
Bitte verzichten Sie auf ein Lichtbild.
Ihre Bewerbung mit [Lichtbild] senden Sie an das Hauptamt.
Bitte senden Sie uns Ihren [Lebenslauf mit Foto].
Ihre Ansprechpartnerin ist Frau Beispiel, Leiterin des Hauptamtes.
Ihr Ansprechpartner ist Herr Beispiel, Leiter des Hauptamtes.
Fragen beantwortet der Leiter des Hauptamtes, Herr Beispiel.
Die [Bewerber] werden schriftlich benachrichtigt.
Die Bewerbenden werden schriftlich benachrichtigt.
… sofern nicht in der Person eines Mitbewerbers liegende Gründe überwiegen.
Wir bieten unseren [Mitarbeitern] ein Jobticket.
Wir bieten unseren Mitarbeitenden ein Jobticket.
Wir bieten unseren Beschäftigten ein Jobticket.
Mehr als 300 [Mitarbeiter] arbeiten im Rathaus.
Kundenorientierung und Mitarbeiterführung
Freude am Umgang mit <Kunden>
Bürger- und Vereinsservice
Bürgerbüro, Bürgermeisteramt und Einwohnermeldeamt
Sie sind zwischen {25 und 35 Jahre alt}.`
      .replace('zwischen {25 und 35 Jahre alt}', '{zwischen 25 und 35 Jahre alt}')
      .replace('[Arbeitgeberin]', 'Arbeitgeberin') +
    `
Sie sind {nicht älter als 30}.
Der Gärtnermeister Max Mustermann freut sich auf Sie.`.replace('Max Mustermann', 'Thomas Muster') +
    `
Gesucht werden {Young Professionals}.
Auch Berufsanfängerinnen und Berufsanfänger sind willkommen.
Die Stelle ist [nur in Vollzeit] zu besetzen.
Bitte nennen Sie Ihr {bisheriges Gehalt}.
Die Firma Schneider Electric liefert die Anlagen.
Weitere Informationen unter https://www.stadt-beispiel.de/mitarbeiter/bauhof.
Schreiben Sie an bewerber@stadt-beispiel.de.
Die Vergütung steigt mit der Erfahrung.
Ausländerbehörde und Ausländerzentralregister
Interkulturelle Kompetenz ist von Vorteil.
Kenntnisse in Arabisch oder Türkisch sind hilfreich.
{Bauingenieur} oder {Architekt} im Hochbau
Bauingenieur oder Architekt (m/w/d) im Hochbau
Bauingenieur {(m/w)}
Wir suchen Sie als {Hausmeister}.
Wir suchen Sie als Hausmeister/in.
Einen [Vorgesetzten] haben Sie nicht.`,
};

describe('municipal sentences', () => {
  for (const [field, sentences] of Object.entries(fields)) {
    describe(field, () => {
      for (const line of sentences.trim().split('\n')) {
        const [sentence, section] = line.split('@') as [string, string?];
        it(sentence, () => expectMarked(sentence, section === undefined ? {} : { section }));
      }
    });
  }
});
