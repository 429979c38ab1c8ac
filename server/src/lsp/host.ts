/** Reads the files of a house. Everything is addressed by URI; nothing found is `undefined`, never a throw. */
export interface Files {
  /** The text of a file, or of so many of its first bytes. */
  read(uri: string, bytes?: number): Promise<string | undefined>;
  size(uri: string): Promise<number | undefined>;
  /** URIs of all postings below the folders. */
  postings?(folders: readonly string[]): Promise<readonly string[]>;
}

/** What differs between the places the server runs in: handed in by the entry, so that the rest knows no platform. */
export interface ServerHost {
  /** Date in Europe/Berlin, ISO. */
  today(): string;
  /** Calls back soon after the date has changed. */
  onNewDay(listener: () => void): void;
  /** Lets what has already arrived on the connection be read before going on. */
  turn(): Promise<void>;
  /** File access of the server's own, for clients that offer none. */
  readonly files?: Files;
  /** Makes a PDF of a page. Without it nothing is exported that needs the machine's own files and programs. */
  readonly print?: (page: string) => Promise<Uint8Array>;
  readonly processId?: number;
}
