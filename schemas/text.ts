/** The two languages a user can read. German comes first. */
export type Lang = 'de' | 'en';

/** A text in both languages. */
export type Text = Readonly<Record<Lang, string>>;
