import type { RefObject } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Menu, MenuPlace } from '../../ui';
import { episodeEntries, type EpisodeEntryOptions } from './episodeEntries';
import { spokenName } from './episodeName';
import { inkOf } from './inkOf';
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
      trigger={<MenuPlace x={x} y={y} label={t('menu.name', { name: spokenName(head, episode) })} origin={origin} />}
      entries={episodeEntries(marking, head, episode, options)}
    />
  );
}
