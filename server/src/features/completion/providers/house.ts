import { clausesFor, type Clause } from '../../../../../schemas/pay/index.ts';
import { postingSchema } from '../../../../../schemas/language/posting.ts';
import { shapeOf } from '../../../../../schemas/language/shape.ts';
import type { Lang } from '../../../../../schemas/text.ts';
import { namesOf } from '../../../house/references.ts';
import { escapeMarkdown } from '../../describe.ts';
import { describeName, kindNames } from '../../house/hover.ts';
import { publicationOf } from './dates.ts';
import type { Provider, Suggestion } from './provider.ts';

/** A text block of the house: a bare text, or text with date and source. */
export type Block = string | { readonly text?: string | undefined };

export const blockText = (block: Block): string => (typeof block === 'string' ? block : (block.text ?? ''));

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()} …` : text);

const fromBlocks = (blocks: Readonly<Record<string, unknown>> | undefined): Suggestion[] =>
  Object.entries((blocks ?? {}) as Readonly<Record<string, Block>>).map(([name, block]) => ({
    value: name,
    detail: short(blockText(block)),
    documentation: escapeMarkdown(blockText(block)),
  }));

export const portraits: Provider = ({ context }) => fromBlocks(context.house.file.portrait);

export const portals: Provider = ({ context }) => {
  const { portal, internet } = context.house.file;
  const address = portal ?? internet;
  return address === undefined ? [] : [{ value: address, preferred: true }];
};

export const places: Provider = ({ context }) =>
  Object.entries(context.house.file.orte ?? {}).map(([name, address]) => ({ value: name, detail: address }));

export const contacts: Provider = ({ context }) =>
  Object.entries(context.house.file.kontakte ?? {}).map(([name, contact]) => {
    const parts = [contact.name, contact.fuer, contact.telefon, contact.email].filter((part) => part !== undefined);
    return { value: name, detail: short(parts.join(', ')) };
  });

export const awards: Provider = ({ context }) =>
  Object.entries(context.house.file.auszeichnungen ?? {}).flatMap(([name, award]) => {
    const until = award.gueltig_bis;
    if (until && 'iso' in until && until.iso < context.today) return [];
    return [
      { value: name, detail: [award.name, award.jahre?.join(', ')].filter((part) => part !== undefined).join(', ') },
    ];
  });

/** What the house offers its staff, as references that a text may be made of. */
export const offers: Provider = ({ context }) =>
  fromBlocks(context.house.file.angebot).map((offer) => ({ ...offer, value: `<${offer.value}>` }));

const duties: Readonly<Record<Clause['pflicht'], Record<Lang, string>>> = {
  pflicht: { de: 'vorgeschrieben', en: 'required' },
  bedingt: { de: 'unter einer Bedingung', en: 'on a condition' },
  empfohlen: { de: 'empfohlen', en: 'recommended' },
  moeglich: { de: 'möglich', en: 'possible' },
};
const order: readonly Clause['pflicht'][] = ['pflicht', 'empfohlen', 'bedingt', 'moeglich'];

/** Clauses of the house and of the law that binds it; of two with one name that of the house. */
export const clauses: Provider = (request) => {
  const { house, lang } = request.context;
  const own = fromBlocks(house.file.klauseln);
  const names = new Set(own.map(({ value }) => value));
  const given = clausesFor({
    traeger: house.traeger,
    date: publicationOf(request),
    ...(house.land !== undefined && { land: house.land }),
  });
  const legal = [...given]
    .sort((a, b) => order.indexOf(a.pflicht) - order.indexOf(b.pflicht))
    .flatMap((clause): Suggestion[] => {
      if (names.has(clause.name)) return [];
      names.add(clause.name);
      const notes = [clause.bedingung?.sagt[lang], clause.hinweis?.[lang]].filter((note) => note !== undefined);
      return [
        {
          value: clause.name,
          detail: `${clause.titel} (${duties[clause.pflicht][lang]}, ${clause.norm})`,
          documentation: [
            escapeMarkdown(clause.text),
            ...notes.map(escapeMarkdown),
            `*${escapeMarkdown(clause.norm)}*`,
          ].join('\n\n'),
        },
      ];
    });
  return [...own, ...legal];
};

/** Names of the printed sections, for order and headings of a house. */
export const sectionNames: Provider = ({ context }) => {
  const fields = shapeOf(postingSchema).fields ?? new Map<string, never>();
  return [...fields].flatMap(([name, shape]) => {
    const isSection =
      shape.meta.internal !== true && (shape.fields?.has('ueberschrift') === true || shape.meta.prose === true);
    return isSection && !name.endsWith('_text') && shape.items !== undefined
      ? [{ value: name, detail: shape.meta.title[context.lang] }]
      : [];
  });
};

/** Rules, for levels of the house and for exceptions. */
export const ruleIds: Provider = ({ context }) =>
  context.rules.all.map((rule) => ({
    value: rule.id,
    detail: rule.title[context.lang],
    documentation: escapeMarkdown(rule.summary[context.lang]),
  }));

/**
 * What `<name>` may name inside a text: first what the house keeps for this section (its offers in `angebot`), then filled
 * fields of the posting, then facts, texts, awards and places of the house, in all their forms.
 */
export const references: Provider = ({ context, posting, path: [section] }) => {
  const { house, today, lang } = context;
  const names = namesOf(house, undefined, today);
  const isFitting = ({ kind }: (typeof names.all)[number]) => kind === section;
  const all = [...names.all.filter(isFitting), ...names.all.filter((name) => !isFitting(name))];
  return all.flatMap((name): Suggestion[] => {
    const kind = kindNames[name.kind][lang];
    if (name.kind === 'feld') {
      const isFilled = Object.hasOwn(posting, name.name) || Object.hasOwn(posting, `${name.name}_text`);
      return isFilled ? [{ value: name.name, detail: kind }] : [];
    }
    const value = names.spell(name);
    const forms = name.kind === 'fakten' || name.kind === 'auszeichnungen' ? Object.keys(name.forms) : [];
    return [undefined, ...forms].flatMap((form): Suggestion[] => {
      const text = names.textOf(name, form);
      if (text === undefined) return [];
      return [
        {
          value: form === undefined ? value : `${value}:${form}`,
          detail: short(text),
          documentation: form === undefined ? describeName(name, names, lang, today) : escapeMarkdown(short(text)),
        },
      ];
    });
  });
};
