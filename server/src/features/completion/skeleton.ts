import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Cursor } from '../context.ts';
import type { EditorContext } from '../editor.ts';
import { postingSkeleton, houseSkeleton } from '../skeleton.ts';
import type { Draft } from './items.ts';

const words = {
  posting: {
    label: { de: 'Ganze Stellenausschreibung', en: 'Whole job posting' },
    detail: { de: 'Gerüst', en: 'skeleton' },
  },
  house: {
    label: { de: 'Ganze Hausdatei', en: 'Whole house file' },
    detail: { de: 'Gerüst', en: 'skeleton' },
  },
} as const;

/** The skeleton of a whole file, for one that is empty. */
export function skeletonDraft(cursor: Cursor, context: EditorContext): Draft[] {
  if (context.schema) return [];
  const { label, detail } = words[context.kind];
  const snippet = context.kind === 'posting' ? postingSkeleton(context) : houseSkeleton(context.lang);
  return [
    {
      label: label[context.lang],
      // Editors that hide snippets (ours come by position, not by word) must not hide this.
      kind: CompletionItemKind.File,
      span: cursor.word,
      snippet: cursor.lead + snippet,
      detail: detail[context.lang],
      filter: `${label.de} ${label.en} stellenausschreibung arbeitgeber stelle`,
      preferred: true,
    },
  ];
}
