import {
  addDays,
  addMonths,
  daysBetween,
  formatDateShort,
  isHoliday,
  nextWorkingDay,
  weekdayNames,
  weekdayOf,
} from '../../../../../schemas/dates/index.ts';
import type { Lang } from '../../../../../schemas/text.ts';
import type { Provider, Suggestion, ValueRequest } from './provider.ts';

/** ISO date of publication if the posting names one, else today. */
export function publicationOf({ posting, context }: ValueRequest): string {
  const read = posting.veroeffentlicht;
  return read && 'iso' in read ? read.iso : context.today;
}

/** "Bund" stands for the holidays that all Länder have. */
export const landOf = ({ context }: Pick<ValueRequest, 'context'>): string => context.house.land ?? 'Bund';

const weekday = (iso: string, lang: Lang): string => weekdayNames[lang][weekdayOf(iso) - 1]!;

interface Moved {
  readonly iso: string;
  /** Why it is not the day that was counted out. */
  readonly reason?: string;
}

/** The day itself if offices work then, else the next one that they do, with the reason. */
export function onWorkingDay(iso: string, request: Pick<ValueRequest, 'context'>): Moved {
  const land = landOf(request);
  const { lang, house } = request.context;
  const moved = nextWorkingDay(iso, land, house.ort);
  if (moved === iso) return { iso };
  const holiday = isHoliday(iso, land, house.ort);
  const name = (lang === 'de' ? holiday?.name : holiday?.name_en) ?? weekday(iso, lang);
  return {
    iso: moved,
    reason:
      lang === 'de'
        ? `${formatDateShort(iso)} ist ${holiday ? name : `ein ${name}`}`
        : `${formatDateShort(iso)} is ${holiday ? name : `a ${name}`}`,
  };
}

function dated(iso: string, lang: Lang, ...details: readonly (string | undefined)[]): Suggestion {
  const detail = [weekday(iso, lang), ...details].filter((part) => part !== undefined && part !== '').join(', ');
  return { value: formatDateShort(iso), detail };
}

const weeks = [3, 2, 4, 6];

/** Deadlines counted from publication, each on a day on which someone is there. */
export const deadlines: Provider = (request) => {
  const { lang, today } = request.context;
  const published = publicationOf(request);
  const fromPublication = published !== today;
  const days = weeks.map((count, index): Suggestion => {
    const { iso, reason } = onWorkingDay(addDays(published, count * 7), request);
    const span =
      lang === 'de'
        ? `${count} Wochen nach ${fromPublication ? 'der Veröffentlichung' : 'heute'}`
        : `${count} weeks after ${fromPublication ? 'publication' : 'today'}`;
    return { ...dated(iso, lang, span, reason), preferred: index === 0 };
  });
  const open =
    lang === 'de' ? 'ohne feste Frist, bis die Stelle besetzt ist' : 'no fixed deadline, until the post is filled';
  return [
    ...days.filter(({ value }, i) => days.findIndex((d) => d.value === value) === i),
    { value: 'solange die Anzeige geschaltet ist', detail: open },
  ];
};

/** Plain dates near today. */
export const dates: Provider = (request) => {
  const { lang, today } = request.context;
  const say =
    lang === 'de'
      ? { today: 'heute', next: 'nächster Arbeitstag', month: 'nächster Monatserster' }
      : { today: 'today', next: 'next working day', month: 'first of next month' };
  const next = nextWorkingDay(addDays(today, 1), landOf(request), request.context.house.ort);
  const month = nextWorkingDay(firstOfMonth(addMonths(today, 1)), landOf(request), request.context.house.ort);
  const isWorkday = nextWorkingDay(today, landOf(request), request.context.house.ort) === today;
  const found = [
    { ...dated(today, lang, say.today), preferred: isWorkday },
    { ...dated(next, lang, say.next), preferred: !isWorkday },
    dated(month, lang, say.month),
  ];
  return found.filter(({ value }, i) => found.findIndex((other) => other.value === value) === i);
};

const firstOfMonth = (iso: string): string => `${iso.slice(0, 7)}-01`;

/** When a post may begin: as soon as possible, or at the beginning of a month well after the deadline. */
export const starts: Provider = (request) => {
  const { lang } = request.context;
  const { bewerbungsfrist } = request.posting;
  const deadline =
    bewerbungsfrist && 'iso' in bewerbungsfrist ? bewerbungsfrist.iso : addDays(publicationOf(request), 21);
  // Selection and notice periods take about two months.
  const months = [2, 3, 4].map((count) => firstOfMonth(addMonths(deadline, count + 1)));
  const say = lang === 'de' ? 'nach der Frist' : 'after the deadline';
  return [
    {
      value: 'nächstmöglich',
      detail: lang === 'de' ? 'zum nächstmöglichen Zeitpunkt' : 'as soon as possible',
      preferred: true,
    },
    ...months.map((iso) =>
      dated(iso, lang, `${Math.round(daysBetween(deadline, iso) / 7)} ${lang === 'de' ? 'Wochen' : 'weeks'} ${say}`),
    ),
    { value: 'nach Absprache', detail: lang === 'de' ? 'wird mit der Person vereinbart' : 'to be agreed' },
  ];
};

/** Terms. A fixed one without a reason may last two years at most, so two years stand first among them. */
export const terms: Provider = (request) => {
  const { lang } = request.context;
  const end = `31.12.${Number(publicationOf(request).slice(0, 4)) + 2}`;
  const law =
    lang === 'de'
      ? 'Ohne sachlichen Grund höchstens zwei Jahre (§ 14 Abs. 2 TzBfG).'
      : 'Without a reason two years at most (§ 14 (2) TzBfG).';
  return [
    { value: 'unbefristet', detail: lang === 'de' ? 'ohne Ende' : 'permanent', preferred: true },
    { value: 'zwei Jahre', detail: lang === 'de' ? 'befristet' : 'fixed term', documentation: law },
    { value: 'ein Jahr', detail: lang === 'de' ? 'befristet' : 'fixed term' },
    { value: `bis ${end}`, detail: lang === 'de' ? 'bis zu einem Tag' : 'until a day' },
    {
      value: 'zunächst befristet auf zwei Jahre',
      detail: lang === 'de' ? 'mit Aussicht auf mehr' : 'with prospects',
      documentation: law,
    },
  ];
};
