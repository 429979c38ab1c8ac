import type { Text } from '../../../../schemas/text.ts';
import type { Writer } from './exported.ts';

/** A format a posting can be exported to. */
export interface ExportFormat {
  /** Ending of the file's name with its dot; no two formats share one, so that all may lie in one folder. */
  readonly extension: string;
  readonly mediaType: string;
  /** `page`: text to be opened in a browser; `text`: text to be pasted somewhere; `file`: bytes for another program. */
  readonly kind: 'page' | 'text' | 'file';
  readonly title: Text;
  /** What it is for, in half a line. */
  readonly purpose: Text;
  /** Only where the machine's own files and programs are at hand: not in VS Code for the Web. */
  readonly needsMachine?: true;
  /** Loaded when it is asked for. */
  readonly load: () => Promise<Writer>;
}

/** All formats in the order in which they are offered. A new one is a file beside this one and an entry here. */
export const exportFormats = {
  html: {
    extension: '.html',
    mediaType: 'text/html',
    kind: 'page',
    title: { de: 'Webseite', en: 'Web page' },
    purpose: {
      de: 'eine fertige Seite im Aussehen Ihres Hauses, auch zum Drucken',
      en: 'a page in the look of your house, also for printing',
    },
    load: async () => (await import('./html.ts')).html,
  },
  pdf: {
    extension: '.pdf',
    mediaType: 'application/pdf',
    kind: 'file',
    title: { de: 'PDF', en: 'PDF' },
    purpose: {
      de: 'zum Versenden und Aushängen, auch für Vorleseprogramme',
      en: 'to be sent and put up, for screen readers, too',
    },
    needsMachine: true,
    load: async () => (await import('./pdf.ts')).pdf,
  },
  docx: {
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    kind: 'file',
    title: { de: 'Word', en: 'Word' },
    purpose: { de: 'zum Abstimmen mit dem Fachbereich', en: 'to be agreed on with the department' },
    needsMachine: true,
    load: async () => (await import('./docx.ts')).docx,
  },
  fragment: {
    extension: '.fragment.html',
    mediaType: 'text/html',
    kind: 'text',
    title: { de: 'HTML-Baustein', en: 'HTML fragment' },
    purpose: {
      de: 'zum Einsetzen in die eigene Website, ohne Stile',
      en: 'to be put into your own site, without styles',
    },
    load: async () => (await import('./fragment.ts')).fragment,
  },
  text: {
    extension: '.txt',
    mediaType: 'text/plain',
    kind: 'text',
    title: { de: 'Nur Text', en: 'Plain text' },
    purpose: { de: 'für E-Mails und Formulare', en: 'for mails and forms' },
    load: async () => (await import('./text.ts')).text,
  },
  kurz: {
    extension: '.kurz.txt',
    mediaType: 'text/plain',
    kind: 'text',
    title: { de: 'Kurzfassung', en: 'Short version' },
    purpose: { de: 'für Zeitung und Amtsblatt', en: 'for newspaper and gazette' },
    load: async () => (await import('./kurz.ts')).kurz,
  },
  blatt: {
    extension: '.blatt.html',
    mediaType: 'text/html',
    kind: 'page',
    title: { de: 'Übertragungsblatt', en: 'Copy sheet' },
    purpose: {
      de: 'jede Angabe zum Kopieren in Interamt, Stellenbörsen und CMS',
      en: 'each field to be copied into Interamt, job boards and CMS',
    },
    load: async () => (await import('./blatt.ts')).blatt,
  },
  jsonld: {
    extension: '.jsonld',
    mediaType: 'application/ld+json',
    kind: 'text',
    title: { de: 'Daten für Suchmaschinen', en: 'Data for search engines' },
    purpose: { de: 'JSON-LD nach schema.org', en: 'JSON-LD by schema.org' },
    load: async () => (await import('./jsonld.ts')).jsonld,
  },
} satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

export const exportNames = Object.keys(exportFormats) as ExportName[];

/** The formats that can be made: all, or those that need no files and programs of the machine. */
export const exportNamesFor = (hasMachine: boolean): ExportName[] =>
  exportNames.filter((name) => {
    const { needsMachine }: ExportFormat = exportFormats[name];
    return hasMachine || needsMachine !== true;
  });
