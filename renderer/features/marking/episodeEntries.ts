import {
  AppWindow,
  BookOpen,
  Check,
  Clock,
  Copy,
  Eye,
  EyeOff,
  Link,
  ListChecks,
  ListPlus,
  Repeat2,
  SkipForward,
  Square,
} from 'lucide-react';
import { episodeCode } from '../../../shared/domain/episode';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { askForList } from '../../stores/listRequest';
import type { MenuEntry } from '../../ui';
import type { Marking } from './createMarking';
import { printedName } from './episodeName';
import { shownWatched } from './paint';
import { openWhenDialog } from './whenRequest';

/** The unwatched, released episodes up to one: what «Up to here» would mark. */
export type UpTo = { count: number; refs: readonly string[] };

export type EpisodeEntryOptions = {
  upTo?: UpTo | undefined;
  /** Whether something is hidden that can be revealed; without it, a missing title decides. */
  canReveal?: boolean | undefined;
  onOpen?: (() => void) | undefined;
};

/** Everything that can be done with one episode, as a menu. Nothing in here rejects, so nothing is awaited. */
export function episodeEntries(
  marking: Marking,
  head: ShowHead,
  episode: EpisodeView,
  options: EpisodeEntryOptions = {},
): MenuEntry[] {
  const watched = shownWatched(episode.ref, episode.playsInPass > 0);
  const notOut = episode.released ? {} : { disabledReason: words.t('marking:menu.notOut') };
  const entries: MenuEntry[] = [];
  if (watched) {
    entries.push({
      id: 'unmark',
      label: words.t('marking:menu.unmark'),
      icon: Square,
      keys: 'M',
      onSelect: () => void marking.toggle(head, episode),
    });
    entries.push({
      id: 'again',
      label: words.t('marking:menu.again'),
      icon: Repeat2,
      keys: 'A',
      onSelect: () => void marking.again(head, episode),
    });
  } else {
    entries.push({
      id: 'mark',
      label: words.t('marking:menu.mark'),
      icon: Check,
      keys: 'M',
      onSelect: () => void marking.toggle(head, episode),
      ...notOut,
    });
  }
  entries.push({
    id: 'earlier',
    label: words.t('marking:menu.earlier'),
    icon: Clock,
    keys: 'Shift+M',
    onSelect: () => askWhen(head, episode),
    ...notOut,
  });
  if (!watched) {
    const { upTo } = options;
    if (upTo && upTo.count > 0) {
      const label = words.t('marking:menu.upTo', { count: upTo.count });
      entries.push({
        id: 'up-to',
        label,
        icon: ListChecks,
        keys: 'H',
        onSelect: () => markUpTo(marking, head, episode, upTo),
      });
    }
    const skip = episode.skipped ? words.t('marking:menu.unskip') : words.t('marking:menu.skip');
    entries.push({
      id: 'skip',
      label: skip,
      icon: SkipForward,
      keys: 'S',
      onSelect: () => void marking.skip(head, episode),
    });
  }
  entries.push({ kind: 'separator', id: 'first' });
  entries.push({
    kind: 'check',
    id: 'favourite',
    label: words.t('marking:menu.favourite'),
    keys: 'F',
    checked: episode.favourite,
    onChange: (on) => void marking.favourite(head, episode.ref, on, printedName(head, episode)),
  });
  if (!watched && (episode.revealed || (options.canReveal ?? (episode.title === null && head.kind !== 'film')))) {
    const label = words.t(episode.revealed ? 'marking:menu.conceal' : 'marking:menu.reveal');
    entries.push({
      id: 'reveal',
      label,
      icon: episode.revealed ? EyeOff : Eye,
      onSelect: () => void marking.reveal(head, episode),
    });
  }
  entries.push({
    id: 'list',
    label: words.t('marking:menu.list'),
    icon: ListPlus,
    onSelect: () => askForList({ show: head.ref, subject: episode.ref, label: printedName(head, episode) }),
  });
  entries.push({
    id: 'copy-link',
    label: words.t('marking:menu.copyLink'),
    icon: Link,
    onSelect: () => {
      copyLink(head, episode).catch((cause: unknown) => reportError(cause));
    },
  });
  if (options.onOpen) {
    entries.push({
      id: 'copy-name',
      label: words.t('marking:menu.copyName'),
      icon: Copy,
      onSelect: () => {
        navigator.clipboard.writeText(printedName(head, episode)).catch((cause: unknown) => reportError(cause));
      },
    });
    entries.push({ kind: 'separator', id: 'second' });
    entries.push({
      id: 'open',
      label: words.t('marking:menu.open'),
      icon: BookOpen,
      keys: 'Enter',
      onSelect: options.onOpen,
    });
    entries.push({
      id: 'window',
      label: words.t('marking:menu.window'),
      icon: AppWindow,
      onSelect: () => {
        const route = `/show/${head.slug}/${episodeCode(episode.season, episode.number).toLowerCase()}`;
        desktop.request('window:open', { route }).catch((cause: unknown) => reportError(cause));
      },
    });
  }
  return entries;
}

/** Opens the date dialog for one episode; one that is watched gets another play. */
export function askWhen(head: ShowHead, episode: EpisodeView): void {
  const again = shownWatched(episode.ref, episode.playsInPass > 0);
  openWhenDialog({
    head,
    label: printedName(head, episode),
    count: 1,
    airedOn: episode.airedOn,
    target: { kind: 'episode', episode: episode.ref },
    again,
  });
}

/** Marks this episode and every unwatched, released one before it. */
export function markUpTo(marking: Marking, head: ShowHead, episode: EpisodeView, upTo: UpTo): void {
  void marking.mark(head, { kind: 'up-to', episode: episode.ref }, undefined, { refs: upTo.refs });
}

/** By code of its own, which few visits need. */
async function copyLink({ slug }: ShowHead, { season, number }: EpisodeView): Promise<void> {
  const links = await import('../links');
  await links.copyLink(`/show/${slug}/${episodeCode(season, number).toLowerCase()}`);
}
