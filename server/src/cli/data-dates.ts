/** Dates until which the data tables are current, by table: part of every report, as they decide findings like today's date. */
export const dataDates = (): Readonly<Record<string, string>> => ({});
