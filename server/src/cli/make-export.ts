import type { Lang } from '../../../schemas/text.ts';
import { printPdf } from '../machine/print-pdf.ts';
import { PrintError } from '../machine/print-error.ts';
import { exportFormats, type Exported, type ExportName, type ExportOptions } from '../render/export/index.ts';
import { sayExport } from './export-words.ts';

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
    if (error instanceof PrintError) return { problem: error.says(options.lang) };
    // The command runs from its one file, too, but not all of it.
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND')
      return { problem: sayExport('partMissing', options.lang) };
    throw error;
  }
}
