import type { LibraryId, PassRow, PlayRow, Ref, Status } from '../library/rows';
import type { EpisodePlace } from './episode';
import { effectiveStatus } from './status';
import type { SpoilerSettings } from './spoilers';

/**
 * The summary of one show, derived from library rows: what every list and row of a screen needs, in one record.
 * It is kept in the same transaction as the rows it comes from and can always be rebuilt from them.
 */
export type Progress = {
  show: LibraryId;
  /** The catalogue id of the show, or null for a show without catalogue. */
  catalogue: string | null;
  /** The current pass; null is the first viewing. */
  pass: LibraryId | null;
  /** The status the viewer chose, and the one that holds (finished is worked out). */
  chosen: Status | null;
  status: Status | 'none';
  /** When the viewer last touched the show: newest `createdAt` of its live plays, passes and status. */
  activity: number;
  plays: number;
  /** Distinct regular episodes with a play in any pass, and in the current one. */
  watched: number;
  watchedInPass: number;
  /** Regular episodes known now. */
  total: number;
  /** By episode: number of plays in all passes, and in the current one. */
  seen: Record<Ref, [number, number]>;
  /** Skipped in the current pass. */
  skipped: Ref[];
  revealed: Ref[];
  /** By show, season or episode. */
  ratings: Record<Ref, number>;
  favourites: Ref[];
  /** The regular episode watched last in the current pass. */
  last: { ref: Ref; order: number; play: LibraryId } | null;
  next: { ref: Ref; season: number; number: number; airedOn: string | null } | null;
  /** The day from which `next` can be seen, '' where none is known; null without a next. For an index. */
  due: string | null;
  spoilers: SpoilerSettings | null;
};

/** What the catalogue (or the identities of a show made by hand) says of a show, as progress needs it. */
export type ShowOutline = {
  ended: boolean;
  /** Regular episodes in story order. */
  episodes: readonly EpisodePlace[];
  /** Index into `episodes` by ref; specials are absent. */
  position: ReadonlyMap<Ref, number>;
};

export function outlineOf(episodes: readonly EpisodePlace[], ended: boolean): ShowOutline {
  const regular = episodes.filter((one) => !one.special).toSorted((a, b) => a.season - b.season || a.number - b.number);
  return { ended, episodes: regular, position: new Map(regular.map((one, index) => [one.ref, index])) };
}

/** Live rows of one show. `refOf` names identities as screens do. */
export type ShowRows = {
  show: LibraryId;
  catalogue: string | null;
  refOf: (identity: LibraryId) => Ref;
  plays: readonly PlayRow[];
  passes: readonly PassRow[];
  status: { status: Status; createdAt: number } | null;
  skips: readonly { episode: LibraryId; pass: LibraryId | null }[];
  reveals: readonly { episode: LibraryId }[];
  ratings: readonly { subject: LibraryId; value: number }[];
  favourites: readonly { subject: LibraryId }[];
  spoilers: SpoilerSettings | null;
};

/** The newest pass, or null while there is only the first viewing. */
export function currentPass(passes: readonly PassRow[]): PassRow | null {
  return passes.reduce<PassRow | null>((best, one) => (best === null || one.number > best.number ? one : best), null);
}

export function emptyProgress(show: LibraryId, catalogue: string | null): Progress {
  return {
    show,
    catalogue,
    pass: null,
    chosen: null,
    status: 'none',
    activity: 0,
    plays: 0,
    watched: 0,
    watchedInPass: 0,
    total: 0,
    seen: {},
    skipped: [],
    revealed: [],
    ratings: {},
    favourites: [],
    last: null,
    next: null,
    due: null,
    spoilers: null,
  };
}

/** Rebuilds the summary of a show from its live rows alone. */
export function deriveProgress(rows: ShowRows, outline: ShowOutline): Progress {
  const pass = currentPass(rows.passes);
  const created = [...rows.passes.map((one) => one.createdAt), rows.status?.createdAt ?? 0];
  const base: Progress = {
    ...emptyProgress(rows.show, rows.catalogue),
    pass: pass?.pass ?? null,
    chosen: rows.status?.status ?? null,
    activity: Math.max(0, ...created),
    skipped: rows.skips
      .filter((one) => one.pass === (pass?.pass ?? null))
      .map((one) => rows.refOf(one.episode))
      .toSorted(),
    revealed: rows.reveals.map((one) => rows.refOf(one.episode)).toSorted(),
    ratings: Object.fromEntries(
      rows.ratings.map((one) => [rows.refOf(one.subject), one.value] as const).toSorted(byFirst),
    ),
    favourites: rows.favourites.map((one) => rows.refOf(one.subject)).toSorted(),
    spoilers: rows.spoilers,
  };
  return addPlays(
    base,
    rows.plays.map((play) => ({ play, ref: rows.refOf(play.episode) })),
    outline,
  );
}

function byFirst(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

/**
 * The summary after new live plays. Its cost grows with the plays added and the length of the show, never with
 * the library.
 */
export function addPlays(
  before: Progress,
  added: readonly { play: PlayRow; ref: Ref }[],
  outline: ShowOutline,
): Progress {
  const seen = { ...before.seen };
  let { watched, watchedInPass, last, activity } = before;
  for (const { play, ref } of added) {
    const [plays, inPass] = seen[ref] ?? [0, 0];
    const here = play.pass === before.pass ? 1 : 0;
    const regular = outline.position.has(ref);
    seen[ref] = [plays + 1, inPass + here];
    if (regular && plays === 0) watched += 1;
    if (regular && inPass === 0 && here === 1) watchedInPass += 1;
    if (regular && here === 1 && isLater(play, last)) last = { ref, order: play.order, play: play.id };
    activity = Math.max(activity, play.createdAt);
  }
  return settle(
    { ...before, plays: before.plays + added.length, seen, watched, watchedInPass, last, activity },
    outline,
  );
}

/** Works out what follows from the rest: total, next and status. */
export function settle(progress: Progress, outline: ShowOutline): Progress {
  const total = outline.episodes.length;
  const done = (ref: Ref) => (progress.seen[ref]?.[1] ?? 0) > 0 || progress.skipped.includes(ref);
  const start = progress.last === null ? 0 : (outline.position.get(progress.last.ref) ?? -1) + 1;
  let next: EpisodePlace | undefined;
  for (let index = start; index < total && next === undefined; index += 1) {
    const episode = outline.episodes[index];
    if (episode && !done(episode.ref)) next = episode;
  }
  const complete = total > 0 && outline.ended && outline.episodes.every((one) => done(one.ref));
  return {
    ...progress,
    total,
    next: next ? { ref: next.ref, season: next.season, number: next.number, airedOn: next.airedOn } : null,
    due: next ? (next.airedOn ?? '') : null,
    status: effectiveStatus(progress.chosen, progress.plays > 0, complete),
  };
}

function isLater(play: PlayRow, last: Progress['last']): boolean {
  if (last === null) return true;
  return play.order === last.order ? play.id > last.play : play.order > last.order;
}
