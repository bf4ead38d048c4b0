import { Ellipsis } from 'lucide-react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { IconButton, Menu } from '../../ui';
import { spokenName } from './episodeName';
import { episodeEntries, type EpisodeEntryOptions } from './episodeEntries';
import { inkOf } from './inkOf';
import { useMarking } from './useMarking';

export type EpisodeMenuProps = { head: ShowHead; episode: EpisodeView } & EpisodeEntryOptions;

/** Everything that can be done with one episode, behind three dots. */
export function EpisodeMenu({ head, episode, ...options }: EpisodeMenuProps) {
  const { t } = useTranslation('marking');
  const marking = useMarking();
  return (
    <Menu
      align="end"
      ink={inkOf(head)}
      trigger={<IconButton icon={Ellipsis} name={t('menu.name', { name: spokenName(head, episode) })} />}
      entries={episodeEntries(marking, head, episode, options)}
    />
  );
}
