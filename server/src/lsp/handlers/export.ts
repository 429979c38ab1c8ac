import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import type { Lang } from '../../../../schemas/text.ts';
import { brokenAt } from '../../document/broken.ts';
import { parsePosting } from '../../document/typed.ts';
import type { House } from '../../house/house.ts';
import {
  exportedOf,
  exportFormats,
  exportNamesFor,
  fromBase64,
  pictureOf,
  toBase64,
  type ExportName,
} from '../../render/export/index.ts';
import { sayLack } from '../../machine/print-error.ts';
import type { Checked } from '../checker.ts';
import type { Handler } from '../context.ts';
import type { ServerHost } from '../host.ts';
import {
  exportFormatsRequest,
  exportRequest,
  type ExportChoice,
  type ExportParams,
  type ExportResult,
} from '../export-protocol.ts';
import { kindOf } from '../uris.ts';

const choices = (names: readonly ExportName[], lang: Lang): ExportChoice[] =>
  names.map((name) => {
    const { extension, kind, title, purpose } = exportFormats[name];
    return { name, extension, kind, title: title[lang], purpose: purpose[lang] };
  });

interface Wanted {
  readonly format: ExportName;
  readonly logo: ExportParams['logo'];
  readonly house: House;
  readonly today: string;
  readonly lang: Lang;
  readonly print: ServerHost['print'];
}

async function exportChecked(
  { document, findings, posting = parsePosting(document.getText()) }: Checked,
  { format, logo, house, today, lang, print }: Wanted,
): Promise<ExportResult> {
  const broken = brokenAt(posting);
  if (broken) return { brokenLine: document.positionAt(broken.start).line };
  const brokenLayer = house.layers.find((layer) => brokenAt(layer.document));
  if (brokenLayer) return { brokenHouse: brokenLayer.path };
  const write = await exportFormats[format].load();
  const picture = logo && pictureOf(logo.file, fromBase64(logo.base64));
  const content = await write(exportedOf(posting, house, today), {
    lang,
    ...(picture && { logo: picture }),
    ...(print && { print }),
  });
  return {
    content: typeof content === 'string' ? { text: content } : { base64: toBase64(content) },
    errors: findings.filter(({ severity }) => severity === 'error').length,
  };
}

/** A posting as it is published, in the format asked for. The client puts it where the author wants it. */
export const exporting: Handler = {
  capabilities: () => ({}),

  register({ connection, checker, houses, settings, host }) {
    const { print } = host;
    const names = exportNamesFor(print !== undefined);
    connection.onRequest(exportFormatsRequest, () => choices(names, settings.lang));
    connection.onRequest(
      exportRequest,
      async ({ uri, format, logo }: ExportParams, token: CancellationToken): Promise<ExportResult | null> => {
        const known = names.find((name) => name === format);
        const checked = await checker.check(uri, token);
        if (known === undefined || !checked || kindOf(uri, checked.document.languageId) !== 'posting') return null;
        const house = houses.parsed(checked.house);
        const { lang } = settings;
        try {
          return await exportChecked(checked, { format: known, logo, house, today: settings.today(), lang, print });
        } catch (error) {
          const lack = sayLack(error, lang);
          throw lack === undefined ? error : new ResponseError(LSPErrorCodes.RequestFailed, lack);
        }
      },
    );
  },
};
