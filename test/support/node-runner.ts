// Runs a suite inside VS Code's extension host (Node).
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

declare const suiteOptions: { readonly grep?: string };

export async function runSuite(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const { KENNZIFFER_RESULT: result, KENNZIFFER_OUTPUT: output } = process.env;
  if (output !== undefined) {
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => appendFileSync(output, `${format(...args)}\n`);
  }
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', ...suiteOptions });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of files) {
    await load().catch((error: unknown) => {
      // VS Code keeps the reason to itself.
      Mocha.reporters.Base.consoleLog(error);
      throw error;
    });
  }
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const { passes, failures: failed } = runner.stats ?? { passes: 0, failures: 0 };
      if (result !== undefined) writeFileSync(result, JSON.stringify({ passed: passes, failed }));
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
