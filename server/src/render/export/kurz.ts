import { clean } from '../clean.ts';
import { lines, titleText, words } from '../text.ts';
import type { Exported, Writer } from './exported.ts';

const wanted = ['entgelt', 'besoldung', 'arbeitszeit', 'arbeitsort', 'bewerbungsfrist'];

/** Where the whole posting can be read: the address to apply at, else the house's. */
export function addressOf({ posting: { bewerbung }, house: { file } }: Exported): string | undefined {
  const written = (typeof bewerbung === 'object' ? bewerbung.online : undefined) ?? file.portal ?? file.internet;
  return written && clean(written).trim();
}

/** The posting in a few lines for the newspaper: who, what, pay, hours, place, deadline, number, and where to read on. */
export function shortText(exported: Exported): string {
  const { header, facts } = exported.view;
  const title = [titleText(exported.view), header.addition ? words(header.addition.runs) : ''];
  const address = addressOf(exported);
  return [
    header.employer ? lines([header.employer]) : '',
    title.filter((part) => part !== '').join(' '),
    ...wanted
      .flatMap((key) => facts.find((one) => one.key === key) ?? [])
      .map(({ label, runs }) => `${words(label)}: ${words(runs).replace(/\s*\n\s*/g, '; ')}`),
    ...header.numbers.map(({ label, runs }) => `${words(label)} ${words(runs)}`),
    address === undefined || address === '' ? '' : `Die ganze Ausschreibung: ${address}`,
  ]
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

export const kurz: Writer = shortText;
