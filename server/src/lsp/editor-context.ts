import { InsertTextMode, type ClientCapabilities } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorContext } from '../features/editor.ts';
import { readHouse } from '../house/house.ts';
import { ruleIndex } from '../lint/lint.ts';
import type { FeatureContext } from './context.ts';
import { kindOf } from './uris.ts';

/** What the features that help in writing are told about a document and its surroundings. */
export function editorContext(document: TextDocument, context: FeatureContext): EditorContext {
  const kind = kindOf(document.uri, document.languageId) ?? 'posting';
  // What a house file says is in force for itself as it is written.
  const house = kind === 'house' ? document.getText() : context.house;
  return {
    kind,
    today: context.today,
    lang: context.lang ?? 'de',
    house: typeof house === 'object' ? house : readHouse(house),
    rules: ruleIndex,
    project: context.project,
    houseUri: context.houseUri,
    adjustsIndent: context.adjustsIndent,
    suggestCommand: context.suggestCommand,
  };
}

/** Whether the client indents inserted lines by itself: it does unless it says that it can leave that to the server. */
export function adjustsIndent(client: ClientCapabilities): boolean {
  const modes = client.textDocument?.completion?.completionItem?.insertTextModeSupport?.valueSet;
  return modes?.includes(InsertTextMode.asIs) !== true;
}

/** A feature that looks at a place or at the whole text, in the form the handlers ask for. */
export const withEditor =
  <A extends unknown[], T>(feature: (document: TextDocument, ...rest: [...A, EditorContext]) => T) =>
  (document: TextDocument, ...rest: [...A, FeatureContext]): T => {
    const context = rest[rest.length - 1] as FeatureContext;
    const args = rest.slice(0, -1) as A;
    return feature(document, ...args, editorContext(document, context));
  };
