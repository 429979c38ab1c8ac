import { nearest } from '../../../document/keys.ts';
import {
  meaningOf,
  namesOf,
  referencesIn,
  referencesInHouse,
  type Name,
  type Names,
  type Reference,
} from '../../../house/references.ts';
import { namesFor } from '../../house-names.ts';
import { defineRule, type Report } from '../../rule.ts';

type Messages = 'unknown' | 'entry' | 'empty' | 'form' | 'cycle';
type Fixes = 'use' | 'useForm' | 'dropForm';

/** One word in small letters can only be meant as a name; anything else may be a text of its own. */
const looksLikeName = (text: string) => /^[\p{Ll}\d][\p{Ll}\d_-]*$/u.test(text);

/** What is wrong with a reference, if anything. */
function judge(reference: Reference, names: Names, isHouse: boolean): Report<Messages, Fixes> | undefined {
  const { name, form, span, group } = reference;
  const found = meaningOf(reference, names);
  if (!found) return unknown(reference, names);
  if (form !== undefined && found.forms[form] === undefined) return unknownForm(reference, found);
  if (found.text === undefined && !isHouse) return { at: span, message: 'empty', data: { name } };
  const reached = group ? undefined : names.reachedFrom(found);
  return isHouse && reached && isCircular(found, names) ? { at: span, message: 'cycle', data: { name } } : undefined;
}

function unknown(
  { name, group, isMaybe, span, nameSpan }: Reference,
  names: Names,
): Report<Messages, Fixes> | undefined {
  // Clauses have a rule of their own, which knows those of other Länder.
  if (group === 'klauseln' || (isMaybe && !looksLikeName(name))) return undefined;
  // Places and notes are said in one word as often as not ("rathaus", "keine").
  if (isMaybe && group !== 'portrait') return undefined;
  const candidates = group ? names.all.filter(({ kind }) => kind === group).map((one) => one.name) : names.spellings;
  const guess = nearest(name, candidates);
  return {
    at: span,
    message: group ? 'entry' : 'unknown',
    data: { name, meintest: guess ?? '', neu: guess === undefined ? 1 : '', feld: group ?? '' },
    fixes:
      guess === undefined
        ? []
        : [{ title: 'use', data: { name: guess }, safe: false, changes: [{ ...nameSpan, newText: guess }] }],
  };
}

function unknownForm({ name, form = '', span, nameSpan }: Reference, found: Name): Report<Messages, Fixes> {
  const forms = Object.keys(found.forms);
  const guess = nearest(form, forms);
  return {
    at: span,
    message: 'form',
    data: { name, form, formen: forms.map((one) => `:${one}`).join(', ') },
    fixes: [
      ...(guess === undefined
        ? []
        : [
            {
              title: 'useForm',
              data: { name, form: guess },
              safe: false,
              changes: [{ start: nameSpan.end + 1, end: span.end - 1, newText: guess }],
            } as const,
          ]),
      {
        title: 'dropForm',
        data: { name },
        safe: false,
        changes: [{ start: nameSpan.end, end: span.end - 1, newText: '' }],
      },
    ],
  };
}

/** Whether a text comes back to itself. */
function isCircular(name: Name, names: Names): boolean {
  for (const reached of names.reachedFrom(name))
    if (reached !== name && names.reachedFrom(reached).has(name)) return true;
  return names.textOf(name)?.includes(`<${name.name}>`) ?? false;
}

export const rule = defineRule<Messages, Fixes>({
  id: 'haus/unbekannter-verweis',
  since: '0.1.0',
  level: 'error',
  fix: 'suggestion',
  title: { de: 'Verweis ins Leere', en: 'Reference to nothing' },
  summary: {
    de: '<name> setzt ein Feld der Ausschreibung oder einen Eintrag aus arbeitgeber.yaml ein. Was es nicht gibt, stünde mit seinen spitzen Klammern auf der Seite.',
    en: '<name> inserts a field of the posting or an entry of arbeitgeber.yaml. What does not exist would be printed with its angle brackets.',
  },
  sources: [{ name: 'arbeitgeber.yaml', status: 'empfehlung', reviewed: '2026-11-21' }],
  messages: {
    unknown: {
      what: {
        de: '„<{name}>“ kennt weder diese Ausschreibung noch arbeitgeber.yaml.',
        en: 'Neither this posting nor arbeitgeber.yaml knows "<{name}>".',
      },
      todo: {
        de: '{meintest?Meinten Sie „{meintest}“?}{neu?Bitte den Eintrag in arbeitgeber.yaml anlegen.}',
        en: '{meintest?Did you mean "{meintest}"?}{neu?Please add the entry to arbeitgeber.yaml.}',
      },
    },
    entry: {
      what: {
        de: '„{name}“ steht nicht unter „{feld}“ in arbeitgeber.yaml.',
        en: '"{name}" is not among "{feld}" in arbeitgeber.yaml.',
      },
      todo: {
        de: '{meintest?Meinten Sie „{meintest}“?}{neu?Bitte den Eintrag dort anlegen.}',
        en: '{meintest?Did you mean "{meintest}"?}{neu?Please add the entry there.}',
      },
    },
    empty: {
      what: {
        de: '„<{name}>“ verweist auf ein Feld, das noch leer ist.',
        en: '"<{name}>" refers to a field still empty.',
      },
      todo: { de: 'Bitte „{name}“ ausfüllen.', en: 'Please fill in "{name}".' },
    },
    form: {
      what: { de: '„{name}“ gibt es nicht in der Form „:{form}“.', en: '"{name}" has no form ":{form}".' },
      todo: { de: '{formen?Möglich: {formen}.}', en: '{formen?Possible: {formen}.}' },
    },
    cycle: {
      what: { de: '„<{name}>“ verweist am Ende auf sich selbst.', en: '"<{name}>" refers to itself in the end.' },
      todo: { de: 'Bitte einen der Verweise ausschreiben.', en: 'Please write out one of the references.' },
    },
  },
  fixTitles: {
    use: { de: 'In „{name}“ ändern', en: 'Change to "{name}"' },
    useForm: { de: 'In „<{name}:{form}>“ ändern', en: 'Change to "<{name}:{form}>"' },
    dropForm: { de: 'In „<{name}>“ ändern', en: 'Change to "<{name}>"' },
  },
  check(context, report) {
    const names = namesFor(context);
    for (const reference of referencesIn(context.document)) {
      const found = judge(reference, names, false);
      if (found) report(found.message === 'empty' ? { ...found, level: 'warning' } : found);
    }
  },
  checkHouse({ document, house, today }, report) {
    const names = namesOf(house, undefined, today);
    for (const reference of referencesInHouse(document)) {
      const found = judge(reference, names, true);
      if (found) report(found);
    }
  },
});
