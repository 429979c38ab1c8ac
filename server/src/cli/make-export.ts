import type { Lang } from '../../../schemas/text.ts';
import { printPdf } from '../machine/print-pdf.ts';
import { sayLack } from '../machine/print-error.ts';
import { exportFormats, type Exported, type ExportName, type ExportOptions } from '../render/export/index.ts';

/** What a posting becomes in a format; a sentence why it does not, where this machine lacks something for it. */
export async function makeExport(
  format: ExportName,
  exported: Exported,
  options: ExportOptions & { readonly lang: Lang },
): Promise<{ readonly content: string | Uint8Array } | { readonly problem: string }> {
  try {
    const write = await exportFormats[format].load();
    return { content: await write(exported, { ...options, print: printPdf }) };
  } catch (error) {
    const problem = sayLack(error, options.lang);
    if (problem !== undefined) return { problem };
    throw error;
  }
}
