import { useMemo } from 'react';
import type { OwnShow } from '../../../shared/library/ownShow';
import type { WatchbillDatabase } from '../../db/database';
import { newId } from '../../db/newId';
import { readOwnShow, type OwnShowView } from '../../db/reads/ownShows/readOwnShow';
import { goTo, showAddress } from '../lists';
import { useMarking } from '../marking';
import { words } from './addWords';

/** Keeps a show, new or in place of the version it was made from, and goes to its page. It ends in a notice. */
export function useKeepShow(database: WatchbillDatabase) {
  const marking = useMarking();
  return useMemo(
    () =>
      async (shown: OwnShowView | null, content: OwnShow): Promise<void> => {
        const pack = shown?.pack ?? `own-${newId().slice(-12)}`;
        const { title } = content;
        const stored = await marking.change(
          { type: 'save-own-show', version: 1, pack, replaces: shown?.version ?? null, content },
          words.t(shown === null ? 'addShow:stored.added' : 'addShow:stored.changed', { title }),
          title,
        );
        if (!stored) return;
        const now = await readOwnShow(database, pack);
        if (now !== null) goTo(showAddress(now.slug));
      },
    [marking, database],
  );
}
