import { CalendarDays, Plus, Tv } from 'lucide-react';
import { useLive } from '../../../db/live';
import { readWatching } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { writeDay } from '../../../i18n/format';
import { clock } from '../../../platform/clock';
import { IconButton, Menu, type MenuEntry } from '../../../ui';
import { useNoteSheet } from '../../noteSheet';
import '../../../i18n/late/notes';

/** A note on today or on a show. On anything else it is begun where that thing is: by N. */
export function NewNoteMenu() {
  const { t } = useTranslation('notes');
  const today = clock.today();
  const watching = useLive((database) => readWatching(database, today), [today]);
  const open = useNoteSheet((state) => state.open);
  const entries: MenuEntry[] = [
    {
      id: 'today',
      icon: CalendarDays,
      label: t('list.newOnToday', { day: writeDay(today, 'near') }),
      onSelect: () => open({ subject: { kind: 'day', day: today }, another: false }),
    },
    ...(watching?.items ?? []).map(({ head }): MenuEntry => ({
      id: head.slug,
      icon: Tv,
      label: t('list.newOnShow', { show: head.title }),
      onSelect: () => open({ subject: { kind: 'show', show: head.slug }, another: true }),
    })),
  ];
  return <Menu align="end" entries={entries} trigger={<IconButton icon={Plus} name={t('list.new')} />} />;
}
