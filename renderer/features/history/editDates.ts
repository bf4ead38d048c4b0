import { groupBy } from '../../../shared/util/groupBy';
import type { HistoryRow } from '../../db/reads/history/readHistory';
import type { ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { openWhenDialog, printedName, type Marking } from '../marking';

type Known = HistoryRow & { head: ShowHead };
const isKnown = (row: HistoryRow): row is Known => row.head !== null;

/**
 * Asks for another date of some plays, and stores it: one action a show, each with its own undo. `done` is called once
 * something is stored.
 */
export function editDates(marking: Marking, rows: readonly HistoryRow[], done: () => void): void {
  const known = rows.filter(isKnown);
  const [first] = known;
  if (!first) return;
  const shows = [...groupBy(known, ({ head }) => head.ref).values()];
  const labelOf = (some: readonly Known[]) => {
    const [one] = some;
    if (!one) return '';
    return some.length === 1 ? printedName(one.head, one.episode) : one.head.title;
  };
  const label = shows.length === 1 ? labelOf(known) : words.t('history:severalShows', { count: shows.length });
  openWhenDialog({
    head: first.head,
    label,
    count: known.length,
    ...(known.length === 1 && { airedOn: first.episode.airedOn, current: first }),
    plays: known.map(({ id }) => id),
    store: (when) => {
      const all = async () => {
        let stored = false;
        for (const some of shows) {
          const [one] = some;
          if (!one) continue;
          const plays = some.map(({ id }) => id);
          // oxlint-disable-next-line no-await-in-loop -- one action after the other, in this order in the journal
          stored = (await marking.editPlays(one.head, plays, when, labelOf(some))) || stored;
        }
        if (stored) done();
      };
      // Each ends in a notice, and never rejects.
      void all();
    },
  });
}
