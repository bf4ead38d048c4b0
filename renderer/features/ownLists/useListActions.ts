import { useMemo } from 'react';
import type { LibraryId, Ref } from '../../../shared/library/rows';
import { newId } from '../../db/newId';
import { words } from '../../i18n';
import { useMarking } from '../marking';
import './listWords';

const version = 1 as const;
type Named = { list: LibraryId; name: string };
type Subject = { show: Ref; subject: Ref };

export type ListActions = ReturnType<typeof useListActions>;

/** Everything that can be done with lists. Each answers whether it is stored, ends in a notice, and never rejects. */
export function useListActions() {
  const marking = useMarking();
  return useMemo(() => {
    const on = ({ list, name }: Named) => ({ version, list, name });
    return {
      /** Answers the new list, or null where it was not stored. */
      make: async (name: string): Promise<Named | null> => {
        const made = { list: newId(), name };
        const stored = await marking.change(
          { type: 'make-list', ...on(made) },
          words.t('lists:stored.made', { name }),
          name,
        );
        return stored ? made : null;
      },
      rename: (list: Named, to: string) =>
        marking.change(
          { type: 'rename-list', ...on(list), to },
          words.t('lists:stored.renamed', { name: list.name, to }),
          to,
        ),
      remove: (list: Named) =>
        marking.change(
          { type: 'remove-list', ...on(list) },
          words.t('lists:stored.removed', { name: list.name }),
          list.name,
        ),
      move: (list: Named, before: LibraryId | null) =>
        marking.change(
          { type: 'move-list', ...on(list), before },
          words.t('lists:stored.moved', { name: list.name }),
          list.name,
        ),
      setListed: (list: Named, { show, subject }: Subject, what: string, listed: boolean) =>
        marking.change(
          { type: 'set-listed', ...on(list), show, subject, listed },
          words.t(listed ? 'lists:stored.put' : 'lists:stored.taken', { what, name: list.name }),
          what,
        ),
      moveWithin: (list: Named, { show, subject }: Subject, what: string, before: LibraryId | null) =>
        marking.change(
          { type: 'move-in-list', ...on(list), show, subject, before },
          words.t('lists:stored.moved', { name: what }),
          what,
        ),
    };
  }, [marking]);
}
