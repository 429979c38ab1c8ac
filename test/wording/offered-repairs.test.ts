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
      ['Wir erwarten, keiner Partei anzugehören.', ''],
    ],
    'a clause that follows stays, and what is not its own stays with it': [
      ['Mädels aufgepasst: Wir suchen Verstärkung im Lager!', 'Wir suchen Verstärkung im Lager!'],
      [
        'Gesundheitlich sind Sie uneingeschränkt einsetzbar und Sie besitzen den Führerschein.',
        'Sie besitzen den Führerschein.',
      ],
      [
        'Gesund, ehrlich und pünktlich sind Sie, außerdem haben Sie einen Führerschein.',
        'Ehrlich und pünktlich sind Sie, außerdem haben Sie einen Führerschein.',
      ],
    ],
    'both halves of a pair go': [
      ['Sie sind Christ oder Christin.', ''],
      ['Du bist Christin oder Christ und teamfähig.', 'Du bist teamfähig.'],
    ],
    'a sex between commas makes room for a marker': [
      ['Aushilfe für den Kiosk, weiblich', 'Aushilfe (w/m/d) für den Kiosk'],
      ['Fachkraft für Lagerlogistik, männlich, in Vollzeit', 'Fachkraft (w/m/d) für Lagerlogistik, in Vollzeit'],
      ['Aushilfe, weiblich, für die Wäscherei', 'Aushilfe (w/m/d), für die Wäscherei'],
      ['Aushilfe (weibl.) für die Wäscherei', 'Aushilfe (w/m/d) für die Wäscherei'],
    ],
    'adjectives in a row keep what stands between them': [
      [
        'Sie unterstützen einen erfahrenen, engagierten Ausbilder.',
        'Sie unterstützen eine erfahrene, engagierte Ausbilderin oder einen erfahrenen, engagierten Ausbilder.',
      ],
      [
        'Sie helfen dem neuen und engagierten Ausbilder.',
        'Sie helfen der neuen und engagierten Ausbilderin oder dem neuen und engagierten Ausbilder.',
      ],
      [
        'Du bist ein neuer, offener und engagierter Angestellter.',
        'Du bist eine neue, offene und engagierte Angestellte oder ein neuer, offener und engagierter Angestellter.',
      ],
    ],
    'capitals and letters that cannot be seen do no harm': [
      ['Sie beraten die MITARBEITER.', 'Sie beraten die MITARBEITERINNEN und MITARBEITER.'],
      ['Wir helfen dem MITARBEITER.', 'Wir helfen der MITARBEITERIN oder dem MITARBEITER.'],
      ['Sie beraten Kollege\u00adn.', 'Sie beraten Kolleginnen und Kollegen.'],
      ['Sie beraten Kaufma\u0308nner.', 'Sie beraten Kauffrauen und Kaufmänner.'],
    ],
    'a marker keeps its signs': [
      ['Bauleiter (m,w)', 'Bauleiter (m,w,d)'],
      ['Bauleiter (m-w)', 'Bauleiter (m-w-d)'],
      ['Bauleiter (m und w)', 'Bauleiter (m/w/d)'],
    ],
    'a verb before the noun is no adjective': [
      ['Vor Ort gaben Anwohner Auskunft.', 'Vor Ort gaben Anwohnerinnen und Anwohner Auskunft.'],
      ['Sie planen Wege oder fügen Nutzer hinzu.', 'Sie planen Wege oder fügen Nutzerinnen und Nutzer hinzu.'],
      ['Danach erreichten Besucher das Museum.', 'Danach erreichten Besucherinnen und Besucher das Museum.'],
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
        'Ausbildung zum Bäcker (m/w/d) oder zur Meisterin/zum Meister, Techniker',
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
        'Beginne als Koch, deine Karriere als Makler ruht.',
        'Beginne als Köchin oder Koch, deine Karriere als Makler ruht.',
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
      ['Ausbildung im Handwerk (z. B. Tischler)', 'Ausbildung im Handwerk (z. B. Tischlerin oder Tischler)'],
      ['Als Bauleiter koordinierst du viel.', 'Als Bauleiterin oder Bauleiter koordinierst du viel.'],
      ['Du bist Ansprechpartner für alle.', 'Du bist Ansprechpartnerin oder Ansprechpartner für alle.'],
      ['Du wirst Baumkletterer bei der Stadt.', 'Du wirst Baumkletterin oder Baumkletterer bei der Stadt.'],
      ['Werde Baumkletterer bei der Stadt!', 'Werde Baumkletterer (m/w/d) bei der Stadt!'],
      ['Werden Sie Pflegedienstleiter bei uns!', 'Werden Sie Pflegedienstleiter (m/w/d) bei uns!'],
      ['Starten Sie bei uns als Koch.', 'Starten Sie bei uns als Koch (m/w/d).'],
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
    'in a list of which one is enough the halves of a pair stand side by side': [
      ['Ausbildung zum Erzieher oder Heilpädagogen', 'Ausbildung zur Erzieherin/zum Erzieher oder Heilpädagogen'],
      ['Einsatz als Techniker bzw. Meister', 'Einsatz als Technikerin/Techniker bzw. Meister'],
      ['Ausbildung als Maler, Lackierer oder Stuckateur', 'Ausbildung als Malerin/Maler, Lackierer oder Stuckateur'],
      ['Verwaltungsfachwirt oder vergleichbar', 'Verwaltungsfachwirtin/Verwaltungsfachwirt oder vergleichbar'],
      ['Eine Ausbildung zum Koch ist nötig.', 'Eine Ausbildung zur Köchin oder zum Koch ist nötig.'],
      [
        'Kaufmännische Ausbildung oder [Ausbildung zum Techniker oder Meister]',
        'Kaufmännische Ausbildung oder [Ausbildung zur Technikerin/zum Techniker oder Meister]',
      ],
    ],
    'beside a pair the list says "sowie"': [
      ['Austausch mit Ärzten und Pflegekräften', 'Austausch mit Ärztinnen und Ärzten sowie Pflegekräften'],
      ['Gespräche mit Eltern und Lehrern', 'Gespräche mit Eltern sowie Lehrerinnen und Lehrern'],
      ['Wir beraten Mieter und ihre Familien.', 'Wir beraten Mieterinnen und Mieter sowie ihre Familien.'],
      ['Sie beraten Mieter und erstellen Pläne.', 'Sie beraten Mieterinnen und Mieter und erstellen Pläne.'],
      ['Sie leiten Polizisten und planen Streifen.', 'Sie leiten Polizistinnen und Polizisten und planen Streifen.'],
    ],
    'behind another first half the second is cut as well': [
      ['Mit Bau- und Projektleitern', 'Mit Bau- und Projektleiterinnen und -leitern'],
      ['Sie schulen Fach- und Assistenzärzte.', 'Sie schulen Fach- und Assistenzärztinnen und -ärzte.'],
    ],
    'adverbs and capital adjectives belong to the title': [
      ['Wir suchen einen staatlich geprüften Techniker.', 'Wir suchen einen staatlich geprüften Techniker (m/w/d).'],
      [
        'Weiterbildung zum staatlich geprüften Techniker',
        'Weiterbildung zur staatlich geprüften Technikerin oder zum staatlich geprüften Techniker',
      ],
      [
        'Fortbildung zum Geprüften Betriebswirt',
        'Fortbildung zur Geprüften Betriebswirtin oder zum Geprüften Betriebswirt',
      ],
      ['Sie vertreten den Leitenden Arzt.', 'Sie vertreten die Leitende Ärztin oder den Leitenden Arzt.'],
      [
        'Als staatlich anerkannter Erzieher arbeiten Sie gern hier.',
        'Als staatlich anerkannte Erzieherin oder staatlich anerkannter Erzieher arbeiten Sie gern hier.',
      ],
    ],
    'the verb says that the noun is plural': [
      ['Quereinsteiger sind willkommen!', 'Quereinsteigerinnen und Quereinsteiger sind willkommen!'],
      ['Insassen zur Arbeit anleiten', 'Insassinnen und Insassen zur Arbeit anleiten'],
      ['Wir beraten Zugewanderte, Asylbewerber.', 'Wir beraten Zugewanderte, Asylbewerberinnen und Asylbewerber.'],
    ],
    'what hangs on the find goes with it': [
      ['Körperliche Fitness, insbesondere beim Klettern', ''],
      ['Nachweis der uneingeschränkten Belastbarkeit', ''],
    ],
    'the conjunction of a list stays with its last member': [
      ['Lebenslauf, Lichtbild und Zeugniskopien', 'Lebenslauf und Zeugniskopien'],
      ['Sie sind freundlich, pünktlich und kerngesund.', 'Sie sind freundlich und pünktlich.'],
      ['Anschreiben, tabellarischer Lebenslauf und Lichtbild', 'Anschreiben und tabellarischer Lebenslauf'],
    ],
    'what stands between two commas goes with both': [
      ['Senden Sie Ihre Mappe, gern mit Foto, bis zum 3. März.', 'Senden Sie Ihre Mappe bis zum 3. März.'],
      ['Wir suchen dich (18 bis 32 Jahre) für den Dienst.', 'Wir suchen dich für den Dienst.'],
      ['Das Höchstalter beträgt bei uns 42 Jahre.', ''],
    ],
    'what is denied sounds like no choice': [
      ['Sie sind kein Einzelkämpfer?', 'Sie sind keine Einzelkämpferin/kein Einzelkämpfer?'],
    ],
    'a title keeps the capital of its adjective': [
      [
        'Sie werden als Akademischer Rat eingestellt.',
        'Sie werden als Akademische Rätin oder Akademischer Rat eingestellt.',
      ],
    ],
    'who acts stands behind the verb': [
      [
        'Verkehrssünder verwarnen Sie mit Augenmaß.',
        'Verkehrssünderinnen und Verkehrssünder verwarnen Sie mit Augenmaß.',
      ],
      ['Suchen Sie Kollegen mit Humor?', 'Suchen Sie Kolleginnen und Kollegen mit Humor?'],
      ['Unsere Mitglieder sind Landwirte.', 'Unsere Mitglieder sind Landwirtinnen und Landwirte.'],
    ],
    'what a house wishes for is an object': [
      ['Wir wünschen uns eine Kollegin mit Humor.', 'Wir wünschen uns eine Kollegin oder einen Kollegen mit Humor.'],
    ],
    'volunteers are no staff': [
      ['Ehrenamtliche Helfer finden', 'Ehrenamtliche Helferinnen und Helfer finden'],
      [
        'Anleitung der Promovenden und studentischen Kräfte',
        'Anleitung der Promovendinnen und Promovenden sowie studentischen Kräfte',
      ],
    ],
    'a list before its verb is plural': [
      ['Mieter, Nachbarn und Vereine schätzen Sie.', 'Mieterinnen und Mieter, Nachbarn und Vereine schätzen Sie.'],
      ['Matrosen und Maschinisten gehören dazu.', 'Matrosinnen und Matrosen sowie Maschinisten gehören dazu.'],
      [
        'Die Kita, Schüler und Lehrkräfte lernen hier.',
        'Die Kita, Schülerinnen und Schüler sowie Lehrkräfte lernen hier.',
      ],
    ],
    'of the degree that is asked for too': [
      [
        'Kaufmann für Büromanagement oder vergleichbarer Abschluss',
        'Kauffrau/Kaufmann für Büromanagement oder vergleichbarer Abschluss',
      ],
    ],
    'a father has no feminine in -in': [
      ['Der Doktorvater begleitet die Arbeit.', 'Die Doktormutter oder der Doktorvater begleitet die Arbeit.'],
    ],
    'some women are called otherwise than by -in': [
      ['Sie beraten den Rechtsbeistand.', 'Sie beraten die Rechtsbeiständin oder den Rechtsbeistand.'],
      ['Sie beraten die Ratsherren.', 'Sie beraten die Ratsfrauen und Ratsherren.'],
      ['Sie begleiten den Steward.', 'Sie begleiten die Stewardess oder den Steward.'],
      ['Sie begleiten den Souffleur.', 'Sie begleiten die Souffleuse oder den Souffleur.'],
      ['Sie rufen den Entbindungspfleger.', 'Sie rufen die Hebamme oder den Entbindungspfleger.'],
      ['Sie vertreten den Kustos.', 'Sie vertreten die Kustodin oder den Kustos.'],
      ['Sie fahren den Abt.', 'Sie fahren die Äbtissin oder den Abt.'],
    ],
    'the first member of what the verb has goes alone': [
      ['Wir erwarten körperliche Fitness, Ausdauer und Humor.', 'Wir erwarten Ausdauer und Humor.'],
      ['Sie sind körperlich belastbar, teamfähig und haben Humor.', 'Sie sind teamfähig und haben Humor.'],
      ['Sie sind zwischen 20 und 35 Jahre alt, teamfähig und sportlich.', 'Sie sind teamfähig und sportlich.'],
    ],
    'a list may end before its sentence does': [
      [
        'Bewerbungen mit Lebenslauf, Zeugnissen und Lichtbild bitte an das Amt',
        'Bewerbungen mit Lebenslauf und Zeugnissen bitte an das Amt',
      ],
    ],
    'nothing is left of a label, a figure or a bracket': [
      ['Alter: höchstens 35 Jahre', ''],
      ['Höchstalter 42 Jahre', ''],
      ['Mitglied einer christlichen Kirche (ACK)', ''],
    ],
    'nothing is said twice': [
      ['Unser Team ist jung und engagiert.', 'Unser Team ist motiviert und engagiert.'],
      ['Gutes Deutsch (Muttersprachniveau) in Wort', 'Gutes Deutsch (Niveau C2 GER) in Wort'],
    ],
    'the marker keeps its spelling': [['Hallenwart (m / w) im Sportpark', 'Hallenwart (m / w / d) im Sportpark']],
  };
  for (const [what, pairs] of Object.entries(cases)) {
    describe(what, () => {
      for (const [before, after] of pairs) it(before, () => assert.equal(first(before), after));
    });
  }

  describe('a list can be repaired as a whole', () => {
    const lists: readonly (readonly [before: string, after: string, style?: ProseStyle])[] = [
      ['Maler oder Lackierer gesucht', 'Malerin/Maler oder Lackiererin/Lackierer gesucht'],
      ['Maler oder Lackierer gesucht', 'Maler*in oder Lackierer*in gesucht', { form: 'stern' }],
      [
        'Wir suchen einen Maurer, Maler oder Tischler.',
        'Wir suchen eine Maurerin/einen Maurer, eine Malerin/einen Maler oder eine Tischlerin/einen Tischler.',
      ],
      [
        'Ausbildung zum Erzieher oder Heilpädagogen',
        'Ausbildung zur Erzieherin/zum Erzieher oder zur Heilpädagogin/zum Heilpädagogen',
      ],
      [
        'Austausch mit Ärzten, Therapeuten und Pflegekräften',
        'Austausch mit Ärztinnen und Ärzten, Therapeutinnen und Therapeuten sowie Pflegekräften',
      ],
      [
        'Die Architekten und Ingenieure der Stadt beraten Sie.',
        'Die Architektinnen und Architekten sowie Ingenieurinnen und Ingenieure der Stadt beraten Sie.',
      ],
      [
        'Ihr Vorgesetzter oder Abteilungsleiter zeichnet ab.',
        'Ihre Vorgesetzte/Ihr Vorgesetzter oder Ihre Abteilungsleiterin/Ihr Abteilungsleiter zeichnet ab.',
      ],
    ];
    for (const [before, after, style] of lists) {
      it(`${before} → ${after}`, () => {
        const findings = checkProse(before, style === undefined ? {} : { style });
        assert.ok(findings.length > 1);
        for (const { fixes } of findings) {
          const whole = fixes.find(({ title }) => title.startsWith('Die Aufzählung'));
          assert.ok(whole && !whole.safe);
          assert.equal(applied(before, whole.edits), after);
          assert.deepEqual(
            checkProse(after, style === undefined ? {} : { style }).map((f) => f.rule),
            [],
          );
        }
      });
    }
    it('a single noun has no list', () => {
      const [{ fixes }] = checkProse('Sie beraten Mieter und erstellen Pläne.') as [ReturnType<typeof checkProse>[0]];
      assert.ok(fixes.every(({ title }) => !title.startsWith('Die Aufzählung')));
    });
  });

  it('a title names one post, and its first word has a capital', () => {
    const offered = (text: string): string[] => checkProse(text)[0]!.fixes.map((fix) => applied(text, fix.edits));
    assert.deepEqual(offered('Erzieher in Teilzeit'), [
      'Erzieher (m/w/d) in Teilzeit',
      'Erzieherin oder Erzieher in Teilzeit',
      'Erzieherinnen und Erzieher in Teilzeit',
      'Pädagogische Fachkraft in Teilzeit',
    ]);
    assert.deepEqual(offered('Erzieherin in Teilzeit'), [
      'Erzieherin oder Erzieher in Teilzeit',
      'Pädagogische Fachkraft in Teilzeit',
    ]);
    assert.ok(offered('Lehrer gesucht').includes('Lehrkraft gesucht'));
  });

  it('an umlaut before the head does not move the neutral word', () => {
    const style: ProseStyle = { form: 'neutral' };
    assert.equal(first('Anträge von Förderlehrern', style), 'Anträge von Förderlehrkräften');
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

describe('no repair is offered where no German would be left', () => {
  for (const text of [
    'Sie versichern, keiner Sekte anzugehören, und bringen Freude mit.',
    'Wer über 50 ist, soll sich nicht bewerben.',
  ])
    it(text, () => {
      const [found] = checkProse(text);
      assert.ok(found);
      assert.deepEqual(found.fixes, []);
    });
});

describe('a repair of a language demand', () => {
  const repairs = (text: string): readonly string[] =>
    checkProse(text).flatMap((f) => f.fixes.slice(0, 1).map((fix) => applied(text, fix.edits)));
  it('never splits a word that shares its end with another', () => {
    assert.equal(checkProse('Sehr gute Deutsch- und Englischkenntnisse').length, 1);
    assert.deepEqual(repairs('Sehr gute Deutsch- und Englischkenntnisse'), []);
  });
  it('keeps the level of another language, and that of a driving licence', () => {
    assert.deepEqual(repairs('Englisch C1 oder Deutsch als Muttersprache'), [
      'Englisch C1 oder Deutschkenntnisse mindestens auf dem Niveau C1 (GER)',
    ]);
    assert.deepEqual(repairs('Führerschein Klasse C1 oder Deutsch als Muttersprache'), [
      'Führerschein Klasse C1 oder Deutschkenntnisse mindestens auf dem Niveau C1 (GER)',
    ]);
  });
  it('leaves no torn bracket', () => {
    assert.deepEqual(repairs('Jemand, der Deutsch (Niveau C1) oder Deutsch als Muttersprache spricht'), [
      'Deutschkenntnisse mindestens auf dem Niveau C1 (GER)',
    ]);
  });
  it('names no level twice', () => {
    assert.deepEqual(repairs('Deutsch C1 oder Deutsch als Muttersprache'), ['Deutsch C1']);
    assert.deepEqual(repairs('Niveau C1 oder Deutsch als Muttersprache'), ['Niveau C1']);
  });
});
