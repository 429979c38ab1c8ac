import { dates, deadlines, starts, terms } from './dates.ts';
import { awards, clauses, contacts, offers, places, portals, portraits, ruleIds, sectionNames } from './house.ts';
import { numbers } from './number.ts';
import { civilGrades, tariffGrades, workingTimes } from './pay.ts';
import type { Provider } from './provider.ts';

export type { Provider, Suggestion, ValueRequest } from './provider.ts';

/**
 * Where values that the schema cannot list come from, by the `suggest` of the field's metadata. To feed a field from here,
 * name the key there; nothing else is needed.
 */
export const providers: Readonly<Partial<Record<string, Provider>>> = {
  kennziffer: numbers,
  datum: dates,
  frist: deadlines,
  beginn: starts,
  dauer: terms,
  entgelt: tariffGrades,
  besoldung: civilGrades,
  arbeitszeit: workingTimes,
  klauseln: clauses,
  kontakte: contacts,
  orte: places,
  auszeichnungen: awards,
  portrait: portraits,
  portal: portals,
  bezuege: offers,
  abschnitte: sectionNames,
  regeln: ruleIds,
};
