import { useMemo } from 'react';
import { isReleased } from '../../../shared/domain/episode';
import type { Status } from '../../../shared/library/rows';
import type { LibraryItem } from '../../db/reads/views';
import { clock } from '../../platform/clock';
import { openWhenDialog, useMarking } from '../marking';

const target = { kind: 'show' } as const;

export type ShowActions = ReturnType<typeof useShowActions>;

/** What can be done with a whole show from the library. Every way ends in a notice and never rejects. */
export function useShowActions() {
  const marking = useMarking();
  return useMemo(() => {
    // The list knows no episodes, so a mark of the whole show is painted under the show's own name.
    const paint = ({ head }: LibraryItem) => ({ refs: [head.ref], label: head.title });
    const mark = (item: LibraryItem) => void marking.mark(item.head, target, undefined, paint(item));
    const unmark = (item: LibraryItem) => void marking.unmark(item.head, target, paint(item));
    return {
      mark,
      unmark,
      earlier: ({ head, progress, premieredOn }: LibraryItem) => {
        const count = Math.max(1, progress.total - progress.watched);
        openWhenDialog({
          head,
          target,
          count,
          label: head.title,
          refs: [head.ref],
          ...(head.kind === 'film' && { airedOn: premieredOn }),
        });
      },
      toggleFilm: (item: LibraryItem) => {
        if (item.head.kind !== 'film' || !isReleased(item.premieredOn, clock.today())) return false;
        (item.progress.watched > 0 ? unmark : mark)(item);
        return true;
      },
      favourite: ({ head, favourite }: LibraryItem) => void marking.favourite(head, head.ref, !favourite, head.title),
      rate: ({ head }: LibraryItem, value: number) => void marking.rate(head, head.ref, value, head.title),
      setStatus: ({ head }: LibraryItem, status: Status | null) => void marking.setStatus(head, status),
    };
  }, [marking]);
}
