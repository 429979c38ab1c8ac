/** Placeholder until the readers of pay land. */
export const readPay = (text: string) => ({ text });
