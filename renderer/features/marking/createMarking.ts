import type { WhenChoice } from '../../../shared/domain/when';
import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import type { Action, MarkTarget } from '../../../shared/library/actions';
import type { LibraryId, Ref, Status } from '../../../shared/library/rows';
import type { Library } from '../../db/commit/library';
import type { WatchbillDatabase } from '../../db/database';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import type { PendingMark } from '../../stores/pending';
import { clock } from '../../platform/clock';
import { addedPlays, markedEpisodes } from './countRows';
import { printedName, spokenName, type Markable } from './episodeName';
import { tellMarked } from './marked';
import { releaseAll, shownWatched } from './paint';
import { perform, type Telling } from './perform';
import { createTeller } from './teller';

export type MarkOptions = {
  /** A new play also for what is watched already. */
  again?: boolean;
  /** Bulk marks leave specials out unless asked. */
  specials?: boolean;
  /** The rows to paint at once; for a single episode it is known. */
  refs?: readonly Ref[];
  /** What the notice calls it: `Season 1`, `S1 E5 Remembrance`. */
  label?: string;
};

const version = 1 as const;

/** Every change a viewer can make to what they watched, each with its paint, its sentence and its undo. */
export function createMarking(library: Library, database: WatchbillDatabase) {
  const tell = createTeller(database, { undo, redo });
  /** What this window painted, by journal number, so that its undo is painted at once as well. */
  const paints = new Map<number, { refs: readonly Ref[]; mark: PendingMark }>();

  function commit(
    action: Action,
    stored: Parameters<typeof perform>[0]['stored'],
    painted: { refs: readonly Ref[]; mark: PendingMark } | null = null,
    told?: Parameters<typeof perform>[0]['told'],
  ) {
    return perform({
      painted,
      write: () => library.commit(action),
      stored: (done) => {
        if (painted) paints.set(done.entry.seq, painted);
        return stored(done);
      },
      refused: tell.refused,
      ...(told && { told }),
    });
  }

  function mark(
    head: ShowHead,
    target: MarkTarget,
    when: WhenChoice = now(),
    options: MarkOptions = {},
  ): Promise<boolean> {
    const { again = false, specials = false, refs = refsOf(target), label } = options;
    return commit(
      { type: 'mark', version, show: head.ref, target, when, again, specials, today: clock.today() },
      (done) => tell.marked(head, done, when, { again, label, plays: addedPlays(done.entry) }),
      { refs, mark: 'marking' },
      ({ entry }, notice) =>
        tellMarked({ head, notice, episode: entry.summary.episode, episodes: markedEpisodes(entry) }),
    );
  }

  function unmark(
    head: ShowHead,
    target: MarkTarget,
    options: Pick<MarkOptions, 'refs' | 'label' | 'specials'> = {},
  ): Promise<boolean> {
    const { refs = refsOf(target), label, specials = false } = options;
    return commit(
      { type: 'unmark', version, show: head.ref, target, specials, today: clock.today() },
      (done) => tell.unmarked(head, done, label),
      { refs, mark: 'unmarking' },
    );
  }

  /** One click or key: marks what is not watched, unmarks what is. */
  function toggle(head: ShowHead, episode: Markable): Promise<boolean> {
    const target: MarkTarget = { kind: 'episode', episode: episode.ref };
    const label = printedName(head, episode);
    if (shownWatched(episode.ref, episode.playsInPass > 0))
      return unmark(head, target, { label: printedName(head, { ...episode, title: null }) });
    if (!episode.released) return refuseUnreleased(head, episode);
    return mark(head, target, now(), episode.title === null && head.kind !== 'film' ? {} : { label });
  }

  function again(head: ShowHead, episode: Markable): Promise<boolean> {
    if (!episode.released) return refuseUnreleased(head, episode);
    return mark(head, { kind: 'episode', episode: episode.ref }, now(), { again: true });
  }

  /** Passes the episode over, or takes that back. */
  function skip(
    head: ShowHead,
    episode: Pick<EpisodeView, 'ref' | 'season' | 'number' | 'title' | 'skipped'>,
  ): Promise<boolean> {
    const skipped = !episode.skipped;
    const what = printedName(head, episode);
    return commit({ type: 'skip', version, show: head.ref, episode: episode.ref, skipped }, (done) =>
      tell.plain(done, words.t(skipped ? 'marking:stored.skipped' : 'marking:stored.unskipped', { what }), what),
    );
  }

  function rate(head: ShowHead, subject: Ref, value: number | null, label: string): Promise<boolean> {
    return commit({ type: 'rate', version, show: head.ref, subject, value }, (done) =>
      tell.plain(
        done,
        value === null
          ? words.t('marking:stored.unrated', { what: label })
          : words.t('marking:stored.rated', { what: label, value }),
        label,
      ),
    );
  }

  function favourite(head: ShowHead, subject: Ref, on: boolean, label: string = head.title): Promise<boolean> {
    return commit({ type: 'favourite', version, show: head.ref, subject, favourite: on }, (done) =>
      tell.plain(
        done,
        words.t(on ? 'marking:stored.favourite' : 'marking:stored.notFavourite', { what: label }),
        label,
      ),
    );
  }

  function setStatus(head: ShowHead, status: Status | null): Promise<boolean> {
    const what = head.title;
    return commit({ type: 'set-status', version, show: head.ref, status }, (done) =>
      tell.plain(
        done,
        status === null
          ? words.t('marking:stored.noStatus', { what })
          : words.t('marking:stored.status', { what, status: words.t(`status.${status}`).toLowerCase() }),
        what,
      ),
    );
  }

  /**
   * Starts a rewatch. `spoilers` are stored before it, where it is to count by itself or no longer; the notice takes both
   * back.
   */
  async function startPass(head: ShowHead, name: string, spoilers: SpoilerSettings | null = null): Promise<boolean> {
    const before: number[] = [];
    if (spoilers !== null) {
      const isStored = await commit({ type: 'set-show-spoilers', version, show: head.ref, spoilers }, (done) => {
        before.push(done.entry.seq);
        return tell.plain(done, words.t('marking:stored.spoilers', { what: head.title }), head.title);
      });
      if (!isStored) return false;
    }
    return commit({ type: 'start-pass', version, show: head.ref, name, today: clock.today() }, (done) =>
      tell.plain(done, words.t('marking:stored.passStarted', { what: head.title, name }), head.title, before),
    );
  }

  function renamePass(head: ShowHead, pass: LibraryId, name: string): Promise<boolean> {
    return commit({ type: 'rename-pass', version, show: head.ref, pass, name }, (done) =>
      tell.plain(done, words.t('marking:stored.passRenamed', { what: head.title, name }), head.title),
    );
  }

  /** Opens title, teaser and cast of one unwatched episode on purpose, or closes them again. */
  function reveal(
    head: ShowHead,
    episode: Pick<EpisodeView, 'ref' | 'season' | 'number' | 'title' | 'revealed'>,
  ): Promise<boolean> {
    const revealed = !episode.revealed;
    const what = printedName(head, { ...episode, title: null });
    return commit({ type: 'reveal', version, show: head.ref, episode: episode.ref, revealed }, (done) =>
      tell.plain(done, words.t(revealed ? 'marking:stored.revealed' : 'marking:stored.concealed', { what }), what),
    );
  }

  function setSpoilers(head: ShowHead, spoilers: SpoilerSettings | null): Promise<boolean> {
    return commit({ type: 'set-show-spoilers', version, show: head.ref, spoilers }, (done) =>
      tell.plain(
        done,
        words.t(spoilers === null ? 'marking:stored.noSpoilers' : 'marking:stored.spoilers', { what: head.title }),
        head.title,
      ),
    );
  }

  /** Opens a whole show, as if all of it were watched, or closes it again. */
  function openShow(head: ShowHead, spoilers: SpoilerSettings): Promise<boolean> {
    const opened = spoilers.everything;
    return commit({ type: 'set-show-spoilers', version, show: head.ref, spoilers }, (done) =>
      tell.plain(
        done,
        words.t(opened ? 'marking:stored.opened' : 'marking:stored.closed', { what: head.title }),
        head.title,
      ),
    );
  }

  /** Gives plays another date; several keep their order. */
  function editPlays(head: ShowHead, plays: readonly LibraryId[], when: WhenChoice, label: string): Promise<boolean> {
    return commit({ type: 'edit-plays', version, show: head.ref, plays: [...plays], when }, (done) =>
      tell.redated(done, when, label),
    );
  }

  function removePlays(head: ShowHead, plays: readonly LibraryId[], label: string): Promise<boolean> {
    return commit({ type: 'remove-plays', version, show: head.ref, plays: [...plays] }, (done) =>
      tell.plain(done, words.t('marking:stored.playRemoved', { what: label, count: plays.length }), label),
    );
  }

  /** Anything else that can be done to the library: `text` says what was stored, with `what` standing out in it. */
  function change(action: Action, text: string, what: string): Promise<boolean> {
    return commit(action, (done) => tell.plain(done, text, what));
  }

  /** Takes back the library's newest action, or the one named. */
  function undo(seq?: number): Promise<boolean> {
    releaseAll();
    const known = seq === undefined ? undefined : paints.get(seq);
    const painted = known ? { refs: known.refs, mark: opposite(known.mark) } : null;
    return perform({
      painted,
      write: () => library.undo(seq),
      stored: (done): Promise<Telling> => tell.undone(done),
      refused: tell.refused,
    });
  }

  /** Does again what was undone last, or the undone action named. */
  function redo(seq?: number): Promise<boolean> {
    releaseAll();
    const painted = (seq === undefined ? undefined : paints.get(seq)) ?? null;
    return perform({
      painted,
      write: () => library.redo(seq),
      stored: (done): Promise<Telling> => tell.redone(done),
      refused: tell.refused,
    });
  }

  return {
    toggle,
    mark,
    unmark,
    again,
    skip,
    rate,
    favourite,
    setStatus,
    startPass,
    renamePass,
    reveal,
    setSpoilers,
    openShow,
    editPlays,
    removePlays,
    change,
    undo,
    redo,
  };
}

export type Marking = ReturnType<typeof createMarking>;

/** Now, by the viewer's clock. */
export function now(): WhenChoice {
  return { kind: 'now', at: clock.now(), zone: clock.zone() };
}

function refsOf(target: MarkTarget): readonly Ref[] {
  if (target.kind === 'episode') return [target.episode];
  return target.kind === 'episodes' ? target.episodes : [];
}

function opposite(mark: PendingMark): PendingMark {
  return mark === 'marking' ? 'unmarking' : 'marking';
}

function refuseUnreleased(head: ShowHead, episode: Markable): Promise<boolean> {
  const text = words.t('marking:refused.notOut', { what: spokenName(head, episode) });
  useNotices.getState().notify({ tone: 'info', text, actions: [] });
  return Promise.resolve(false);
}
