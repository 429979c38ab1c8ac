/** German number words as postings use them for counts and terms. */
const words: readonly (readonly string[])[] = [
  ['null'],
  ['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'eins'],
  ['zwei', 'zwo', 'beide'],
  ['drei'],
  ['vier'],
  ['fünf', 'fuenf'],
  ['sechs'],
  ['sieben'],
  ['acht'],
  ['neun'],
  ['zehn'],
  ['elf'],
  ['zwölf', 'zwoelf'],
];

/** Tens and teens beyond twelve that turn up in practice ("achtzehn Monate"). */
const larger: Readonly<Record<string, number>> = {
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  vierundzwanzig: 24,
  dreißig: 30,
  sechsunddreißig: 36,
  vierzig: 40,
  fünfzig: 50,
};

const values = new Map<string, number>([
  ...words.flatMap((forms, n) => forms.map((form) => [form, n] as const)),
  ...Object.entries(larger),
]);

/** Alternatives of a pattern that matches a whole number in digits or words; longer ones first. "1.000" is a thousand. */
export const numberPattern = `[1-9]\\d{0,2}(?:\\.\\d{3}){1,2}(?!\\d)|\\d{1,4}|${[...values.keys()].sort((a, b) => b.length - a.length).join('|')}`;

/** Value of a number in digits or German words. */
export function numberOf(text: string): number | undefined {
  return /^[\d.]+$/.test(text) ? Number(text.replaceAll('.', '')) : values.get(text.normalize('NFC').toLowerCase());
}

/** Value of digits with a decimal comma or point: "19,5" → 19.5. */
export function decimalOf(text: string): number {
  return Number(text.replace(',', '.'));
}
