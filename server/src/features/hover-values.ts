import { bandFor, readBesoldung, readPay } from '../../../schemas/pay/index.ts';
import type { Posting } from '../../../schemas/language/posting.ts';
import { parsePosting, parseTyped } from '../document/typed.ts';
import { namesOf, referencesOf } from '../house/references.ts';
import type { Span } from '../messages/finding.ts';
import { suggestionsFor } from './completion/values.ts';
import { publicationOf } from './completion/providers/dates.ts';
import type { ValueRequest } from './completion/providers/index.ts';
import { dayText, daysIn, valueAt } from './date-text.ts';
import { escapeMarkdown } from './describe.ts';
import { schemaOf, type EditorContext } from './editor.ts';
import { describeName } from './house/hover.ts';
import type { Outline, OutlineNode } from './outline.ts';
import { tableText } from './pay-text.ts';

interface Found {
  readonly text: string;
  readonly span: Span;
}

/** What there is to know about the value of a field or entry at an offset; `span` is its part on that line. */
export function describeValue(
  outline: Outline,
  node: OutlineNode,
  offset: number,
  span: Span,
  context: EditorContext,
): Found | undefined {
  const { text } = outline;
  const { shape } = node;
  if (!shape || offset < span.start || offset > span.end) return undefined;
  const { content } = parseTyped(text, schemaOf(context));
  const request: ValueRequest = {
    context,
    shape,
    path: node.path,
    posting: context.kind === 'posting' ? (content as Posting) : {},
    house: context.house.file,
  };
  const reference = referenceAt(text, offset, span, request);
  if (reference) return reference;
  const days = daysIn(valueAt(content, node.path));
  if (days.length > 0) return { text: days.map((day) => dayText(day, context)).join('\n\n'), span };
  const grade = gradeAt(text, offset, span, node, request);
  if (grade) return grade;
  const entry = shape.meta.commas === true ? entryAt(text, offset, span) : unquoted(text, span);
  const value = text.slice(entry.start, entry.end);
  const known = [shape, ...(shape.items ? [shape.items] : [])]
    .flatMap((one) => suggestionsFor(one, () => request, context))
    .find((suggestion) => suggestion.value === value);
  if (!known) return undefined;
  const { detail, documentation } = known;
  const more = documentation === undefined || documentation === escapeMarkdown(detail ?? '') ? [] : [documentation];
  const told = [`**${escapeMarkdown(value)}**`, ...(detail === undefined ? [] : [escapeMarkdown(detail)]), ...more];
  return { text: told.join('\n\n'), span: entry };
}

/** `<name>` or `<name:form>` inside a text, with what it stands for. */
function referenceAt(text: string, offset: number, span: Span, { context }: ValueRequest): Found | undefined {
  for (const { name, form, start, end } of referencesOf(text.slice(span.start, span.end))) {
    const at = { start: span.start + start, end: span.start + end };
    if (offset < at.start || offset > at.end) continue;
    const posting = context.kind === 'posting' ? parsePosting(text) : undefined;
    const names = namesOf(context.house, posting, context.today);
    const found = names.get(name);
    return found && { text: describeName(found, names, context.lang, context.today, form), span: at };
  }
  return undefined;
}

/** A grade with its band and the table that says so. */
function gradeAt(
  text: string,
  offset: number,
  span: Span,
  { shape }: OutlineNode,
  request: ValueRequest,
): Found | undefined {
  const suggest = shape?.meta.suggest;
  if (suggest !== 'entgelt' && suggest !== 'besoldung') return undefined;
  const { lang, house } = request.context;
  const hint = { traeger: house.traeger, ...(house.land !== undefined && { land: house.land }) };
  const value = text.slice(span.start, span.end);
  const read = suggest === 'entgelt' ? readPay(value, hint) : readBesoldung(value, hint);
  const { system } = read;
  if (system === undefined || read.grades.length === 0) return undefined;
  const here = read.grades.filter(({ start, end }) => offset >= span.start + start && offset <= span.start + end);
  const told = (here.length > 0 ? here : read.grades).map(({ grade }) => {
    const band = bandFor(system, grade, publicationOf(request));
    const none = lang === 'de' ? 'Für diesen Tag liegt keine Tabelle vor.' : 'No table is known for this day.';
    return `**${grade}**\n\n${band ? tableText(band, lang) : none}`;
  });
  return { text: told.join('\n\n---\n\n'), span };
}

/** The entry under the offset on a line with commas. */
function entryAt(text: string, offset: number, span: Span): Span {
  const before = text.lastIndexOf(',', offset - 1);
  const after = text.indexOf(',', offset);
  let start = Math.max(span.start, before + 1);
  let end = after === -1 ? span.end : Math.min(span.end, after);
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { start, end };
}

function unquoted(text: string, span: Span): Span {
  const quote = text[span.start];
  const isQuoted = span.end - span.start > 1 && (quote === '"' || quote === "'") && text[span.end - 1] === quote;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
