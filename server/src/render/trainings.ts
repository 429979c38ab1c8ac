/** Kinds of posting whose end is that of a training or a service, not of a job. */
export const trainings: ReadonlySet<string> = new Set([
  'Ausbildung',
  'duales Studium',
  'Vorbereitungsdienst',
  'Praktikum',
  'Freiwilligendienst',
  'Ehrenamt',
]);
