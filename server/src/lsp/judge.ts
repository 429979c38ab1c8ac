import type { Lang } from '../../../schemas/text.ts';
import type { PostingDocument } from '../document/typed.ts';
import type { NameUse } from '../house/uses.ts';
import { lintHouse } from '../lint/lint-house.ts';
import { checkPosting } from '../lint/lint.ts';
import type { Finding } from '../messages/public.ts';
import type { ProjectIndex } from '../rules/rule.ts';
import { checkSafely } from './check.ts';
import type { HouseFile, HouseFiles } from './house-files.ts';
import type { Kind } from './uris.ts';

/** What the checks need beside a text and its house. */
export interface JudgeOptions {
  readonly houses: HouseFiles;
  /** What the other postings say. */
  readonly project: () => ProjectIndex;
  /** What the postings of a house refer to; undefined where not all of them are known. */
  readonly uses: (house: HouseFile) => Iterable<NameUse> | undefined;
  readonly today: () => string;
  readonly lang: Lang;
  readonly log: (message: string) => void;
}

/** The findings of one text. */
export interface Judged {
  readonly uri: string;
  readonly findings: readonly Finding[];
  readonly house?: HouseFile;
  /** The text as it was read; absent for house files, and where the check failed. */
  readonly posting?: PostingDocument;
}

/** Checks a text, open or as saved. Waits for nothing. */
export function judge(
  { uri, kind, text }: { readonly uri: string; readonly kind: Kind; readonly text: string },
  house: HouseFile | undefined,
  { houses, project, uses, today, lang, log }: JudgeOptions,
): Judged {
  const asked = { path: uri, today: today(), lang };
  if (kind === 'house') {
    // Looked at here as well, so that it is known as the last readable one when it breaks.
    houses.parsed(house);
    const findings = checkSafely(text, asked, log, (_, options) =>
      lintHouse(text, {
        ...options,
        resolved: house && houses.resolved(house),
        uses: house && uses(house),
        logoState: () => house?.logo?.state,
      }),
    );
    return { uri, findings, ...(house && { house }) };
  }
  let posting: PostingDocument | undefined;
  const options = { ...asked, house: houses.forPosting(house, uri), project: project() };
  const findings = checkSafely(text, options, log, () => {
    const checked = checkPosting(text, options);
    posting = checked.document;
    return checked.findings;
  });
  return { uri, findings, ...(house && { house }), ...(posting && { posting }) };
}
