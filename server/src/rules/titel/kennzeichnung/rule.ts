import type { Place } from '../../../document/place.ts';
import type { Span } from '../../../messages/finding.ts';
import { checkTokens, tokenise } from '../../../wording/index.ts';
import { findMarkers, type Marker } from '../../../wording/markers.ts';
import { placeOf } from '../../facts.ts';
import { defineRule } from '../../rule.ts';

/** Where a title speaks to one sex only; undefined for fair and neutral titles. */
function oneSided(title: string): Span | undefined {
  return checkTokens(tokenise(title)).find(
    ({ category, severity, rule }) =>
      category === 'gender-form' && severity !== 'info' && rule !== 'gender-form/zweiteilige-kennzeichnung',
  );
}

const addMarker = (place: Place, marker: string) => {
  const end = place.value.trimEnd().length;
  return {
    title: 'add' as const,
    data: { zusatz: marker },
    safe: true,
    changes: [{ ...place.span(end, end), newText: place.spell(` ${marker}`) }],
  };
};

const useMarker = (place: Place, found: Marker, marker: string) => ({
  title: 'use' as const,
  data: { zusatz: marker },
  safe: true,
  changes: [{ ...place.span(found.start, found.end), newText: place.spell(marker) }],
});

/** The three letters in any order, also written out. */
const usual = /^\(?\s*(?:[mwd]\s*[/|,*]\s*){2}(?:[mwd]|div\.?|divers)\s*\)?$|männlich|weiblich/i;

export const rule = defineRule({
  id: 'titel/kennzeichnung',
  since: '0.1.0',
  level: 'error',
  fix: 'safe',
  title: { de: 'Titel für alle Geschlechter', en: 'Title for all genders' },
  summary: {
    de: 'Der Titel entscheidet, wer sich angesprochen fühlt. Eine Bezeichnung, die nur Männer oder nur Frauen nennt, gilt ohne Zusatz als Indiz für eine Benachteiligung; der Zusatz (w/m/d) schließt auch das dritte Geschlecht ein.',
    en: 'The title decides who feels addressed. A title that names only men or only women counts as evidence of discrimination unless a marker such as (w/m/d) includes all, the third gender too.',
  },
  sources: [
    {
      name: '§ 11 AGG',
      status: 'gesetz',
      reviewed: '2026-11-21',
      says: {
        de: 'Ein Arbeitsplatz darf nicht unter Verstoß gegen das Benachteiligungsverbot ausgeschrieben werden.',
        en: 'A post must not be advertised in breach of the ban on discrimination.',
      },
    },
    {
      name: 'OLG Karlsruhe 13.9.2011 – 17 U 99/10',
      status: 'gericht',
      reviewed: '2026-11-21',
      says: {
        de: '„Geschäftsführer“ ohne Zusatz benachteiligt Frauen.',
        en: '"Geschäftsführer" without a marker disadvantages women.',
      },
    },
    {
      name: 'BVerfG 10.10.2017 – 1 BvR 2019/16',
      status: 'gericht',
      reviewed: '2026-11-21',
      says: {
        de: 'Das Personenstandsrecht muss einen dritten positiven Eintrag kennen; seitdem ist der dreiteilige Zusatz üblich.',
        en: 'Civil status law must know a third positive entry; since then the three-part marker is usual.',
      },
    },
    {
      name: 'BAG 23.11.2023 – 8 AZR 164/22',
      status: 'gericht',
      reviewed: '2026-11-21',
      says: {
        de: 'Eine Form mit Genderstern spricht alle Geschlechter an.',
        en: 'A form with a gender star addresses all genders.',
      },
    },
  ],
  messages: {
    oneSided: {
      what: { de: '„{wort}“ spricht nicht alle Geschlechter an.', en: '"{wort}" does not address all genders.' },
      why: {
        de: 'Das kann als Indiz für eine Benachteiligung gelten (§ 11 AGG).',
        en: 'This can count as evidence of discrimination (§ 11 AGG).',
      },
      todo: { de: 'Besser: „{besser}“.', en: 'Better: "{besser}".' },
    },
    missing: {
      what: {
        de: 'Hinter dem Titel fehlt der Zusatz „{zusatz}“ Ihres Hauses.',
        en: 'Your house’s marker "{zusatz}" is missing behind the title.',
      },
      todo: { de: 'Besser: „{besser}“.', en: 'Better: "{besser}".' },
    },
    binary: {
      what: { de: '„{gefunden}“ lässt das dritte Geschlecht aus.', en: '"{gefunden}" leaves out the third gender.' },
      why: {
        de: 'Seit Ende 2018 gibt es den Eintrag „divers“ (§ 22 Abs. 3 PStG).',
        en: 'The entry "divers" has existed since the end of 2018 (§ 22 (3) PStG).',
      },
      todo: { de: 'Besser: „{zusatz}“.', en: 'Better: "{zusatz}".' },
    },
    other: {
      what: {
        de: 'Ihr Haus schreibt „{zusatz}“, hier steht „{gefunden}“.',
        en: 'Your house writes "{zusatz}"; "{gefunden}" stands here.',
      },
    },
    unusual: {
      what: {
        de: '„{gefunden}“ kennt nicht jede und jeder; verbreitet ist „{zusatz}“.',
        en: 'Not everyone knows "{gefunden}"; "{zusatz}" is common.',
      },
    },
    superfluous: {
      what: {
        de: 'Ihr Haus verzichtet auf einen Zusatz; „{gefunden}“ ist hier nicht nötig.',
        en: 'Your house uses no marker; "{gefunden}" is not needed here.',
      },
    },
  },
  fixTitles: {
    add: { de: '„{zusatz}“ ergänzen', en: 'Add "{zusatz}"' },
    use: { de: '„{zusatz}“ schreiben', en: 'Write "{zusatz}"' },
    remove: { de: 'Zusatz entfernen', en: 'Remove the marker' },
  },
  check(context, report) {
    const place = placeOf(context, 'titel');
    if (!place || place.value.trim() === '') return;
    const title = place.value;
    const { marker } = context.house;
    // Without a word of the house every order of the three letters is as good as any other.
    const isChosen = context.house.file.stil?.zusatz !== undefined;
    const found = findMarkers(tokenise(title))[0];
    if (!found) {
      const wrong = oneSided(title);
      const zusatz = marker ?? '(w/m/d)';
      const data = { zusatz, besser: `${title.trim()} ${zusatz}` };
      if (wrong)
        report({
          at: place.span(wrong.start, wrong.end),
          message: 'oneSided',
          data: { ...data, wort: title.slice(wrong.start, wrong.end) },
          fixes: [addMarker(place, zusatz)],
        });
      else if (marker !== undefined)
        report({ at: place.inner, message: 'missing', data, level: 'warning', fixes: [addMarker(place, marker)] });
      return;
    }
    const at = place.span(found.start, found.end);
    const gefunden = title.slice(found.start, found.end);
    if (found.binary) {
      const zusatz = marker ?? '(w/m/d)';
      report({ at, message: 'binary', data: { gefunden, zusatz }, fixes: [useMarker(place, found, zusatz)] });
    } else if (marker === undefined) {
      const bare = title.slice(0, found.start) + title.slice(found.end);
      if (oneSided(bare)) return;
      const from = title.slice(0, found.start).trimEnd().length;
      report({
        at,
        message: 'superfluous',
        data: { gefunden },
        level: 'info',
        fixes: [{ title: 'remove', safe: false, changes: [{ ...place.span(from, found.end), newText: '' }] }],
      });
    } else if (gefunden !== marker && isChosen) {
      report({
        at,
        message: 'other',
        data: { gefunden, zusatz: marker },
        level: 'info',
        fixes: [useMarker(place, found, marker)],
      });
    } else if (!isChosen && !usual.test(gefunden)) {
      report({
        at,
        message: 'unusual',
        data: { gefunden, zusatz: marker },
        level: 'info',
        fixes: [useMarker(place, found, marker)],
      });
    }
  },
});
