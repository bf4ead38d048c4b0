import type { CSSProperties, RefObject } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Menu } from '../../ui';
import { episodeEntries, type EpisodeEntryOptions } from './episodeEntries';
import { spokenName } from './episodeName';
import { inkOf } from './inkOf';
import styles from './PlacedMenu.module.css';
import { useMarking } from './useMarking';

/** What a menu is about, and the point of the window where it opens. */
export type PlacedSubject = {
  head: ShowHead;
  episode: EpisodeView;
  options: EpisodeEntryOptions;
  x: number;
  y: number;
};

type PlacedMenuProps = PlacedSubject & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What had the focus before: it gets it back. */
  origin: RefObject<HTMLElement | null>;
};

/** The menu of an episode at a point instead of at a button. */
export function PlacedMenu({ head, episode, options, x, y, open, onOpenChange, origin }: PlacedMenuProps) {
  const { t } = useTranslation('marking');
  const marking = useMarking();
  return (
    <Menu
      open={open}
      onOpenChange={onOpenChange}
      ink={inkOf(head)}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('menu.name', { name: spokenName(head, episode) })}
          // The menu gives the focus back to what opened it: that is the row, not this stand-in.
          onFocus={() => origin.current?.focus()}
          style={{ '--x': `${x}px`, '--y': `${y}px` } as CSSProperties}
          className={styles.anchor}
        />
      }
      entries={episodeEntries(marking, head, episode, options)}
    />
  );
}
