import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, parseDocument, stringify, type Scalar } from 'yaml';
import { decodeBlock } from '../../server/src/document/block-scalar.ts';
import { decodeFlow } from '../../server/src/document/flow-scalar.ts';

/** Text of all that makes positions hard: umlauts, emoji, combining marks, blanks, tabs, breaks, quotes, escapes. */
const prose = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'Straße',
          'Prüfung',
          'und',
          'e\u0301',
          '😀',
          '👩‍🔧',
          'x',
          "d'accord",
          '"so"',
          'a: b',
          'C#',
          '50 %',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom(' ', '  ', ' ') },
      { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '\t', '\\', '\u00a0', '\u0007', '\n  ', '\n\n\n') },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const style = fc.constantFrom(
  'PLAIN',
  'QUOTE_DOUBLE',
  'QUOTE_SINGLE',
  'BLOCK_LITERAL',
  'BLOCK_FOLDED',
) as fc.Arbitrary<Scalar.Type>;
const breaks = fc.constantFrom('\n', '\r\n');
const head = fc.constantFrom('', '\uFEFF', '# Überschrift 😀\n');

/** Writes `value` in the wanted style (YAML may have to choose another), parses it, and gives file, node and its value. */
function specimen(
  value: string,
  type: Scalar.Type,
  eol: string,
  prefix: string,
): { text: string; node: Scalar<string> } {
  const doc = stringify({ a: { b: value } }, { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth: 24 });
  const text = (prefix + doc).replace(/\n/g, eol);
  const node = parseDocument(text, { schema: 'failsafe' }).getIn(['a', 'b'], true);
  assert.ok(isScalar(node));
  return { text, node: node as Scalar<string> };
}

function decode(text: string, node: Scalar<string>) {
  const [start, end] = node.range!;
  return text[start] === '|' || text[start] === '>'
    ? decodeBlock(text, start, end, node.value)
    : decodeFlow(text, { start, end });
}

describe('document: scalars', () => {
  it('decodes every style as YAML does', () => {
    fc.assert(
      fc.property(prose, style, breaks, head, (value, type, eol, prefix) => {
        const { text, node } = specimen(value, type, eol, prefix);
        assert.equal(decode(text, node).value, node.value);
      }),
      { numRuns: 3000 },
    );
  });

  it('maps every span of the value to the characters that spell it', () => {
    fc.assert(
      fc.property(prose, style, breaks, head, (value, type, eol, prefix) => {
        const { text, node } = specimen(value, type, eol, prefix);
        const decoded = decode(text, node);
        for (let a = 0; a < decoded.value.length; a++) {
          for (let b = a + 1; b <= Math.min(decoded.value.length, a + 12); b++) {
            const { start, end } = decoded.span(a, b);
            assert.ok(
              start >= node.range![0] && end <= Math.max(node.range![1], start) && start <= end,
              `span ${a}-${b}`,
            );
            checkSlice(text, text.slice(start, end), decoded.value.slice(a, b), text[node.range![0]]!, eol);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the order of the file', () => {
    fc.assert(
      fc.property(prose, style, breaks, (value, type, eol) => {
        const { text, node } = specimen(value, type, eol, '');
        const decoded = decode(text, node);
        for (let a = 1; a < decoded.value.length; a++)
          assert.ok(decoded.span(a - 1, a).start <= decoded.span(a, a + 1).start);
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * The slice of the file, decoded by its style, is the slice of the value. Escapes and folds are atoms: a span that cuts one
 * grows to the whole, so the decoded slice may then hold the wanted one.
 */
function checkSlice(_text: string, slice: string, wanted: string, opener: string, eol: string): void {
  const plainWanted = wanted.replace(/\s+/g, ' ').trim();
  let got = slice;
  if (opener === '"') {
    try {
      got = parseDocument(`"${slice}"`).toJS() as string;
    } catch {
      assert.fail(`no escape is cut: ${slice}`);
    }
  } else if (opener === "'") got = slice.replace(/''/g, "'");
  got = got.replaceAll(eol, '\n').replace(/\s+/g, ' ').trim();
  // Whole atoms: an astral escape (\U0001F600) is two units of the value.
  assert.ok(
    got === plainWanted || (opener === '"' && slice.includes('\\') && got.includes(plainWanted)),
    JSON.stringify({ slice, got, wanted }),
  );
}
