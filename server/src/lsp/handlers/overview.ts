import { overview as overviewOf, totalOf, totalText } from '../../features/overview.ts';
import type { Handler } from '../context.ts';
import {
  checkAllRequest,
  overviewRequest,
  overviewStale,
  type CheckAllResult,
  type OverviewResult,
} from '../overview-protocol.ts';

/** The list of all postings. Answers from what the check of the folder has found; nothing is read or checked for it. */
export const overview: Handler = {
  capabilities: () => ({}),

  register({ connection, folder, neighbours, houses, settings, onStale }) {
    // Told once, until somebody has asked: a client that shows no list hears one word of it.
    let isTold = true;
    const tell = (): void => {
      if (isTold) return;
      isTold = true;
      void connection.sendNotification(overviewStale);
    };
    connection.onRequest(overviewRequest, (): OverviewResult => {
      isTold = false;
      return { groups: overviewOf(folder.entries, settings.today(), settings.lang), isReady: folder.isReady };
    });
    folder.onChanged((_, isDone) => {
      if (isDone) tell();
    });
    // A new day moves postings between the groups, whatever was found in them.
    onStale(tell);

    connection.onRequest(checkAllRequest, async (): Promise<CheckAllResult> => {
      houses.invalidate();
      await neighbours.gather();
      folder.recheckAll();
      await folder.settled();
      const total = totalOf(folder.entries);
      return { ...total, text: totalText(total, settings.lang) };
    });
  },
};
