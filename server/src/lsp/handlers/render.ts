import type { CancellationToken } from 'vscode-languageserver';
import type { Lang } from '../../../../schemas/text.ts';
import { brokenAt } from '../../document/broken.ts';
import { parsePosting } from '../../document/typed.ts';
import type { House } from '../../house/house.ts';
import { renderPosting, toParts, type FindingTexts } from '../../render/index.ts';
import type { Checked } from '../checker.ts';
import type { Handler } from '../context.ts';
import { kindOf } from '../uris.ts';
import { renderRequest, renderStale, type RenderParams, type RenderResult } from '../preview-protocol.ts';

const texts: Readonly<Record<Lang, FindingTexts & { readonly untitled: string }>> = {
  de: {
    lang: 'de',
    unplaced: 'Außerdem',
    severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    untitled: 'Noch ohne Titel',
  },
  en: {
    lang: 'en',
    unplaced: 'Also',
    severity: { error: 'Error', warning: 'Warning', info: 'Hint' },
    untitled: 'No title yet',
  },
};

/** The page of a posting with the findings of the same run, so that page and squiggles never disagree. */
export function renderChecked(
  { document, version, findings, house: file, posting = parsePosting(document.getText()) }: Checked,
  house: House,
  today: string,
  lang: Lang,
): RenderResult {
  const marked = findings.map(({ rule, severity, message, range }) => ({
    rule,
    severity,
    message,
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
  }));
  const view = renderPosting(posting, house, { today, lang, findings: marked });
  const { untitled, ...words } = texts[lang];
  const broken = brokenAt(posting);
  const { logo, ...look } = view.look;
  return {
    parts: toParts(view, { findings: words, untitled }),
    // What holds no picture would be shown as a broken one.
    look: logo && file?.logo?.state !== 'other' ? view.look : look,
    version,
    findings: findings.length,
    ...(broken && { brokenLine: document.positionAt(broken.start).line }),
  };
}

/** The preview: asked for by the client whenever its text has changed. */
export const render: Handler = {
  capabilities: () => ({}),

  register({ connection, checker, houses, settings, onStale }) {
    connection.onRequest(
      renderRequest,
      async ({ uri }: RenderParams, token: CancellationToken): Promise<RenderResult | null> => {
        const checked = await checker.check(uri, token);
        if (!checked || kindOf(uri, checked.document.languageId) !== 'posting') return null;
        return renderChecked(checked, houses.parsed(checked.house), settings.today(), settings.lang);
      },
    );
    onStale(() => void connection.sendNotification(renderStale));
  },
};
