import {
  bandFor,
  civilServiceId,
  formatHours,
  fullTimeHours,
  landCode,
  lawOf,
  readBesoldung,
  readPay,
  splitGrade,
  systemName,
  systems,
  usualPairing,
  validGrades,
} from '../../../../../schemas/pay/index.ts';
import type { PayReading } from '../../../../../schemas/pay/index.ts';
import type { Lang } from '../../../../../schemas/text.ts';
import type { House } from '../../../house/house.ts';
import { bandText, tableText } from '../../pay-text.ts';
import { publicationOf } from './dates.ts';
import type { Provider, Suggestion, ValueRequest } from './provider.ts';

/** Systems a house of this kind pays by, most usual first. */
export function usualSystems({ context }: Pick<ValueRequest, 'context'>): readonly string[] {
  const { land, traeger } = context.house;
  const code = land === undefined ? undefined : landCode(land);
  const first: Readonly<Record<string, readonly string[]>> = {
    kommune: ['tvoed-vka'],
    bund: ['tvoed-bund'],
    land: code === 'HE' ? ['tvh'] : ['tvl'],
    hochschule: code === 'HE' ? ['tvh'] : ['tvl'],
    anstalt: ['tvoed-vka', 'tvl'],
    kirche: ['tvoed-vka'],
  };
  const wanted = first[traeger] ?? [];
  return wanted.filter((id) => systems().some((system) => system.id === id));
}

const payHint = ({ land, traeger }: House) => ({ traeger, ...(land !== undefined && { land }) });

/** What the tariff field says so far. */
function tariffOf({ posting, context }: ValueRequest): PayReading | undefined {
  return posting.entgelt === undefined ? undefined : readPay(posting.entgelt, payHint(context.house));
}

/** System of the tariff field as far as it is written. */
function chosenSystems(request: ValueRequest): readonly string[] {
  const known = tariffOf(request)?.system;
  const isTariff = systems().some((system) => system.id === known && system.order === 'tarif' && !system.training);
  return known !== undefined && isTariff ? [known] : usualSystems(request);
}

function gradesOf(id: string, request: ValueRequest, accepts: (value: string) => boolean): Suggestion[] {
  const { lang } = request.context;
  const date = publicationOf(request);
  return validGrades(id).flatMap((grade): Suggestion[] => {
    const name = systemName(id, splitGrade(grade).family);
    const value = name === undefined ? grade : `${grade} ${name}`;
    if (!accepts(value)) return [];
    const band = bandFor(id, grade, date);
    return [
      {
        value,
        ...(band && { detail: bandText(band, lang), documentation: tableText(band, lang) }),
      },
    ];
  });
}

/** Only what says all there is to say is offered: a value that the reader of pay would ask about is left out. */
const isClear = (read: { readonly problems: readonly { readonly code: string }[] }): boolean =>
  read.problems.every(({ code }) => code === 'upper-bound-only' || code === 'track-missing');

/** Grades of one tariff. */
export const gradesOfSystem = (id: string, request: ValueRequest): Suggestion[] =>
  gradesOf(id, request, (value) => isClear(readPay(value, payHint(request.context.house))));

/** Grades of the tariff the field names, else of the one the house's kind usually has. */
export const tariffGrades: Provider = (request) => chosenSystems(request).flatMap((id) => gradesOfSystem(id, request));

/** Grades of the civil service of the Land; those that usually go with the tariff grade first. */
export const civilGrades: Provider = (request) => {
  const { house, lang } = request.context;
  const { besoldung } = request.posting;
  const law = lawOf(payHint(house)) ?? (besoldung === undefined ? undefined : readBesoldung(besoldung).land);
  if (law === undefined) return [];
  const partners = new Set(
    tariffOf(request)?.grades.flatMap(({ grade }) => usualPairing(grade).flatMap(({ besoldung }) => besoldung)) ?? [],
  );
  const accepts = (value: string) => isClear(readBesoldung(value, payHint(house)));
  const found = gradesOf(civilServiceId(law), request, accepts);
  const isPartner = ({ value }: Suggestion) => partners.has(value.split(' ').slice(0, 2).join(' '));
  const marked = found.filter(isPartner).map((one, index): Suggestion => ({
    ...one,
    detail: [pairText(lang), one.detail].filter((part) => part !== undefined).join(', '),
    preferred: index === 0,
  }));
  return [...marked, ...found.filter((one) => !isPartner(one))];
};

const pairText = (lang: Lang): string =>
  lang === 'de' ? 'üblich neben dieser Entgeltgruppe' : 'usual beside this pay grade';

/** Working time in words and in the full week's hours of the tariff. */
export const workingTimes: Provider = (request) => {
  const { house, lang } = request.context;
  const system = chosenSystems(request)[0];
  const full = system === undefined ? undefined : fullTimeHours(system, house.land, 'tarif');
  const isCertain = full?.status === 'gesetz' || full?.status === 'quelle';
  const say =
    lang === 'de'
      ? { full: 'die ganze Woche', hours: 'volle Wochenstunden', part: 'von … bis …', half: 'die halbe Woche' }
      : { full: 'full week', hours: 'full weekly hours', part: 'from … to …', half: 'half the week' };
  return [
    { value: 'Vollzeit', detail: say.full, preferred: true },
    { value: 'Vollzeit oder Teilzeit', detail: say.part },
    ...(full && isCertain ? [{ value: `${formatHours(full.hours)} Stunden pro Woche`, detail: say.hours }] : []),
    { value: '75–100 %', detail: say.part },
    { value: '50 %', detail: say.half },
  ];
};
