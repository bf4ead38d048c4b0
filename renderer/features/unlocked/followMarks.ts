import type { WatchbillDatabase } from '../../db/database';
import { readUnlockedByMark, readUnlockedNumbers, type Unlocked } from '../../db/reads';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { useView } from '../../stores/view';
import { announce } from '../../ui';
import { episodeAddress } from '../lists';
import { onMarked, type Marked } from '../marking';
import { wasFollowed } from './followed';
import { useFresh } from './fresh';
import { numbersOf, writeNumbers, writeSaid } from './unlockedWords';
import '../../i18n/late/unlocked';

/**
 * How long marking has to pause before the pane opens beside the page, in milliseconds. A page becomes narrower then,
 * and a second click would not find the next mark where the first one was.
 */
const PAUSE = 500;

/** Below this the pane is a sheet over the page, on which somebody is marking. */
const ROOM = '(min-width: 761px)';

/** The key of the command that leads into the pane. */
const PANE_KEY = ']';

export type Follower = {
  stop: () => void;
  /** The page has changed: what a mark on it revealed goes with it, unless one of its links was followed. */
  leave: () => void;
};

/** Follows the marks of this window until it is stopped. */
export function followMarks(database: WatchbillDatabase): Follower {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the pages: what is still being read when one is left does not open beside the next. */
  let page = 0;
  /** Counts the marks: only the newest has something to show. */
  let marks = 0;

  function open(unlocked: Unlocked): void {
    const { season, number } = unlocked.episode;
    useView.getState().openPane({ kind: 'unlocked', show: unlocked.show.slug, season, number, fresh: true });
  }

  async function afterOne({ head, notice, episode }: Marked & { episode: NonNullable<Marked['episode']> }) {
    const markedOn = page;
    const mark = (marks += 1);
    const unlocked = await readUnlockedByMark(database, head.slug, episode.season, episode.number);
    if (mark !== marks) return;
    clearTimeout(waiting);
    if (unlocked === null) {
      closeEarlier();
      return;
    }
    useFresh.getState().tell(unlocked);
    const shownAlready = isOnPage(unlocked);
    const opens = !shownAlready && markedOn === page && mayOpen();
    announce(writeSaid(unlocked, opens ? PANE_KEY : null));
    if (opens) {
      if (useView.getState().pane !== null) open(unlocked);
      else waiting = setTimeout(() => mayOpen() && open(unlocked), PAUSE);
    } else if (!shownAlready) {
      const see = { id: 'see', label: words.t('unlocked:see'), run: () => open(unlocked) };
      amend(notice, writeNumbers(numbersOf(unlocked)), [see]);
    }
  }

  async function afterSeveral({ head, notice, episodes }: Marked) {
    const mark = (marks += 1);
    const numbers = await readUnlockedNumbers(database, head.slug, episodes);
    if (mark !== marks) return;
    clearTimeout(waiting);
    closeEarlier();
    if (numbers === null) return;
    const summary = writeNumbers(numbers);
    amend(notice, summary);
    announce(words.t('unlocked:saidSeveral', { summary }));
  }

  const stop = onMarked((marked) => {
    if (!marked.head.companion) {
      marks += 1;
      clearTimeout(waiting);
      closeEarlier();
      return;
    }
    const { episode } = marked;
    const job = episode === null ? afterSeveral(marked) : afterOne({ ...marked, episode });
    job.catch((cause: unknown) => reportError(cause));
  });
  return {
    stop: () => {
      clearTimeout(waiting);
      stop();
    },
    leave: () => {
      page += 1;
      clearTimeout(waiting);
      // As a sheet it would cover the page that its link has led to.
      if (!wasFollowed() || !matchMedia(ROOM).matches) closeEarlier();
    },
  };
}

/** The pane of what was revealed is replaced by the next; the details of an episode were opened on purpose and stay. */
function mayOpen(): boolean {
  const { pane } = useView.getState();
  return (pane === null || pane.kind === 'unlocked') && matchMedia(ROOM).matches;
}

/** Whether the page or the pane of this episode stands open: both show it themselves. */
function isOnPage({ show, episode }: Unlocked): boolean {
  const { pane } = useView.getState();
  const inPane =
    pane?.kind === 'episode' &&
    pane.show === show.slug &&
    pane.season === episode.season &&
    pane.number === episode.number;
  return inPane || location.hash === episodeAddress(show.slug, episode.season, episode.number);
}

/** What an earlier mark revealed would stand beside a later one that revealed nothing. */
function closeEarlier(): void {
  if (useView.getState().pane?.kind === 'unlocked') useView.getState().openPane(null);
}

function amend(id: number, summary: string, first: { id: string; label: string; run: () => void }[] = []): void {
  const notice = useNotices.getState().notices.find((one) => one.id === id);
  if (!notice) return;
  const detail = [notice.detail, summary].filter(Boolean).join(' · ');
  useNotices.getState().amend(id, { detail, actions: [...first, ...notice.actions] });
}
