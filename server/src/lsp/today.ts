const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** Deadlines end at midnight in Germany, wherever the author sits. */
export function berlinDate(now: Date): string {
  return berlin.format(now);
}

const minute = 60_000;

/** Calls back when the date in Berlin changes. Looks once a minute: a single long timer would sleep with the laptop. */
export function watchDate(listener: () => void): void {
  let last = berlinDate(new Date());
  const timer: unknown = setInterval(() => {
    const today = berlinDate(new Date());
    if (today === last) return;
    last = today;
    listener();
  }, minute);
  // In Node a timer would keep the process alive; a worker's timer is a number.
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
}
