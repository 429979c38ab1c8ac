/** Kinds of posting that are a training or a service and no job: they have no grade, and their end is no fixed term. */
export const trainings: ReadonlySet<string> = new Set([
  'Ausbildung',
  'duales Studium',
  'Vorbereitungsdienst',
  'Praktikum',
  'Freiwilligendienst',
  'Ehrenamt',
]);
