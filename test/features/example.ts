/** A posting that uses most of the language, as its author would leave it. */
export const example = `stand: Entwurf
art: Stelle
kennziffer: 26/0417 # vergeben am Montag
titel: Sachbearbeitung (w/m/d)
titelzusatz: für die Zulassungsstelle
anzahl: 2
organisation:
  - Fachbereich Bürgerdienste
  - Team Zulassung
arbeitsort: Rathaus Mitte
beginn: nächstmöglich
veroeffentlicht: 23.11.2026
bewerbungsfrist: 14.12.2026
entgelt: E 6 TVöD-VKA
besoldung: A 6 LBesO A NRW
arbeitszeit: 75–100 %
teilzeit: ja
dauer: zwei Jahre
portrait: kurz
# Was bei uns zu tun ist
aufgaben:
  einleitung: Sie übernehmen vor allem
  punkte:
    - Zulassung: Prüfung, Bescheid, Gebühr
    - "Auskunft am Schalter 😀"
anforderungen:
  zwingend:
    - entweder:
        - Ausbildung in der Verwaltung
        - Laufbahngruppe 1, zweites Einstiegsamt
  wuenschenswert:
    - Englisch, etwa B1
angebot: Wir zahlen nach <entgelt> und bilden Sie fort.
hinweise: >
  Vor der Einstellung brauchen wir
  ein Führungszeugnis.
klauseln: teilzeit, schwerbehinderung, datenschutz
auszeichnungen: total-e-quality
kontakt:
  - personal
  - fuer: Fachliches
    name: Frau Muster
    telefon: 02323 16-0000
    email: fach@stadt.example
bewerbung:
  online: https://stellen.stadt.example
  post: Stadt Beispiel, Postfach 1, 44600 Beispiel
intern:
  befristungsgrund: § 14 Abs. 2 TzBfG
  frauenanteil: 41 %
  gleichstellung: 16.11.2026
`;
