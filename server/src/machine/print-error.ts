import type { Lang, Text } from '../../../schemas/text.ts';

/** Names a browser of its own. Never a setting of a workspace: whoever sends a folder must not say what is run. */
export const browserVariable = 'KENNZIFFER_BROWSER';

/** `missing`: no browser, or none where one was named; `failed`: it gave no PDF; `slow`: it gave none in time. */
type Reason = 'missing' | 'failed' | 'slow';

const instead: Text = {
  de: 'Stattdessen: als Webseite exportieren (Format „html“), im Browser öffnen und von dort als PDF drucken.',
  en: 'Instead: export it as a web page (format "html"), open that in a browser and print it as a PDF.',
};

/** Why a PDF could not be made. The posting is not to blame. */
export class PrintError extends Error {
  readonly #reason: Reason;
  readonly #path: string | undefined;

  /** `said`: what the browser said, for whoever looks into it. */
  constructor(reason: Reason, path?: string, said = '') {
    super(`${reason}: ${path ?? 'no browser'} ${said}`.trim());
    this.name = 'PrintError';
    this.#reason = reason;
    this.#path = path;
  }

  /** What its user is told. */
  says(lang: Lang): string {
    return `${this.#cause()[lang]} ${instead[lang]}`;
  }

  #cause(): Text {
    const path = this.#path ?? '';
    switch (this.#reason) {
      case 'missing':
        return this.#path === undefined
          ? {
              de: `Für ein PDF braucht es Edge, Chrome oder Chromium auf diesem Rechner; gefunden wurde keines davon. Liegt der Browser an einem anderen Ort, nennt ihn die Umgebungsvariable ${browserVariable}.`,
              en: `A PDF needs Edge, Chrome or Chromium on this machine; none of them was found. If the browser lies somewhere else, the environment variable ${browserVariable} names it.`,
            }
          : {
              de: `${browserVariable} nennt „${path}“, dort liegt aber keine Datei.`,
              en: `${browserVariable} names "${path}", but there is no file.`,
            };
      case 'failed':
        return {
          de: `Der Browser „${path}“ hat kein PDF geliefert.`,
          en: `The browser "${path}" has given no PDF.`,
        };
      case 'slow':
        return {
          de: `Der Browser „${path}“ ist nicht rechtzeitig fertig geworden und wurde beendet.`,
          en: `The browser "${path}" was not ready in time and was ended.`,
        };
    }
  }
}

const partMissing: Text = {
  de: 'Der Teil des Programms, der Word-Dateien schreibt, fehlt. Die Datei docx.cjs gehört in denselben Ordner wie kennziffer.cjs.',
  en: 'The part of the program that writes Word files is missing. The file docx.cjs belongs into the folder of kennziffer.cjs.',
};

/** What to tell where an export failed for something that the machine lacks; nothing for any other failure. */
export function sayLack(error: unknown, lang: Lang): string | undefined {
  if (error instanceof PrintError) return error.says(lang);
  // The command runs from its one file, too, but not all of it.
  return (error as { readonly code?: unknown }).code === 'MODULE_NOT_FOUND' ? partMissing[lang] : undefined;
}
