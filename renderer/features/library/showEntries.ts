import { BookOpen, Clock, ListChecks, ListPlus, Square } from 'lucide-react';
import { isReleased } from '../../../shared/domain/episode';
import { STATUSES } from '../../../shared/library/rows';
import type { LibraryItem } from '../../db/reads/views';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import { askForList } from '../../stores/listRequest';
import type { MenuEntry } from '../../ui';
import type { ShowActions } from './useShowActions';
import '../../i18n/late/library';

/** Everything that can be done with a show from a list, as a menu. */
export function showEntries(item: LibraryItem, actions: ShowActions, onOpen: () => void): MenuEntry[] {
  const { head, progress } = item;
  const isFilm = head.kind === 'film';
  const keys = isFilm ? { keys: 'M' } : {};
  return [
    { id: 'open', label: words.t('library:menu.open'), icon: BookOpen, keys: 'Enter', onSelect: onOpen },
    { kind: 'separator', id: 'marks' },
    {
      id: 'mark',
      label: words.t(isFilm ? 'library:menu.mark' : 'library:menu.markSeries'),
      icon: ListChecks,
      onSelect: () => actions.mark(item),
      ...(progress.watched === 0 && keys),
      disabledReason: whyNotMark(item),
    },
    {
      id: 'earlier',
      label: words.t('library:menu.earlier'),
      icon: Clock,
      onSelect: () => actions.earlier(item),
      disabledReason: whyNotMark(item),
    },
    {
      id: 'unmark',
      label: words.t(isFilm ? 'library:menu.unmark' : 'library:menu.unmarkSeries'),
      icon: Square,
      onSelect: () => actions.unmark(item),
      ...(progress.watched > 0 && keys),
      disabledReason: progress.watched === 0 ? words.t('library:menu.nothingMarked') : undefined,
    },
    { kind: 'separator', id: 'more' },
    {
      kind: 'check',
      id: 'favourite',
      label: words.t('library:menu.favourite'),
      keys: 'F',
      checked: item.favourite,
      onChange: () => actions.favourite(item),
    },
    {
      id: 'list',
      label: words.t('marking:menu.list'),
      icon: ListPlus,
      onSelect: () => askForList({ show: head.ref, subject: head.ref, label: head.title }),
    },
    { kind: 'separator', id: 'statuses' },
    {
      kind: 'radio',
      id: 'status',
      label: words.t('library:menu.status'),
      value: progress.chosen ?? 'auto',
      options: [
        ...STATUSES.map((status) => ({ value: status, label: words.t(`status.${status}`) })),
        { value: 'auto', label: words.t('library:menu.auto'), explanation: words.t('library:menu.autoHint') },
      ],
      onChange: (value) => actions.setStatus(item, STATUSES.find((status) => status === value) ?? null),
    },
  ];
}

function whyNotMark({ premieredOn, progress }: LibraryItem): string | undefined {
  if (!isReleased(premieredOn, clock.today())) return words.t('library:menu.notOut');
  return progress.total > 0 && progress.watched === progress.total ? words.t('library:menu.allMarked') : undefined;
}
