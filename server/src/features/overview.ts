import { formatDateShort } from '../../../schemas/dates/index.ts';
import type { Posting } from '../../../schemas/language/posting.ts';
import type { Lang, Text } from '../../../schemas/text.ts';
import type { PostingDocument } from '../document/typed.ts';
import { fileName } from '../messages/file-name.ts';
import { countsText, type Counts } from './counts.ts';
import { daysLeft } from './date-text.ts';

/** What the list of all postings tells of one; without the text, so that a host can hold thousands. */
export interface PostingEntry {
  readonly kennziffer?: string;
  readonly titel?: string;
  readonly stand?: Posting['stand'];
  /** ISO date of the deadline, where it has one. */
  readonly frist?: string;
}

/** An entry with its address and what was found in it. */
export interface CheckedEntry {
  readonly uri: string;
  readonly entry: PostingEntry;
  readonly counts: Counts;
}

export type OverviewGroupId = 'offline' | 'published' | 'involvement' | 'draft' | 'archived';

/** One posting as a list shows it; all texts ready to be read. */
export interface OverviewRow {
  readonly uri: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** The gravest level found; absent for a posting without findings. */
  readonly worst?: keyof Counts;
}

export interface OverviewGroup {
  readonly id: OverviewGroupId;
  readonly title: string;
  readonly rows: readonly OverviewRow[];
}

const titles: Readonly<Record<OverviewGroupId, Text>> = {
  offline: { de: 'Heute offline nehmen', en: 'Take offline today' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  involvement: { de: 'In Beteiligung', en: 'Being heard' },
  draft: { de: 'Entwürfe', en: 'Drafts' },
  archived: { de: 'Archiv', en: 'Archive' },
};

const words = {
  deadline: { de: 'Frist', en: 'Deadline' },
  noDeadline: { de: 'ohne Frist', en: 'no deadline' },
  over: {
    de: 'Die Frist ist abgelaufen, aber die Ausschreibung ist noch veröffentlicht.',
    en: 'The deadline has passed, but the posting is still published.',
  },
} satisfies Record<string, Text>;

/** What the list tells of a posting. */
export function entryOf({ content }: PostingDocument): PostingEntry {
  const { kennziffer, titel, stand, bewerbungsfrist } = content;
  return {
    ...(kennziffer !== undefined && { kennziffer }),
    ...(titel !== undefined && { titel }),
    ...(stand !== undefined && { stand }),
    ...(bewerbungsfrist && 'iso' in bewerbungsfrist && { frist: bewerbungsfrist.iso }),
  };
}

function groupOf({ stand, frist }: PostingEntry, today: string): OverviewGroupId {
  switch (stand) {
    case 'veröffentlicht':
      return frist !== undefined && frist < today ? 'offline' : 'published';
    case 'Beteiligung':
      return 'involvement';
    case 'archiviert':
      return 'archived';
    default:
      return 'draft';
  }
}

const byNumber = new Intl.Collator('de', { numeric: true });
const name = ({ uri, entry }: CheckedEntry): string =>
  [entry.kennziffer, entry.titel].filter(Boolean).join(' ') || fileName(uri);

/** The nearest deadline first, postings without one last; then by number. The archive begins with what is newest. */
function byUrgency(a: CheckedEntry, b: CheckedEntry): number {
  const [first, second] = [a.entry.frist ?? '9999', b.entry.frist ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return byNumber.compare(name(a), name(b)) || byNumber.compare(a.uri, b.uri);
}

/** All postings in groups, what has to be done first on top; groups without postings are left out. */
export function overview(entries: Iterable<CheckedEntry>, today: string, lang: Lang): OverviewGroup[] {
  const groups = new Map<OverviewGroupId, CheckedEntry[]>();
  for (const one of entries) {
    const id = groupOf(one.entry, today);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return (Object.keys(titles) as OverviewGroupId[]).flatMap((id) => {
    const group = groups.get(id)?.sort(byUrgency);
    if (!group) return [];
    if (id === 'archived') group.reverse();
    return [{ id, title: titles[id][lang], rows: group.map((one) => rowOf(one, id, today, lang)) }];
  });
}

function rowOf(one: CheckedEntry, group: OverviewGroupId, today: string, lang: Lang): OverviewRow {
  const { uri, entry, counts } = one;
  const { frist } = entry;
  const day = frist === undefined ? words.noDeadline[lang] : `${words.deadline[lang]} ${formatDateShort(frist)}`;
  const far = frist === undefined || group === 'archived' ? '' : `, ${daysLeft(frist, today, lang)}`;
  const found = countsText(counts, lang);
  const worst = (['error', 'warning', 'info'] as const).find((level) => counts[level] > 0);
  return {
    uri,
    label: name(one),
    description: worst ? `${day}${far} · ${found}` : `${day}${far}`,
    tooltip: [
      name(one),
      `${titles[group][lang]} · ${day}${far}`,
      ...(group === 'offline' ? [words.over[lang]] : []),
      found,
      fileName(uri),
    ].join('\n'),
    ...(worst && { worst }),
  };
}

/** A posting as it is found by number, title or state, in one line. */
export const searchText = ({ entry, uri }: Pick<CheckedEntry, 'entry' | 'uri'>): string =>
  [entry.kennziffer, entry.titel ?? fileName(uri), entry.stand].filter(Boolean).join(' · ');

/** How much there is in all postings together. */
export interface Total extends Counts {
  readonly postings: number;
  /** Postings in which something was found. */
  readonly affected: number;
}

export function totalOf(entries: Iterable<CheckedEntry>): Total {
  const total = { postings: 0, affected: 0, error: 0, warning: 0, info: 0 };
  for (const { counts } of entries) {
    total.postings += 1;
    if (counts.error + counts.warning + counts.info > 0) total.affected += 1;
    for (const level of ['error', 'warning', 'info'] as const) total[level] += counts[level];
  }
  return total;
}

const totals = {
  none: {
    de: () => 'In diesem Ordner ist noch keine Ausschreibung.',
    en: () => 'There is no posting in this folder yet.',
  },
  one: {
    de: (found: string) => `Eine Ausschreibung geprüft: ${found}.`,
    en: (found: string) => `1 posting checked: ${found}.`,
  },
  many: {
    de: (found: string, { postings, affected }: Total) =>
      `${postings} Ausschreibungen geprüft: ${found}${affected === 0 ? '' : ` in ${affected} davon`}.`,
    en: (found: string, { postings, affected }: Total) =>
      `${postings} postings checked: ${found}${affected === 0 ? '' : ` in ${affected} of them`}.`,
  },
};

/** What was found in all postings, in one sentence. */
export function totalText(total: Total, lang: Lang): string {
  const { postings } = total;
  return totals[postings === 0 ? 'none' : postings === 1 ? 'one' : 'many'][lang](countsText(total, lang), total);
}
