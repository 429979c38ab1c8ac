import { complete, triggerCharacters } from '../../features/completion/complete.ts';
import { foldingRanges } from '../../features/folding.ts';
import { formatDocument, formatRange } from '../../features/formatting.ts';
import { hoverAt } from '../../features/hover.ts';
import { inlayHints as hints } from '../../features/inlay-hints.ts';
import { documentLinks } from '../../features/links.ts';
import { selectionRanges as selections } from '../../features/selection-ranges.ts';
import { semanticLegend, semanticTokens as tokens } from '../../features/semantic-tokens.ts';
import { documentSymbols as symbols } from '../../features/symbols.ts';
import type { Handler } from '../context.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentSymbols } from './document-symbols.ts';
import { exporting } from './export.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { overview } from './overview.ts';
import { paste } from './paste.ts';
import { postings } from './postings.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { render } from './render.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { whyChecked } from './why-checked.ts';
import { workspacePull } from './workspace-pull.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything the server can do. A feature of the core is added by its import and one entry. */
export const handlers: readonly Handler[] = [
  pull,
  workspacePull,
  push,
  codeActions,
  codeLens,
  completion(complete, triggerCharacters),
  hover(hoverAt),
  documentSymbols(symbols),
  workspaceSymbols,
  folding(foldingRanges),
  selectionRanges(selections),
  links(documentLinks),
  definition,
  references,
  rename,
  inlayHints(hints),
  semanticTokens(tokens, semanticLegend),
  formatting(formatDocument, formatRange),
  paste,
  postings,
  overview,
  render,
  whyChecked,
  exporting,
];
