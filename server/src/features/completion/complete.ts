import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HouseFile } from '../../../../schemas/language/house.ts';
import type { Posting } from '../../../../schemas/language/posting.ts';
import { parseTyped } from '../../document/typed.ts';
import { cursorAt, type Cursor } from '../context.ts';
import { rootShape, schemaOf, type EditorContext } from '../editor.ts';
import { styleOf } from '../file-style.ts';
import { outlineOf, type Outline } from '../outline.ts';
import { commentDrafts } from './comments.ts';
import { fieldDrafts } from './fields.ts';
import { toItems, type Draft } from './items.ts';
import type { ValueRequest } from './providers/index.ts';
import { skeletonDraft } from './skeleton.ts';
import { templateDrafts } from './templates.ts';
import { entryDrafts, referenceDrafts, valueDrafts } from './values.ts';

/** Characters after which an editor should ask without being told to. */
export const triggerCharacters = [':', ' ', '-', '<', ',', '#', '/'];

/** What may be written at a position: fields, values, entries, references, exceptions, or a whole posting in an empty file. */
export function complete(document: TextDocument, position: Position, context: EditorContext): CompletionItem[] {
  const text = document.getText();
  const outline = outlineOf(text, rootShape(context));
  const cursor = cursorAt(outline, document.offsetAt(position));
  return toItems(draftsAt(outline, cursor, context), document, context);
}

/** The same before it is put into the terms of the protocol. */
export function draftsAt(outline: Outline, cursor: Cursor, context: EditorContext): Draft[] {
  const { text } = outline;
  const request = requestFor(text, cursor, context);
  if (cursor.comment !== undefined) return commentDrafts(text, cursor, context, request);
  const style = styleOf(outline);
  const isEmpty = outline.root.children.length === 0 && cursor.node.kind === 'root' && cursor.keys;
  return [
    ...referenceDrafts(text, cursor, request),
    ...(isEmpty ? skeletonDraft(cursor, context) : []),
    ...valueDrafts(cursor, context, request),
    ...fieldDrafts(cursor, style, context, request),
    ...entryDrafts(cursor, style, context, request),
    ...templateDrafts(cursor, style, context),
  ];
}

/** What providers are told. The file is read only if one is asked. */
function requestFor(text: string, cursor: Cursor, context: EditorContext): () => ValueRequest {
  let request: ValueRequest | undefined;
  return () => {
    if (request) return request;
    const { content } = parseTyped(text, schemaOf(context));
    const isPosting = context.kind === 'posting';
    request = {
      context,
      shape: cursor.shape ?? rootShape(context),
      path: cursor.path,
      posting: isPosting ? (content as Posting) : {},
      house: isPosting ? context.house.file : (content as HouseFile),
    };
    return request;
  };
}
