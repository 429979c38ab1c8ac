import assert from 'node:assert/strict';
import { checkProse, type GenderForm } from '../../server/src/wording/index.ts';
import { applied } from './marked.ts';

/**
 * One line per phrase: the sentence with the phrase in brackets, then what stands in its place as pair, star, slash and capital I.
 * Colon, underscore and middle dot follow from the star. `~` before a form: only suggested, because the form hides a half or the
 * grammar leaves two readings. `=`: as the pair.
 */
const table = `
Sie beraten [die Mitarbeiter] im Haus.|die Mitarbeiterinnen und Mitarbeiter|die Mitarbeiter*innen|die Mitarbeiter/-innen|die MitarbeiterInnen
Sie helfen [den Mitarbeitern] im Haus.|den Mitarbeiterinnen und Mitarbeitern|den Mitarbeiter*innen|=|den MitarbeiterInnen
Zusammenarbeit mit [Technikern] der Stadt|Technikerinnen und Technikern|Techniker*innen|=|TechnikerInnen
Schulung für [Anwender] im Rathaus|Anwenderinnen und Anwender|Anwender*innen|Anwender/-innen|AnwenderInnen
Anleitung von [Praktikanten] im Labor|Praktikantinnen und Praktikanten|Praktikant*innen|=|PraktikantInnen
Anleitung von [erfahrenen Pädagogen] im Hort|erfahrenen Pädagoginnen und Pädagogen|erfahrenen Pädagog*innen|=|erfahrenen PädagogInnen
Sie arbeiten mit [drei Kollegen] zusammen.|drei Kolleginnen und Kollegen|drei Kolleg*innen|=|drei KollegInnen
Betreuung [der Schüler] am Nachmittag|der Schülerinnen und Schüler|der Schüler*innen|der Schüler/-innen|der SchülerInnen
Betreuung [aller Schüler] am Nachmittag|aller Schülerinnen und Schüler|aller Schüler*innen|aller Schüler/-innen|aller SchülerInnen
Sie informieren [unsere Bürger] über Wahlen.|unsere Bürgerinnen und Bürger|unsere Bürger*innen|unsere Bürger/-innen|unsere BürgerInnen
Gespräche mit [unseren Bürgern] führen|unseren Bürgerinnen und Bürgern|unseren Bürger*innen|=|unseren BürgerInnen
Unterlagen für [die Professoren] sammeln|die Professorinnen und Professoren|die Professor*innen|=|die ProfessorInnen
Hinweise [von Nachbarn] aufnehmen|von Nachbarinnen und Nachbarn|von Nachbar*innen|=|von NachbarInnen
Begleitung von [Ingenieuren] vor Ort|Ingenieurinnen und Ingenieuren|Ingenieur*innen|=|IngenieurInnen
[Mietern] geben Sie Auskunft am Telefon.|Mieterinnen und Mietern|Mieter*innen|=|MieterInnen
[Anwohner] meldeten sich beim Ordnungsamt.|Anwohnerinnen und Anwohner|Anwohner*innen|Anwohner/-innen|AnwohnerInnen
Begleitung der [neuen Chefs] im Haus|neuen Chefinnen und Chefs|neuen Chef*innen|=|neuen ChefInnen
Sie berichten [dem Amtsleiter].|der Amtsleiterin oder dem Amtsleiter|der*dem Amtsleiter*in|der/dem Amtsleiter/in|der/dem AmtsleiterIn
Vertretung [des Amtsleiters] im Urlaub|der Amtsleiterin oder des Amtsleiters|der*des Amtsleiter*in|der/des Amtsleiter/in|der/des AmtsleiterIn
Sie unterstützen [den Bürgermeister] täglich.|die Bürgermeisterin oder den Bürgermeister|die*den Bürgermeister*in|die/den Bürgermeister/in|die/den BürgermeisterIn
Ausbildung [zum Tischler] erwünscht|zur Tischlerin oder zum Tischler|zur*zum Tischler*in|zur/zum Tischler/in|zur/zum TischlerIn
Meldung [beim Hausmeister] jeden Morgen|bei der Hausmeisterin oder beim Hausmeister|bei der*dem Hausmeister*in|bei der/dem Hausmeister/in|bei der/dem HausmeisterIn
Freigabe [vom Projektleiter] einholen|von der Projektleiterin oder vom Projektleiter|von der*dem Projektleiter*in|von der/dem Projektleiter/in|von der/dem ProjektleiterIn
Der Platz [eines Referenten] wird frei.|einer Referentin oder eines Referenten|einer*eines Referent*in|einer/eines Referent/in|einer/eines ReferentIn
Zusammenarbeit mit [einem Architekten] im Amt|einer Architektin oder einem Architekten|einer*einem Architekt*in|einer/einem Architekt/in|einer/einem ArchitektIn
Sie vertreten [einen Kollegen] im Urlaub.|eine Kollegin oder einen Kollegen|eine*n Kolleg*in|=|eine/n KollegIn
Zusammenarbeit mit [einem erfahrenen Statiker] im Amt|einer erfahrenen Statikerin oder einem erfahrenen Statiker|einer*einem erfahrenen Statiker*in|einer/einem erfahrenen Statiker/in|einer/einem erfahrenen StatikerIn
Sie begleiten [einen neuen Lehrer] im Dienst.|eine neue Lehrerin oder einen neuen Lehrer|eine*n neue*n Lehrer*in|eine/n neue/n Lehrer/in|eine/n neue/n LehrerIn
Einarbeitung durch [Ihren Mentor] im Amt|Ihre Mentorin oder Ihren Mentor|Ihre*n Mentor*in|Ihre/n Mentor/in|Ihre/n MentorIn
Absprache mit [unserem Pressesprecher] im Haus|unserer Pressesprecherin oder unserem Pressesprecher|unserer*unserem Pressesprecher*in|unserer/unserem Pressesprecher/in|unserer/unserem PressesprecherIn
Abstimmung mit [Ärzten] der Klinik|Ärztinnen und Ärzten|~=|=|~=
Untersuchung durch [den Amtsarzt] im Haus|die Amtsärztin oder den Amtsarzt|~=|=|~=
Ausbildung [zum Kaufmann] im Amt|zur Kauffrau oder zum Kaufmann|~=|=|~=
Ernennung von [Beamten] im Rathaus|Beamtinnen und Beamten|~=|=|~=
Rücksprache mit [dem Vorsitzenden] im Rat|der Vorsitzenden oder dem Vorsitzenden|~=|=|~=
Beratung von [jungen Forschern] im Haus|jungen Forscherinnen und Forschern|jungen Forscher*innen|=|jungen ForscherInnen
Kontakt zu [vielen Vermietern] im Ort|vielen Vermieterinnen und Vermietern|vielen Vermieter*innen|=|vielen VermieterInnen
Schreiben an [zahlreiche Eigentümer] senden|zahlreiche Eigentümerinnen und Eigentümer|zahlreiche Eigentümer*innen|zahlreiche Eigentümer/-innen|zahlreiche EigentümerInnen
Empfang [der neuen Soldaten] im Rathaus|der neuen Soldatinnen und Soldaten|der neuen Soldat*innen|=|der neuen SoldatInnen
Termine für 40 [Zuschauer] planen|Zuschauerinnen und Zuschauer|Zuschauer*innen|Zuschauer/-innen|ZuschauerInnen
Unterstützung [dieses Mieters] im Streit|dieser Mieterin oder dieses Mieters|dieser*dieses Mieter*in|dieser/dieses Mieter/in|dieser/dieses MieterIn
Gespräch mit [jedem Antragsteller] führen|jeder Antragstellerin oder jedem Antragsteller|jeder*jedem Antragsteller*in|jeder/jedem Antragsteller/in|jeder/jedem AntragstellerIn
Hilfe für [Journalisten] vor Ort|Journalistinnen und Journalisten|Journalist*innen|=|JournalistInnen
Hilfe für [Psychologen] vor Ort|Psychologinnen und Psychologen|Psycholog*innen|=|PsychologInnen
Prüfung durch [den Sachverständigen] im Hof|~|~|~|~
Fortbildung der [Grundschullehrer] im Kreis|Grundschullehrerinnen und Grundschullehrer|Grundschullehrer*innen|Grundschullehrer/-innen|GrundschullehrerInnen
Beschluss gegen [den Förderer] im Rat|die Förderin oder den Förderer|~=|=|~=
`;

const columns: readonly GenderForm[] = ['paar', 'stern', 'schraegstrich', 'binnen-i'];
const derived: Readonly<Partial<Record<GenderForm, string>>> = { doppelpunkt: ':', unterstrich: '_', mittelpunkt: '·' };
let cases = 0;

function check(sentence: string, form: GenderForm, cell: string, pair: string): void {
  const suggested = cell.startsWith('~');
  const bare = suggested ? cell.slice(1) : cell;
  const open = sentence.indexOf('[');
  const text = sentence.replace(/[[\]]/g, '');
  const finding = checkProse(text, { style: { form } }).find(
    (f) => f.start >= open && f.rule.startsWith('gender-form/'),
  );
  if (bare === '' && finding === undefined) return;
  assert.ok(finding, `no finding in „${text}“`);
  const fix = finding.fixes[0];
  assert.ok(fix, `no repair in „${text}“`);
  const expected = sentence.replace(/\[.*\]/, bare === '=' ? pair : bare);
  if (bare !== '') assert.equal(applied(text, fix.edits), expected);
  assert.equal(fix.safe, !suggested, 'safe');
  const again = checkProse(applied(text, fix.edits), { style: { form } }).filter(
    (f) => f.rule === finding.rule && f.severity !== 'info',
  );
  assert.deepEqual(again, [], 'the repaired text is clean');
}

describe('repairs in every form', () => {
  for (const row of table.trim().split('\n')) {
    const [sentence, ...cells] = row.split('|') as [string, ...string[]];
    const pair = cells[0]!.replace(/^~/, '');
    columns.forEach((form, k) => {
      cases++;
      it(`${form}: ${sentence}`, () => check(sentence, form, cells[k]!, pair));
    });
    for (const [form, sign] of Object.entries(derived)) {
      cases++;
      it(`${form}: ${sentence}`, () => check(sentence, form as GenderForm, cells[1]!.replaceAll('*', sign), pair));
    }
  }
  it('are 300 cases and more', () => assert.ok(cases >= 300, String(cases)));
});

describe('neutral words', () => {
  const neutral: readonly (readonly [string, string])[] = [
    ['Sie beraten die Mitarbeiter im Haus.', 'Sie beraten die Mitarbeitenden im Haus.'],
    ['Sie helfen den Teilnehmern gern.', 'Sie helfen den Teilnehmenden gern.'],
    ['Schulung für Teilnehmer im Haus', 'Schulung für Teilnehmende im Haus'],
    ['Betreuung der Studenten im Haus', 'Betreuung der Studierenden im Haus'],
    ['Absprache mit Lehrern im Kreis', 'Absprache mit Lehrkräften im Kreis'],
    ['Arbeit mit drei Altenpflegern im Team', 'Arbeit mit drei Pflegefachkräften im Team'],
    ['Absprache mit vielen Projektmitarbeitern im Amt', 'Absprache mit vielen Projektmitarbeitenden im Amt'],
  ];
  for (const [before, after] of neutral) {
    it(`${before} → ${after}`, () => {
      const fix = checkProse(before, { style: { form: 'neutral' } })[0]?.fixes[0];
      assert.ok(fix?.safe);
      assert.equal(applied(before, fix.edits), after);
    });
  }
});

describe('titles and markers', () => {
  const titles: readonly (readonly [string, string, string?])[] = [
    ['Wir suchen einen Hausmeister.', 'Wir suchen einen Hausmeister (m/w/d).'],
    ['Wir suchen einen Hausmeister.', 'Wir suchen einen Hausmeister (w/m/d).', '(w/m/d)'],
    ['Sachbearbeiter im Bauamt', 'Sachbearbeiter (m/w/d) im Bauamt'],
    ['Bauleiter (m/w)', 'Bauleiter (m/w/d)'],
    ['Bauleiter (w/m)', 'Bauleiter (w/m/d)'],
    ['BAULEITER (M/W)', 'BAULEITER (M/W/D)'],
    ['Bauleiter (m|w)', 'Bauleiter (m|w|d)'],
    ['Bauleiter m/w', 'Bauleiter m/w/d'],
    ['Bauleiter (männlich/weiblich)', 'Bauleiter (männlich/weiblich/divers)'],
    ['Bauleiter (m/w)', 'Bauleiter (w/m/d)', '(w/m/d)'],
  ];
  for (const [before, after, marker] of titles) {
    it(`${before} → ${after}`, () => {
      const fix = checkProse(before, marker === undefined ? {} : { style: { marker } }).flatMap((f) => f.fixes)[0];
      assert.ok(fix?.safe);
      assert.equal(applied(before, fix.edits), after);
    });
  }
  it('a house that writes stars gets the star, article and all', () => {
    const text = 'Wir suchen einen Hausmeister.';
    const fix = checkProse(text, { style: { form: 'stern' } })[0]!.fixes[0]!;
    assert.equal(applied(text, fix.edits), 'Wir suchen eine*n Hausmeister*in.');
  });
});

describe('no certain repair where grammar leaves a choice', () => {
  const doubtful = [
    'Der Bewerber, der seine Unterlagen sendet, wird geladen.',
    'Sie sind Ansprechpartner im Haus.',
    // Without an article nothing says where the phrase begins.
    'Mit engagiertem und erfahrenem Lehrer gelingt es.',
    'Sie suchen Rat beim Lehrer, weil er alles weiß.',
    'Mit „Beratern“ ist zu sprechen.',
    'Sie sind da, um unseren Patienten zu helfen.',
    'Sie arbeiten, ohne unseren Kollegen zur Last zu fallen oder wegzulaufen.',
    'Um unseren Kunden weiterzuhelfen, brauchen wir Sie.',
    'Wir sind seit 1990 der Vermieter in der Region.',
    'Hier sind wir der richtige Ansprechpartner.',
    'Wir sind Ihr Experte für Energie.',
    'Sie sichern die Leiter am Gebäude.',
    'Die Läufer liegen im Flur.',
    'Der Controller wird programmiert.',
  ];
  for (const text of doubtful) {
    it(text, () => {
      for (const f of checkProse(text)) for (const fix of f.fixes) assert.ok(!fix.safe, fix.title);
    });
  }
});

describe('a later member of a list', () => {
  const members: readonly (readonly [before: string, noun: string, after: string])[] = [
    ['Ausbildung zum Bäcker oder Konditor', 'Konditor', 'Ausbildung zum Bäcker oder zur Konditorin/zum Konditor'],
    [
      'Sie vertreten den Leiter oder Stellvertreter.',
      'Stellvertreter',
      'Sie vertreten den Leiter oder die Stellvertreterin/den Stellvertreter.',
    ],
    ['Ausbildung als Bäcker, Koch oder Konditor', 'Konditor', 'Ausbildung als Bäcker, Koch oder Konditorin/Konditor'],
    ['Auch für Rentner und Studenten', 'Studenten', 'Auch für Rentner und Studentinnen und Studenten'],
    [
      'Du hilfst Gastronomen, Hoteliers und Vereinen.',
      'Hoteliers',
      'Du hilfst Gastronomen, Hotelierinnen und Hoteliers sowie Vereinen.',
    ],
  ];
  for (const [before, noun, after] of members) {
    it(`${before} → ${noun}`, () => {
      const at = before.indexOf(noun);
      const finding = checkProse(before).find((f) => f.start === at);
      assert.equal(applied(before, finding!.fixes[0]!.edits), after);
    });
  }
  it('after a preposition a neutral word has one ending', () => {
    const finding = checkProse('Auch für Rentner und Studenten').find((f) => f.start > 12)!;
    assert.deepEqual(
      // The other one mends the whole list.
      finding.fixes.filter(({ edits }) => edits.length === 1).map(({ edits }) => edits[0]!.newText),
      ['Studentinnen und Studenten', 'Studierende'],
    );
  });
});

describe('neutral words of compounds', () => {
  const words: readonly (readonly [before: string, after: string | undefined])[] = [
    ['Küchenchef im Landhotel', 'Küchenleitung im Landhotel'],
    ['Personalvertreter in Teilzeit', undefined],
  ];
  for (const [before, after] of words) {
    it(before, () => {
      const texts = checkProse(before).flatMap((f) => f.fixes.map((fix) => applied(before, fix.edits)));
      assert.equal(
        texts.find((text) => /leitung|führung|vertretung/.test(text)),
        after,
      );
    });
  }
});
