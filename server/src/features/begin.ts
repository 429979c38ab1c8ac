import { postingSchema, type Posting } from '../../../schemas/language/posting.ts';
import { shapeOf } from '../../../schemas/language/shape.ts';
import { systems, validGrades } from '../../../schemas/pay/index.ts';
import { parsePosting } from '../document/typed.ts';
import { civilGrades, gradesOfSystem, tariffGrades, usualSystems } from './completion/providers/pay.ts';
import type { Suggestion, ValueRequest } from './completion/providers/provider.ts';
import type { EditorContext } from './editor.ts';

/** One thing that can be chosen for a new posting. */
export interface Choice {
  /** As it is written into the file. */
  readonly value: string;
  readonly detail?: string;
}

/** Pay of one system, and the field it is written to. */
export interface PayChoices {
  readonly system: string;
  readonly field: 'entgelt' | 'besoldung';
  /** What a house of this kind usually pays by. */
  readonly usual: boolean;
  readonly grades: readonly Choice[];
}

/** A kind of posting; what is not paid by grades has no pay to choose. */
export interface KindChoice extends Choice {
  readonly value: NonNullable<Posting['art']>;
  readonly paidBy: 'grades' | 'training' | 'other';
}

/** What the author of a new posting is asked, with the answers that fit the house. */
export interface BeginChoices {
  readonly kinds: readonly KindChoice[];
  readonly pay: readonly PayChoices[];
  /** Tariffs of those who are being trained. */
  readonly training: readonly Choice[];
  /** What the house writes behind each title, e.g. „(w/m/d)“. */
  readonly marker?: string;
}

const paidBy: Readonly<Record<NonNullable<Posting['art']>, KindChoice['paidBy']>> = {
  Stelle: 'grades',
  Qualifizierungsstelle: 'grades',
  Professur: 'grades',
  Ausbildung: 'training',
  'duales Studium': 'training',
  Vorbereitungsdienst: 'other',
  Hilfskraft: 'other',
  Praktikum: 'other',
  Freiwilligendienst: 'other',
  Ehrenamt: 'other',
};

const choiceOf = ({ value, detail }: Suggestion): Choice => ({ value, ...(detail !== undefined && { detail }) });

/** The questions before a new posting, answered from schema, pay tables and house. */
export function beginChoices(context: EditorContext): BeginChoices {
  const shape = shapeOf(postingSchema);
  const request: ValueRequest = { context, shape, path: [], posting: {}, house: context.house.file };
  const meta = shape.fields?.get('art')?.meta.choices ?? {};
  const marker = context.house.file.stil?.zusatz;
  return {
    kinds: (Object.keys(paidBy) as NonNullable<Posting['art']>[]).map((value) => ({
      value,
      paidBy: paidBy[value],
      ...(meta[value] && { detail: meta[value][context.lang] }),
    })),
    pay: payChoices(request),
    training: systems()
      .filter(({ training }) => training)
      .map(({ name }) => ({ value: name })),
    ...(marker !== undefined && { marker }),
  };
}

/** The house's usual tariff and its civil service first, then every other tariff with grades. */
function payChoices(request: ValueRequest): PayChoices[] {
  const usual = usualSystems(request);
  const others = systems().filter(
    ({ id, order, training, vague }) =>
      order === 'tarif' && !training && !vague && !usual.includes(id) && validGrades(id).length > 0,
  );
  const nameOf = (id: string) => systems().find((system) => system.id === id)?.name ?? id;
  const group = (
    system: string,
    field: PayChoices['field'],
    isUsual: boolean,
    grades: readonly Suggestion[],
  ): PayChoices => ({ system, field, usual: isUsual, grades: grades.map(choiceOf) });
  const civil = request.context.lang === 'de' ? 'Besoldung' : 'Civil service';
  return [
    group(usual.map(nameOf).join(', '), 'entgelt', true, tariffGrades(request)),
    group(civil, 'besoldung', true, civilGrades(request)),
    ...others.map(({ id, name }) => group(name, 'entgelt', false, gradesOfSystem(id, request))),
  ].filter(({ grades }) => grades.length > 0);
}

/** The block of a posting that names where the post sits; the rest need not be read. */
const organisationBlock = /^organisation[ \t]*:[^\n]*(?:\n(?:[ \t]+|- )[^\n]*)*/m;

/** Units that other postings name, from large to small each, those named most often first. */
export function unitsOf(texts: Iterable<string>): string[][] {
  const counted = new Map<string, { readonly unit: string[]; count: number }>();
  for (const text of texts) {
    const block = organisationBlock.exec(text)?.[0];
    const unit = block === undefined ? undefined : parsePosting(`${block}\n`).content.organisation;
    if (!unit || unit.length === 0) continue;
    const key = unit.join('\n');
    const known = counted.get(key);
    if (known) known.count++;
    else counted.set(key, { unit: [...unit], count: 1 });
  }
  return [...counted.values()]
    .sort((a, b) => b.count - a.count || a.unit.join().localeCompare(b.unit.join(), 'de'))
    .map(({ unit }) => unit);
}
