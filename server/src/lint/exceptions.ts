import type { Characteristic } from '../../../schemas/rule-meta.ts';
import type { TypedDocument } from '../document/typed.ts';
import type { Problem, Repair } from '../document/problems.ts';
import type { Span, SpanFinding } from '../messages/finding.ts';
import { nearestRule } from './rule-ids.ts';
import { suppressionsOf, type Suppression } from './suppress.ts';

/** What the engine must know of a rule to judge an exception from it. */
export interface ExceptionRule {
  readonly id: string;
  readonly characteristic?: Characteristic | 'mehrere';
}

/** Reasons that are none. */
const placeholder = /^(?:grund|begründung|reason|todo|tbd|xxx+|\.{2,}|…|-+|\?+|<[^>]*>|\W*)$/i;
const paragraph = /§§?\s*(?:5|8|9|10)\b/;
const minReason = 8;

/** Findings that remain after the document's exceptions, and what is wrong with the exceptions themselves. */
export function applyExceptions(
  document: TypedDocument<unknown>,
  findings: readonly SpanFinding[],
  today: string,
  rules: { get(id: string): ExceptionRule | undefined; readonly ids: Iterable<string> },
): {
  readonly findings: SpanFinding[];
  readonly suppressed: { readonly finding: SpanFinding; readonly reason: string }[];
  readonly problems: Problem[];
} {
  const suppressions = suppressionsOf(document);
  if (suppressions.length === 0) return { findings: [...findings], suppressed: [], problems: [] };
  const problems: Problem[] = [];
  const suppressed: { finding: SpanFinding; reason: string }[] = [];
  let left = [...findings];
  for (const suppression of suppressions) {
    if (!isValid(suppression, document, today, problems)) continue;
    for (const named of suppression.rules) {
      const rule = rules.get(named.id);
      if (!rule) {
        problems.push(unknownRule(named, rules.ids));
        continue;
      }
      const hit = left.filter(
        (finding) =>
          finding.rule === rule.id &&
          finding.start >= suppression.covers.start &&
          finding.start <= suppression.covers.end,
      );
      if (hit.length === 0) problems.push(unused(document, suppression, named));
      else if (rule.characteristic && !paragraph.test(suppression.reason)) {
        problems.push({
          code: 'exception-without-paragraph',
          ...spanOf(suppression.comment),
          params: { regel: rule.id },
          repairs: [],
        });
      } else {
        suppressed.push(...hit.map((finding) => ({ finding, reason: suppression.reason })));
        left = left.filter((finding) => !hit.includes(finding));
      }
    }
  }
  return { findings: left, suppressed, problems };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function isValid(
  suppression: Suppression,
  document: TypedDocument<unknown>,
  today: string,
  problems: Problem[],
): boolean {
  const at = spanOf(suppression.comment);
  if (suppression.untilSpan && suppression.until === undefined) {
    problems.push({ code: 'exception-bad-date', ...suppression.untilSpan, params: {}, repairs: [] });
    return false;
  }
  if (suppression.until !== undefined && suppression.until < today) {
    problems.push({
      code: 'exception-expired',
      ...at,
      params: { bis: suppression.until.split('-').reverse().join('.') },
      repairs: [removeComment(document, suppression)],
    });
    return false;
  }
  if (suppression.reason.length < minReason || placeholder.test(suppression.reason)) {
    problems.push({ code: 'exception-without-reason', ...at, params: {}, repairs: [] });
    return false;
  }
  if (suppression.rules.length === 0) {
    problems.push({
      code: 'exception-unknown-rule',
      ...at,
      params: { regel: '', meintest: '' },
      repairs: [removeComment(document, suppression)],
    });
    return false;
  }
  return true;
}

function unknownRule(named: { readonly id: string; readonly span: Span }, ids: Iterable<string>): Problem {
  const guess = nearestRule(named.id, ids);
  const repairs: Repair[] =
    guess === undefined
      ? []
      : [{ code: 'use-rule', params: { regel: guess }, safe: false, changes: [{ ...named.span, newText: guess }] }];
  return { code: 'exception-unknown-rule', ...named.span, params: { regel: named.id, meintest: guess ?? '' }, repairs };
}

function unused(
  document: TypedDocument<unknown>,
  suppression: Suppression,
  named: { readonly id: string; readonly span: Span },
): Problem {
  const index = suppression.rules.findIndex((rule) => rule.span.start === named.span.start);
  const next = suppression.rules[index + 1];
  const previous = suppression.rules[index - 1];
  const change = next
    ? { start: named.span.start, end: next.span.start, newText: '' }
    : { start: previous?.span.end ?? named.span.start, end: named.span.end, newText: '' };
  const repair: Repair =
    suppression.rules.length === 1
      ? removeComment(document, suppression)
      : { code: 'remove-rule', params: { regel: named.id }, safe: true, changes: [change] };
  return { code: 'exception-unused', ...named.span, params: { regel: named.id }, repairs: [repair] };
}

/** Removes the comment, with its line if nothing else stands there; of a block also the closing comment. */
function removeComment({ text, comments }: TypedDocument<unknown>, suppression: Suppression): Repair {
  const lineOf = ({ start, end }: Span) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(lineStart, start).trim() !== '')
      return { start: lineStart + text.slice(lineStart, start).trimEnd().length, end, newText: '' };
    const feed = text.indexOf('\n', end);
    return { start: lineStart, end: feed === -1 ? text.length : feed + 1, newText: '' };
  };
  const changes = [lineOf(suppression.comment)];
  const closing =
    suppression.scope === 'block' ? comments.find((comment) => comment.start === suppression.covers.end) : undefined;
  if (closing) changes.push(lineOf(closing));
  return { code: 'remove-comment', safe: true, changes };
}
