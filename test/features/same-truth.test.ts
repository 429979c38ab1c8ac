import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { complete } from '../../server/src/features/completion/complete.ts';
import { nodesOf, outlineOf, type OutlineNode } from '../../server/src/features/outline.ts';
import { shapeOf } from '../../schemas/language/shape.ts';
import { postingSchema } from '../../schemas/language/posting.ts';
import { lintPosting } from '../../server/src/lint/lint.ts';
import { accept, contextFor, documentOf, houseText, today } from './support.ts';
import { example } from './example.ts';

const lint = (text: string) => lintPosting(text, { path: 'probe.stelle.yaml', today, house: houseText });
const outline = outlineOf(example, shapeOf(postingSchema));
const nodes = [...nodesOf(outline.root)];

/** Complaints about what was inserted. */
function complaints(text: string, offset: number): string[] {
  const document = documentOf(text);
  const before = new Set(lint(text).map(({ rule, message }) => rule + message));
  return complete(document, document.positionAt(offset), contextFor()).flatMap((item) => {
    const { range, newText } = item.textEdit as TextEdit;
    const after = accept(document, item);
    const start = document.offsetAt(range.start);
    const changed = documentOf(after);
    const found = lint(after).filter((finding) => {
      const from = changed.offsetAt(finding.range.start);
      const to = changed.offsetAt(finding.range.end);
      const isHere = to >= start && from <= start + newText.length;
      return isHere && finding.severity === 'error' && !before.has(finding.rule + finding.message);
    });
    return found.map(({ rule, message }) => `${item.label}: ${rule} ${message}`);
  });
}

const isPlace = ({ content, children }: OutlineNode) => content === 'text' && children.length === 0;

describe('what completion offers, validation accepts', () => {
  it('the example itself is clean', () => {
    assert.deepEqual(
      lint(example).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  for (const node of nodes.filter(isPlace))
    it(`each value of ${node.path.join('.')}`, () => {
      const lineEnd = example.indexOf('\n', node.valueStart);
      const text = example.slice(0, node.valueStart) + example.slice(lineEnd);
      assert.deepEqual(complaints(text, node.valueStart), []);
    });

  for (const node of [outline.root, ...nodes.filter(({ children }) => children.some(({ kind }) => kind === 'key'))])
    it(`each further field of ${node.path.join('.') || 'the posting'}`, () => {
      const [first] = node.children;
      const column = first!.indent;
      const text = `${example.slice(0, node.end)}\n${' '.repeat(column)}${example.slice(node.end)}`;
      assert.deepEqual(complaints(text, node.end + 1 + column), []);
    });
});
