import { defineProblemRule } from '../../rule.ts';
import { languageRules } from '../../sources.ts';

export const rule = defineProblemRule({
  id: 'yaml/aufzaehlung',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: { de: 'Aufzählungen', en: 'Lists' },
  summary: {
    de: 'Jeder Punkt steht in einer eigenen Zeile und beginnt mit „- “.',
    en: 'Each bullet has its own line and begins with "- ".',
  },
  sources: [languageRules],
  messages: {
    'pasted-bullets': {
      what: {
        de: 'Diese {zahl} Zeilen sind als Aufzählung gemeint und werden so gelesen.',
        en: 'These {zahl} lines are meant as a list and are read as one.',
      },
      why: { de: 'Andere Programme machen daraus einen einzigen Text.', en: 'Other programs make one text of them.' },
      todo: { de: 'Besser: jeden Punkt mit „- “ beginnen.', en: 'Better: begin each bullet with "- ".' },
    },
    'nested-bullets': {
      what: {
        de: 'Unterpunkte gibt es nicht; sie werden als eigene Punkte gelesen, hier {zahl}.',
        en: 'There are no sub-bullets; they are read as bullets of their own, {zahl} here.',
      },
      why: {
        de: 'Andere Programme hängen sie an den Text darüber.',
        en: 'Other programs append them to the text above.',
      },
      todo: { de: 'Besser: alle Punkte gleich weit einrücken.', en: 'Better: indent all bullets alike.' },
    },
    'key-in-bullet': {
      what: {
        de: '„{feld}“ steht hier als Punkt einer Aufzählung und wird als Text gedruckt.',
        en: '"{feld}" stands here as a bullet of a list and is printed as text.',
      },
      why: { de: 'Vermutlich ist das Feld „{feld}:“ gemeint.', en: 'Probably the field "{feld}:" is meant.' },
      todo: {
        de: 'Besser: ohne Strich davor als eigenes Feld. Ist es Text, setzen Sie ihn bitte in Anführungszeichen.',
        en: 'Better: as a field of its own, without the dash. If it is text, please put it in quotes.',
      },
    },
    'bracket-list': {
      what: {
        de: 'In eckigen Klammern trennt jedes Komma einen Punkt ab: hier {zahl}.',
        en: 'In brackets each comma separates a bullet: {zahl} here.',
      },
      todo: { de: 'Besser: ein Punkt je Zeile.', en: 'Better: one bullet per line.' },
    },
    'empty-entry': {
      what: { de: 'Dieser Punkt ist leer.', en: 'This bullet is empty.' },
      todo: { de: 'Bitte ausfüllen oder entfernen.', en: 'Please fill in or remove.' },
    },
  },
});
