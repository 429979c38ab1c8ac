// Runs a suite inside VS Code's web worker extension host: no files, no process, so everything is said as lines.
import 'mocha/mocha.js';

declare const suiteOptions: { readonly grep?: string };

export async function runSuite(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    timeout: 30_000,
    reporter: silent as unknown as Mocha.ReporterConstructor,
    ...suiteOptions,
  });
  for (const load of files) await load();
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run();
    runner.on('pass', (test) => say(`    ✔ ${test.fullTitle()}`));
    runner.on('fail', (test, error: Error) => say(`    ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.once('end', () => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 }));
  });
  console.log(`KENNZIFFER_RESULT ${JSON.stringify({ passed, failed })}`);
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

/** Mocha calls its reporter with `new`. */
function silent(): void {
  // Everything is said by the listeners above.
}

function say(line: string): void {
  console.log(`KENNZIFFER ${line}`);
}
