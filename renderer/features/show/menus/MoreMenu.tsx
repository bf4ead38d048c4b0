import { Clock, Ellipsis, FileOutput, Link, ListChecks, ListPlus, Repeat2, Square, Star } from 'lucide-react';
import { use, useState } from 'react';
import { LibraryContext } from '../../../db/live';
import type { WatchbillDatabase } from '../../../db/database';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation, words } from '../../../i18n';
import { askForList } from '../../../stores/listRequest';
import { IconButton, Menu, type MenuEntry } from '../../../ui';
import { copyLink } from '../../links';
import { inkOf, openWhenDialog, useMarking } from '../../marking';
import { unwatchedRefs, watchedRefs } from '../upTo';
import { PassDialog } from './PassDialog';
import { RateDialog } from './RateDialog';
import { RevealShowDialog } from './RevealShowDialog';
import { SpoilerDialog } from './SpoilerDialog';
import { spoilerEntries } from './SpoilerMenu';
import { statusEntry } from './StatusMenu';

/** Everything else for a whole show; in a narrow window also what has no button there. */
export function MoreMenu({ page, withAll }: { page: ShowPage; withAll: boolean }) {
  const { t } = useTranslation('show');
  const marking = useMarking();
  const library = use(LibraryContext);
  const [dialog, setDialog] = useState<'rate' | 'passes' | 'spoilers' | 'reveal' | null>(null);
  const close = () => setDialog(null);
  const { head, rating } = page;
  const target = { kind: 'show' } as const;
  const regular = page.seasons.flatMap((season) => season.episodes).filter((episode) => !episode.special);
  const unwatched = unwatchedRefs(regular);
  const watched = watchedRefs(regular);
  const label = head.title;

  // What is chosen ends in a notice, and never rejects.
  const entries: MenuEntry[] = [
    {
      kind: 'check',
      id: 'favourite',
      label: t('more.favourite'),
      checked: page.favourite,
      onChange: (on) => void marking.favourite(head, head.ref, on),
    },
    {
      id: 'rate',
      label: rating === null ? t('more.rate') : t('more.rated', { value: rating }),
      icon: Star,
      onSelect: () => setDialog('rate'),
    },
    {
      id: 'list',
      label: words.t('marking:menu.list'),
      icon: ListPlus,
      onSelect: () => askForList({ show: head.ref, subject: head.ref, label }),
    },
    {
      id: 'export',
      label: t('more.export'),
      icon: FileOutput,
      onSelect: () => {
        if (library !== null) saveAsPack(library.database, head).catch((cause: unknown) => reportError(cause));
      },
    },
    {
      id: 'copy-link',
      label: words.t('marking:menu.copyLink'),
      icon: Link,
      onSelect: () => void copyLink(`/show/${head.slug}`).catch((cause: unknown) => reportError(cause)),
    },
    { kind: 'separator', id: 'marks' },
    {
      id: 'mark',
      label: t('more.mark'),
      icon: ListChecks,
      onSelect: () => void marking.mark(head, target, undefined, { refs: unwatched, label }),
      ...(unwatched.length === 0 && { disabledReason: t('season.allMarked') }),
    },
    {
      id: 'earlier',
      label: t('more.earlier'),
      icon: Clock,
      onSelect: () => openWhenDialog({ head, target, count: unwatched.length, label, refs: unwatched }),
      ...(unwatched.length === 0 && { disabledReason: t('season.allMarked') }),
    },
    {
      id: 'unmark',
      label: t('more.unmark'),
      icon: Square,
      onSelect: () => void marking.unmark(head, target, { refs: watched, label }),
      ...(watched.length === 0 && { disabledReason: t('season.nothingMarked') }),
    },
  ];
  if (withAll) {
    entries.push({ id: 'passes', label: t('more.passes'), icon: Repeat2, onSelect: () => setDialog('passes') });
    entries.push(
      { kind: 'separator', id: 'all' },
      statusEntry(page, marking),
      ...spoilerEntries(page, marking, {
        choose: () => setDialog('spoilers'),
        reveal: () => setDialog('reveal'),
      }),
    );
  }

  return (
    <>
      <Menu
        align="end"
        ink={inkOf(head)}
        trigger={<IconButton icon={Ellipsis} name={t('more.name', { title: head.title })} />}
        entries={entries}
      />
      {dialog === 'rate' && <RateDialog rated={{ head, subject: head.ref, value: rating, label }} onClose={close} />}
      {dialog === 'passes' && <PassDialog page={page} onClose={close} />}
      {dialog === 'spoilers' && <SpoilerDialog page={page} onClose={close} />}
      <RevealShowDialog page={page} open={dialog === 'reveal'} onClose={close} />
    </>
  );
}

/** By code of its own, which few visits need. */
async function saveAsPack(database: WatchbillDatabase, { ref, title }: ShowPage['head']): Promise<void> {
  const { exportShow } = await import('../../addShow');
  await exportShow(database, ref, title);
}
