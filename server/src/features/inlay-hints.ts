import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { weekdayNames, weekdayOf } from '../../../schemas/dates/index.ts';
import { bandFor, readBesoldung, readPay } from '../../../schemas/pay/index.ts';
import type { Posting } from '../../../schemas/language/posting.ts';
import { parseTyped } from '../document/typed.ts';
import { textsOf, type TextPlace } from '../document/walk.ts';
import { publicationOf } from './completion/providers/dates.ts';
import { daysIn, daysLeft, valueAt } from './date-text.ts';
import { rootShape, schemaOf, type EditorContext } from './editor.ts';
import { bandText, tableText } from './pay-text.ts';

/** What the author would look up, behind the value: weekday and days left of a date, the pay band of a grade. */
export function inlayHints(document: TextDocument, range: Range, context: EditorContext): InlayHint[] {
  const typed = parseTyped(document.getText(), schemaOf(context));
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  const found: InlayHint[] = [];
  for (const text of textsOf(typed, rootShape(context))) {
    const { end } = text.place.inner;
    if (end < from || end > to) continue;
    const hint = dateHint(text, typed.content, context) ?? payHint(text, typed.content, context);
    if (!hint) continue;
    const { label, tooltip } = hint;
    found.push({
      position: document.positionAt(end),
      label,
      paddingLeft: true,
      ...(tooltip !== undefined && { tooltip: { kind: 'markdown', value: tooltip } }),
    });
  }
  return found;
}

interface Hint {
  readonly label: string;
  readonly tooltip?: string;
}

function dateHint(
  { path, place }: TextPlace,
  content: unknown,
  { kind, today, lang }: EditorContext,
): Hint | undefined {
  const value = valueAt(content, path);
  const [day] = daysIn(value);
  if (day === undefined) return undefined;
  const name = weekdayNames[lang][weekdayOf(day) - 1]!;
  // The author has written the weekday; a rule tells whether it is the right one.
  const named = typeof value === 'object' && value !== null && 'weekday' in value;
  const left = kind === 'posting' && path.length === 1 ? daysLeft(day, today, lang) : '';
  const parts = [...(named || place.value.includes(name) ? [] : [name]), ...(left === '' ? [] : [left])];
  return parts.length === 0 ? undefined : { label: parts.join(', ') };
}

function payHint({ shape, place }: TextPlace, content: unknown, context: EditorContext): Hint | undefined {
  const { suggest } = shape.meta;
  if (suggest !== 'entgelt' && suggest !== 'besoldung') return undefined;
  const { house, lang } = context;
  const hint = { traeger: house.traeger, ...(house.land !== undefined && { land: house.land }) };
  const { grades, system } = suggest === 'entgelt' ? readPay(place.value, hint) : readBesoldung(place.value, hint);
  if (system === undefined) return undefined;
  const date = publicationOf({ posting: content as Posting, context, shape, path: [], house: house.file });
  const bands = grades.flatMap(({ grade }) => bandFor(system, grade, date) ?? []);
  // A band with a gap in it would say something wrong.
  if (bands.length === 0 || bands.length < grades.length) return undefined;
  const first = bands[0]!;
  const from = Math.min(...bands.map((band) => band.from));
  const to = Math.max(...bands.map((band) => band.to));
  const unsure = bands.find(({ table }) => table.status === 'ungeprueft') ?? first;
  return {
    label: bandText({ ...unsure, from, to }, lang),
    tooltip: bands.map((band) => tableText(band, lang)).join('\n\n---\n\n'),
  };
}
