/** Figures as facts hold them and sentences say them. */

const words = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** "156000", "156.000", "3.345", "59 %", "12,5" → its number; undefined for anything that is not one figure. */
export function figureOf(text: string): number | undefined {
  const match =
    /^\s*(?:(?:rund|etwa|ca\.|circa)\s)?(?<whole>\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)(?:,(?<part>\d+))?\s?%?\s*$/iu.exec(
      text,
    );
  if (!match) return undefined;
  const { whole, part } = match.groups!;
  return Number(`${whole!.replace(/\D/g, '')}.${part ?? '0'}`);
}

/** "156000" → "156.000"; four digits stay, as years have four. */
export function printFigure(text: string): string {
  return /^[1-9]\d{4,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, '.') : text;
}

const printNumber = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + (part === undefined ? '' : `,${part}`);
};

/** "rund 156.000": rounded to `step`, or by the size of the figure. Small figures stay exact. */
export function roundedFigure(text: string, step?: string): string | undefined {
  const value = figureOf(text);
  if (value === undefined) return undefined;
  const by = (step === undefined ? undefined : figureOf(step)) ?? usualStep(value);
  const rounded = by > 0 ? Math.round(value / by) * by : value;
  return rounded === 0 || Number.isNaN(rounded)
    ? text
    : `rund ${printNumber(rounded)}${text.includes('%') ? ' %' : ''}`;
}

function usualStep(value: number): number {
  if (value >= 1_000_000) return 100_000;
  if (value >= 10_000) return 1000;
  if (value >= 1000) return 100;
  return value >= 100 ? 10 : 1;
}

/** "3" → "drei", as far as books spell figures: up to twelve. */
export function spelledFigure(text: string): string | undefined {
  const value = figureOf(text);
  if (value === undefined) return undefined;
  return words[value] ?? printFigure(text.trim());
}
