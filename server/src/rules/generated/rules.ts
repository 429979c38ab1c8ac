// Generated from the rule folders: npm run generate.
import type { Rule } from '../rule.ts';
import { rule as anforderungAlternativen } from '../anforderung/alternativen/rule.ts';
import { rule as anforderungDoppelt } from '../anforderung/doppelt/rule.ts';
import { rule as anforderungGleichwertig } from '../anforderung/gleichwertig/rule.ts';
import { rule as anforderungNichtNachweisbar } from '../anforderung/nicht-nachweisbar/rule.ts';
import { rule as anforderungTrennung } from '../anforderung/trennung/rule.ts';
import { rule as anforderungZuViele } from '../anforderung/zu-viele/rule.ts';
import { rule as anzahlAngabe } from '../anzahl/angabe/rule.ts';
import { rule as anzahlGrammatik } from '../anzahl/grammatik/rule.ts';
import { rule as aufgabeFuehrungszeugnis } from '../aufgabe/fuehrungszeugnis/rule.ts';
import { rule as ausnahmeAbgelaufen } from '../ausnahme/abgelaufen/rule.ts';
import { rule as ausnahmeOhneGrund } from '../ausnahme/ohne-grund/rule.ts';
import { rule as ausnahmeOhneParagraf } from '../ausnahme/ohne-paragraf/rule.ts';
import { rule as ausnahmeUnbenutzt } from '../ausnahme/unbenutzt/rule.ts';
import { rule as auszeichnungGueltigkeit } from '../auszeichnung/gueltigkeit/rule.ts';
import { rule as auszeichnungSelbstverpflichtung } from '../auszeichnung/selbstverpflichtung/rule.ts';
import { rule as beginnVergangen } from '../beginn/vergangen/rule.ts';
import { rule as beginnVorFrist } from '../beginn/vor-frist/rule.ts';
import { rule as bewerbungHauptweg } from '../bewerbung/hauptweg/rule.ts';
import { rule as datumAngabe } from '../datum/angabe/rule.ts';
import { rule as datumSchreibweise } from '../datum/schreibweise/rule.ts';
import { rule as dauerAngabe } from '../dauer/angabe/rule.ts';
import { rule as dauerBesoldung } from '../dauer/besoldung/rule.ts';
import { rule as dauerGrund } from '../dauer/grund/rule.ts';
import { rule as dauerReihenfolge } from '../dauer/reihenfolge/rule.ts';
import { rule as dauerSachgrundlos } from '../dauer/sachgrundlos/rule.ts';
import { rule as entgeltArbeitszeit } from '../entgelt/arbeitszeit/rule.ts';
import { rule as entgeltBetrag } from '../entgelt/betrag/rule.ts';
import { rule as entgeltGruppe } from '../entgelt/gruppe/rule.ts';
import { rule as entgeltImText } from '../entgelt/im-text/rule.ts';
import { rule as entgeltMinijob } from '../entgelt/minijob/rule.ts';
import { rule as entgeltPaarung } from '../entgelt/paarung/rule.ts';
import { rule as entgeltSchreibweise } from '../entgelt/schreibweise/rule.ts';
import { rule as entgeltSpanne } from '../entgelt/spanne/rule.ts';
import { rule as entgeltStufe } from '../entgelt/stufe/rule.ts';
import { rule as entgeltTarif } from '../entgelt/tarif/rule.ts';
import { rule as entgeltTransparenz } from '../entgelt/transparenz/rule.ts';
import { rule as entgeltVeraltet } from '../entgelt/veraltet/rule.ts';
import { rule as formBehoerde } from '../form/behoerde/rule.ts';
import { rule as fristDatum } from '../frist/datum/rule.ts';
import { rule as fristFeiertag } from '../frist/feiertag/rule.ts';
import { rule as fristImText } from '../frist/im-text/rule.ts';
import { rule as fristKurz } from '../frist/kurz/rule.ts';
import { rule as fristLang } from '../frist/lang/rule.ts';
import { rule as fristVergangen } from '../frist/vergangen/rule.ts';
import { rule as fristVorVeroeffentlichung } from '../frist/vor-veroeffentlichung/rule.ts';
import { rule as fristWochenende } from '../frist/wochenende/rule.ts';
import { rule as fristWochentag } from '../frist/wochentag/rule.ts';
import { rule as hausAbgelaufen } from '../haus/abgelaufen/rule.ts';
import { rule as hausErbt } from '../haus/erbt/rule.ts';
import { rule as hausFarbe } from '../haus/farbe/rule.ts';
import { rule as hausKlauselUnbekannt } from '../haus/klausel-unbekannt/rule.ts';
import { rule as hausKopie } from '../haus/kopie/rule.ts';
import { rule as hausLogo } from '../haus/logo/rule.ts';
import { rule as hausRegelUnbekannt } from '../haus/regel-unbekannt/rule.ts';
import { rule as hausUnbekannterVerweis } from '../haus/unbekannter-verweis/rule.ts';
import { rule as hausUnbenutzt } from '../haus/unbenutzt/rule.ts';
import { rule as hausVeraltet } from '../haus/veraltet/rule.ts';
import { rule as hausWiderspruch } from '../haus/widerspruch/rule.ts';
import { rule as kennzifferDateiname } from '../kennziffer/dateiname/rule.ts';
import { rule as kennzifferDoppelt } from '../kennziffer/doppelt/rule.ts';
import { rule as kennzifferJahr } from '../kennziffer/jahr/rule.ts';
import { rule as kennzifferMuster } from '../kennziffer/muster/rule.ts';
import { rule as klauselFehlt } from '../klausel/fehlt/rule.ts';
import { rule as klauselFrauen } from '../klausel/frauen/rule.ts';
import { rule as klauselSchwerbehinderung } from '../klausel/schwerbehinderung/rule.ts';
import { rule as kontaktAdresse } from '../kontakt/adresse/rule.ts';
import { rule as kontaktEmail } from '../kontakt/email/rule.ts';
import { rule as kontaktPrivat } from '../kontakt/privat/rule.ts';
import { rule as kontaktTelefon } from '../kontakt/telefon/rule.ts';
import { rule as laufbahnAnforderung } from '../laufbahn/anforderung/rule.ts';
import { rule as laufbahnAngabe } from '../laufbahn/angabe/rule.ts';
import { rule as laufbahnEinstiegsamt } from '../laufbahn/einstiegsamt/rule.ts';
import { rule as spracheAbkuerzung } from '../sprache/abkuerzung/rule.ts';
import { rule as spracheForm } from '../sprache/form/rule.ts';
import { rule as spracheUnbekannterWert } from '../sprache/unbekannter-wert/rule.ts';
import { rule as spracheUnbekanntesFeld } from '../sprache/unbekanntes-feld/rule.ts';
import { rule as standArbeitsort } from '../stand/arbeitsort/rule.ts';
import { rule as standPflichtangaben } from '../stand/pflichtangaben/rule.ts';
import { rule as teilzeitAngabe } from '../teilzeit/angabe/rule.ts';
import { rule as teilzeitAusschluss } from '../teilzeit/ausschluss/rule.ts';
import { rule as teilzeitWiderspruch } from '../teilzeit/widerspruch/rule.ts';
import { rule as titelAnfuehrungszeichen } from '../titel/anfuehrungszeichen/rule.ts';
import { rule as titelKennzeichnung } from '../titel/kennzeichnung/rule.ts';
import { rule as verfahrenBeteiligung } from '../verfahren/beteiligung/rule.ts';
import { rule as verfahrenGeaendert } from '../verfahren/geaendert/rule.ts';
import { rule as verfahrenMeldung } from '../verfahren/meldung/rule.ts';
import { rule as yamlAnfuehrungszeichen } from '../yaml/anfuehrungszeichen/rule.ts';
import { rule as yamlAufzaehlung } from '../yaml/aufzaehlung/rule.ts';
import { rule as yamlDoppeltesFeld } from '../yaml/doppeltes-feld/rule.ts';
import { rule as yamlEinrueckung } from '../yaml/einrueckung/rule.ts';
import { rule as yamlFeldname } from '../yaml/feldname/rule.ts';
import { rule as yamlGrenzen } from '../yaml/grenzen/rule.ts';
import { rule as yamlKonflikt } from '../yaml/konflikt/rule.ts';
import { rule as yamlLeererWert } from '../yaml/leerer-wert/rule.ts';
import { rule as yamlLeerzeichen } from '../yaml/leerzeichen/rule.ts';
import { rule as yamlMehrereDokumente } from '../yaml/mehrere-dokumente/rule.ts';
import { rule as yamlRaute } from '../yaml/raute/rule.ts';
import { rule as yamlSyntax } from '../yaml/syntax/rule.ts';
import { rule as yamlVerweise } from '../yaml/verweise/rule.ts';

export const rules: readonly Rule[] = [
  anforderungAlternativen,
  anforderungDoppelt,
  anforderungGleichwertig,
  anforderungNichtNachweisbar,
  anforderungTrennung,
  anforderungZuViele,
  anzahlAngabe,
  anzahlGrammatik,
  aufgabeFuehrungszeugnis,
  ausnahmeAbgelaufen,
  ausnahmeOhneGrund,
  ausnahmeOhneParagraf,
  ausnahmeUnbenutzt,
  auszeichnungGueltigkeit,
  auszeichnungSelbstverpflichtung,
  beginnVergangen,
  beginnVorFrist,
  bewerbungHauptweg,
  datumAngabe,
  datumSchreibweise,
  dauerAngabe,
  dauerBesoldung,
  dauerGrund,
  dauerReihenfolge,
  dauerSachgrundlos,
  entgeltArbeitszeit,
  entgeltBetrag,
  entgeltGruppe,
  entgeltImText,
  entgeltMinijob,
  entgeltPaarung,
  entgeltSchreibweise,
  entgeltSpanne,
  entgeltStufe,
  entgeltTarif,
  entgeltTransparenz,
  entgeltVeraltet,
  formBehoerde,
  fristDatum,
  fristFeiertag,
  fristImText,
  fristKurz,
  fristLang,
  fristVergangen,
  fristVorVeroeffentlichung,
  fristWochenende,
  fristWochentag,
  hausAbgelaufen,
  hausErbt,
  hausFarbe,
  hausKlauselUnbekannt,
  hausKopie,
  hausLogo,
  hausRegelUnbekannt,
  hausUnbekannterVerweis,
  hausUnbenutzt,
  hausVeraltet,
  hausWiderspruch,
  kennzifferDateiname,
  kennzifferDoppelt,
  kennzifferJahr,
  kennzifferMuster,
  klauselFehlt,
  klauselFrauen,
  klauselSchwerbehinderung,
  kontaktAdresse,
  kontaktEmail,
  kontaktPrivat,
  kontaktTelefon,
  laufbahnAnforderung,
  laufbahnAngabe,
  laufbahnEinstiegsamt,
  spracheAbkuerzung,
  spracheForm,
  spracheUnbekannterWert,
  spracheUnbekanntesFeld,
  standArbeitsort,
  standPflichtangaben,
  teilzeitAngabe,
  teilzeitAusschluss,
  teilzeitWiderspruch,
  titelAnfuehrungszeichen,
  titelKennzeichnung,
  verfahrenBeteiligung,
  verfahrenGeaendert,
  verfahrenMeldung,
  yamlAnfuehrungszeichen,
  yamlAufzaehlung,
  yamlDoppeltesFeld,
  yamlEinrueckung,
  yamlFeldname,
  yamlGrenzen,
  yamlKonflikt,
  yamlLeererWert,
  yamlLeerzeichen,
  yamlMehrereDokumente,
  yamlRaute,
  yamlSyntax,
  yamlVerweise,
];
