/** Root of the project. */
export const root: string;

/** Packages that are bundled from another place than Node would take them. */
export const alias: Readonly<Record<string, string>>;

export interface BuildOptions {
  /** Readable, with source maps. */
  readonly dev?: boolean;
  /** Names of the outputs to build; all if absent. */
  readonly only?: readonly string[];
  /** Folder of the outputs, emptied first. */
  readonly dist?: string;
  /** The library's declarations as well. */
  readonly types?: boolean;
}

/** Bundles what ships. Resolves to esbuild's metafile. */
export function build(options?: BuildOptions): Promise<{
  readonly outputs: Readonly<
    Record<
      string,
      {
        readonly bytes: number;
        readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
        readonly imports: readonly { readonly path: string }[];
      }
    >
  >;
}>;

/** Writes all characters of a bundle as ASCII. */
export function inAscii(file: string): void;
