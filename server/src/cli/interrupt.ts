/** What is begun is taken back when somebody ends the run: here, and by who listens to the process's own `exit`. */
export function onInterrupt(abandon: () => void = () => undefined): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      abandon();
      process.exit(code);
    });
}
