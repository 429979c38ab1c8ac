import { formatDateShort } from '../../../schemas/dates/index.ts';
import type { Band } from '../../../schemas/pay/index.ts';
import type { Lang } from '../../../schemas/text.ts';

const words = {
  de: {
    monthly: 'brutto im Monat bei Vollzeit',
    from: 'gültig ab',
    until: 'bis',
    source: 'Quelle',
    unsure: 'ungeprüft: eine einzige Abschrift liegt vor',
    step: 'Stufe',
    advance: (percent: string, from: string) => `Darin noch nicht enthalten: Abschlag von ${percent} % seit ${from}.`,
  },
  en: {
    monthly: 'gross per month, full time',
    from: 'valid from',
    until: 'until',
    source: 'Source',
    unsure: 'unverified: only one transcription seen',
    step: 'step',
    advance: (percent: string, from: string) => `Not included: advance payment of ${percent} % since ${from}.`,
  },
} as const;

/** An amount in whole euro, `3.240 €` or `€3,240`. */
export function euro(amount: number, lang: Lang): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, lang === 'de' ? '.' : ',');
  return lang === 'de' ? `${digits} €` : `€${digits}`;
}

/** Both ends of a band; the mark of an unverified table is never left out. */
export function bandText({ from, to, table }: Band, lang: Lang): string {
  const ends = from === to ? euro(from, lang) : `${euro(from, lang)} – ${euro(to, lang)}`;
  return table.status === 'ungeprueft' ? `${ends} (${lang === 'de' ? 'ungeprüft' : 'unverified'})` : ends;
}

/** The band with its table, validity and source, as Markdown. */
export function tableText({ from, to, steps, table }: Band, lang: Lang): string {
  const say = words[lang];
  const until = table.until === undefined ? '' : ` ${say.until} ${formatDateShort(table.until)}`;
  const lines = [
    `${euro(from, lang)} – ${euro(to, lang)} ${say.monthly}`,
    `${table.title}, ${say.from} ${formatDateShort(table.from)}${until}`,
  ];
  if (steps.length > 2)
    lines.push(steps.map(({ step, amount }) => `${say.step} ${step}: ${euro(amount, lang)}`).join(' · '));
  if (table.advance)
    lines.push(say.advance(String(table.advance.percent).replace('.', ','), formatDateShort(table.advance.from)));
  if (table.status === 'ungeprueft') lines.push(`**${say.unsure}**`);
  if (table.sources.length > 0) lines.push(`${say.source}: ${table.sources.map(({ name }) => name).join('; ')}`);
  return lines.join('\n\n');
}
