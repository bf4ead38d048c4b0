import type { LibraryItem } from '../../db/reads/views';
import { isReleased } from '../../../shared/domain/episode';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { WatchMark, type WatchState } from '../../ui';
import { useShownMark, writeOut } from '../marking';
import { useShowActions } from './useShowActions';

/** A film is one episode: it is marked right where it stands. */
export function FilmMark({ item, tabIndex }: { item: LibraryItem; tabIndex: number }) {
  const { t } = useTranslation('marking');
  const { toggleFilm } = useShowActions();
  const { head, progress, premieredOn } = item;
  const { watched, pending } = useShownMark(head.ref, progress.watched > 0, progress);
  const released = isReleased(premieredOn, clock.today());
  const state: WatchState = watched ? 'watched' : released ? 'open' : 'unreleased';
  const plays = progress.plays > 1 ? t('state.watchedTimes', { count: progress.plays }) : undefined;
  return (
    <WatchMark
      name={head.title}
      state={state}
      pending={pending}
      plays={progress.plays}
      description={state === 'unreleased' ? writeOut(premieredOn, clock.today()) : plays}
      tabIndex={tabIndex}
      flush
      onToggle={() => toggleFilm(item)}
    />
  );
}
