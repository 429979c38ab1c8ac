import assert from 'node:assert/strict';
import { checkProse, type ProseStyle } from '../../server/src/wording/index.ts';
import { applied } from './marked.ts';

/** What a sentence becomes with the first repair of its first finding: German must stay, whatever is taken out. */
function first(text: string, style?: ProseStyle): string {
  const finding = checkProse(text, style === undefined ? {} : { style }).find((f) => f.severity !== 'info')!;
  return applied(text, finding.fixes[0]!.edits);
}

describe('the repair offered first reads as German', () => {
  const cases: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
    'a member of a list goes with its conjunction or comma': [
      ['Sie sind gesund und wetterfest.', 'Sie sind wetterfest.'],
      ['Sie sind teamfähig und kerngesund.', 'Sie sind teamfähig.'],
      ['Körperliche Fitness und Freude an der Natur', 'Freude an der Natur'],
      ['Keine Höhenangst und keine Behinderung', 'Keine Höhenangst'],
      ['Anschreiben, Lichtbild, Zeugnisse', 'Anschreiben, Zeugnisse'],
    ],
    'an attribute goes with its preposition': [
      ['Lebenslauf mit Lichtbild, Zeugnisse, Nachweise', 'Lebenslauf, Zeugnisse, Nachweise'],
      ['Bewerbungen mit Lichtbild und Lebenslauf', 'Bewerbungen mit Lebenslauf'],
      ['Bewerbung mit Lichtbild, Lebenslauf und Zeugnissen', 'Bewerbung mit Lebenslauf und Zeugnissen'],
      ['Bewerbungen mit Passfoto nimmt das Hauptamt an.', 'Bewerbungen nimmt das Hauptamt an.'],
    ],
    'the first of two verbs goes': [
      ['Sie sind max. 40 Jahre alt und planen gern voraus.', 'Sie planen gern voraus.'],
      ['Du bist höchstens 30 und suchst Neues?', 'Du suchst Neues?'],
      ['Du bist ein echter Kerl und packst mit an?', 'Du packst mit an?'],
    ],
    'a sentence that would be left without its point goes as a whole': [
      ['Wir pflegen Wege. Sie sind kerngesund. Wir freuen uns.', 'Wir pflegen Wege. Wir freuen uns.'],
      ['Die Stelle ist ausschließlich für Männer bestimmt.', ''],
      ['Sie sollten nicht älter als 45 Jahre sein.', ''],
      ['Du bist zwischen 18 und 25 Jahre alt.', ''],
    ],
    'only the adjective goes': [
      ['Wir suchen eine junge, engagierte Fachkraft.', 'Wir suchen eine engagierte Fachkraft.'],
      ['Jüngere Bewerberinnen und Bewerber gesucht', 'Bewerberinnen und Bewerber gesucht'],
      ['Wir suchen weibliche Unterstützung im Büro.', 'Wir suchen Unterstützung im Büro.'],
    ],
    'a better wording fits its place': [
      ['Wir sind ein jung gebliebenes Team.', 'Wir sind ein engagiertes Team.'],
      ['Deutsch ist Ihre Muttersprache.', 'Deutschkenntnisse mindestens auf dem Niveau C1 (GER).'],
      ['Sie schreiben auf Muttersprachniveau.', 'Sie schreiben auf Niveau C2 (GER).'],
      ['Unser Team ist jung und dynamisch und neugierig.', 'Unser Team ist engagiert und dynamisch und neugierig.'],
    ],
    'only the word for young goes where more is said of the team': [
      ['Ein junges und internationales Team erwartet dich.', 'Ein engagiertes und internationales Team erwartet dich.'],
      ['Wir sind ein junges, motiviertes Team.', 'Wir sind ein engagiertes, motiviertes Team.'],
      ['Unser Praxisteam ist jung, engagiert und herzlich.', 'Unser Praxisteam ist motiviert, engagiert und herzlich.'],
    ],
    'in a bullet what follows keeps its article': [
      ['Körperliche Fitness sowie ein gutes Auge', 'Ein gutes Auge'],
      ['Körperliche Belastbarkeit und eine ruhige Hand', 'Eine ruhige Hand'],
    ],
    'an ending goes with its noun': [
      ['Hungrige Berufseinsteiger:innen gesucht: Vertrieb (m/w/d)', 'Gesucht: Vertrieb (m/w/d)'],
    ],
    'a feminine after „zur“ gets „zum“ for its other half': [
      ['Ausbildung zur Hotelfachfrau', 'Ausbildung zur Hotelfachfrau oder zum Hotelfachmann'],
      ['Du wirst zur Expertin für Tee.', 'Du wirst zur Expertin oder zum Experten für Tee.'],
    ],
    'a member of a list has the article and number of the first': [
      [
        'Ausbildung zum Bäcker (m/w/d) oder zum Meister, Techniker',
        'Ausbildung zum Bäcker (m/w/d) oder zur Meisterin oder zum Meister, Techniker',
      ],
    ],
    'what is said of a person in a list goes alone': [
      ['Du bist jung, motiviert und zuverlässig.', 'Du bist motiviert und zuverlässig.'],
      ['Du packst an und bist körperlich fit.', 'Du packst an.'],
      ['Wir sind alle zwischen 25 und 30 und duzen uns.', 'Wir duzen uns.'],
    ],
    'a verb does not stay without its object, nor a semicolon without its clause': [
      ['Die Arbeit setzt eine gute körperliche Verfassung voraus.', ''],
      ['Wir sind offen; wir erwarten die Mitgliedschaft in einer christlichen Kirche.', 'Wir sind offen.'],
      ['Bewerbung inkl. Bewerbungsfoto an uns', 'Bewerbung an uns'],
    ],
    'the better wording is of the same number and language': [
      ['Programm für Young Professionals', 'Programm für Fachkräfte mit oder ohne Berufserfahrung'],
      ['Englisch als Muttersprache', 'Englischkenntnisse mindestens auf dem Niveau C1 (GER)'],
      ['Native French speakers', 'Französischkenntnisse mindestens auf dem Niveau C1 (GER)'],
    ],
    'what stands between commas goes with both': [
      ['Student (m/w/d), max. 25 Jahre, für die Messe', 'Student (m/w/d) für die Messe'],
    ],
    'what comes with something goes, the thing stays': [
      ['Senden Sie uns Ihren Lebenslauf mit Foto per Mail.', 'Senden Sie uns Ihren Lebenslauf per Mail.'],
    ],
    'a reason goes with what it is for': [['Robuste Gesundheit, da viel im Freien', '']],
    'only the level changes': [
      ['Deutschkenntnisse auf muttersprachlichem Niveau', 'Deutschkenntnisse auf Niveau C2 (GER)'],
      ['Du sprichst Deutsch auf muttersprachlichem Niveau.', 'Du sprichst Deutsch auf Niveau C2 (GER).'],
      ['Muttersprachler Italienisch gesucht', 'Italienischkenntnisse mindestens auf dem Niveau C1 (GER) gesucht'],
      ['Wir suchen jugendliche Verstärkung.', 'Wir suchen Verstärkung.'],
      [
        'Muttersprachlerin oder Muttersprachler Deutsch für die Redaktion',
        'Deutschkenntnisse mindestens auf dem Niveau C1 (GER) für die Redaktion',
      ],
    ],
    'values fit in as they are': [
      ['Eine christliche Grundhaltung setzen wir voraus.', 'Eine wertschätzende Haltung setzen wir voraus.'],
    ],
    'a clause that follows holds for one half of a pair only': [
      ['Wir suchen eine Bürokauffrau, die organisiert.', 'Wir suchen eine Bürokauffrau (m/w/d), die organisiert.'],
    ],
    'what is expected beside it stays': [
      ['Wir erwarten von dir körperliche Belastbarkeit und Teamgeist.', 'Wir erwarten von dir Teamgeist.'],
    ],
    'what is learnt or done is one person’s': [
      ['Sie waren als Filialleiter tätig.', 'Sie waren als Filialleiterin oder Filialleiter tätig.'],
      ['Davon zwei Jahre als Teamleiter', 'Davon zwei Jahre als Teamleiterin oder Teamleiter'],
      [
        'Starte als Koch, deine Karriere als Makler ruht.',
        'Starte als Köchin oder Koch, deine Karriere als Makler ruht.',
      ],
      ['Ausbildung als Mechaniker', 'Ausbildung als Mechanikerin oder Mechaniker'],
      ['Du bist der Problemlöser im Team.', 'Du bist die Problemlöserin oder der Problemlöser im Team.'],
      [
        'Du bist keine Einzelkämpferin, sondern spielst mit.',
        'Du bist keine Einzelkämpferin oder kein Einzelkämpfer, sondern spielst mit.',
      ],
    ],
    'the verb tells the number': [
      ['Fahrer, die pünktlich sind, lieben wir.', 'Fahrerinnen und Fahrer, die pünktlich sind, lieben wir.'],
      ['Zusteller starten bei uns früh.', 'Zustellerinnen und Zusteller starten bei uns früh.'],
      ['Fahrer mit Diplom werden bevorzugt.', 'Fahrerinnen und Fahrer mit Diplom werden bevorzugt.'],
      ['Praxisanleiter stehen dir zur Seite.', 'Praxisanleiterinnen und Praxisanleiter stehen dir zur Seite.'],
      ['Quereinsteiger sind willkommen.', 'Quereinsteigerinnen und Quereinsteiger sind willkommen.'],
    ],
    'without article the weak nouns are many': [
      ['Nette Kollegen, gutes Werkzeug', 'Nette Kolleginnen und Kollegen, gutes Werkzeug'],
      ['Probanden kontaktieren', 'Probandinnen und Probanden kontaktieren'],
    ],
    'an article at the head of a sentence loses its capital': [
      ['Dein Mentor hilft dir.', 'Deine Mentorin oder dein Mentor hilft dir.'],
      ['Ihr Mentor hilft Ihnen.', 'Ihre Mentorin oder Ihr Mentor hilft Ihnen.'],
    ],
    'a role is one person': [
      ['Als Bauleiter koordinierst du viel.', 'Als Bauleiterin oder Bauleiter koordinierst du viel.'],
      ['Du bist Ansprechpartner für alle.', 'Du bist Ansprechpartnerin oder Ansprechpartner für alle.'],
      ['Werde Baumkletterer bei der Stadt!', 'Werde Baumkletterin oder Baumkletterer bei der Stadt!'],
      ['Als Berater helfen Sie weiter.', 'Als Beraterin oder Berater helfen Sie weiter.'],
    ],
    'after a pronoun somebody acts': [
      [
        'Für Rückfragen steht Ihnen der Leiter zur Verfügung.',
        'Für Rückfragen steht Ihnen die Leiterin oder der Leiter zur Verfügung.',
      ],
    ],
    'the half that is added has the case of the other': [
      ['Sie arbeiten mit Kinderpflegerinnen.', 'Sie arbeiten mit Kinderpflegerinnen und Kinderpflegern.'],
      ['Die Belange der Mieter klären Sie vor Ort.', 'Die Belange der Mieterinnen und Mieter klären Sie vor Ort.'],
    ],
    'the marker keeps its spelling': [['Hallenwart (m / w) im Sportpark', 'Hallenwart (m / w / d) im Sportpark']],
  };
  for (const [what, pairs] of Object.entries(cases)) {
    describe(what, () => {
      for (const [before, after] of pairs) it(before, () => assert.equal(first(before), after));
    });
  }

  it('an umlaut before the head does not move the neutral word', () => {
    const style: ProseStyle = { form: 'neutral' };
    assert.equal(first('Anträge von Flüchtlingshelfern', style), 'Anträge von Flüchtlingshilfskräften');
    assert.equal(first('Für unsere 80 Studenten planen Sie.', style), 'Für unsere 80 Studierenden planen Sie.');
  });

  it('an adjective in a title is no genitive', () => {
    const [hit] = checkProse('Erfahrener Techniker für das Stadttheater');
    assert.deepEqual(
      hit!.fixes.map((fix) => applied('Erfahrener Techniker für das Stadttheater', fix.edits)),
      [
        'Erfahrener Techniker (m/w/d) für das Stadttheater',
        'Erfahrene Technikerin oder erfahrener Techniker für das Stadttheater',
      ],
    );
  });
});
