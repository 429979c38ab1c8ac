import manifest from '../../../package.json' with { type: 'json' };

/** Version of the package, as written in its manifest. */
export const version: string = manifest.version;

export function printVersion(): number {
  console.log(version);
  return 0;
}
