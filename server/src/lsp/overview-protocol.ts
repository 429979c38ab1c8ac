import type { OverviewGroup, Total } from '../features/overview.ts';

/** What client and server say to each other about all postings of the workspace. */
export const overviewRequest = 'kennziffer/overview';

/** Sent by the server when the answer to {@link overviewRequest} may be another one: findings, files, date. */
export const overviewStale = 'kennziffer/overviewStale';

/** Asks for a look at all files as they are now; answered when that is done. */
export const checkAllRequest = 'kennziffer/checkAll';

export interface OverviewResult {
  readonly groups: readonly OverviewGroup[];
  /** Whether all postings have been looked at; before, the list may be incomplete. */
  readonly isReady: boolean;
}

export interface CheckAllResult extends Total {
  /** The outcome in one sentence, in the language of the findings. */
  readonly text: string;
}
