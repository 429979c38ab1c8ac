const german = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

/** A time of a day in Germany with its offset: `2026-12-14`, `23:59:59` → `2026-12-14T23:59:59+01:00`. */
export function berlinTime(day: string, time: string): string {
  // Clocks change in the night of a Sunday: read as winter time, any time of day but that hour has the right offset.
  const zone = german.formatToParts(new Date(`${day}T${time}+01:00`)).find(({ type }) => type === 'timeZoneName');
  return `${day}T${time}${zone?.value.replace('GMT', '') ?? '+01:00'}`;
}
