import { tagsOf } from '../../../../shared/domain/noteText';
import {
  NOTE_LIMIT,
  type IdentityRow,
  type LibraryRow,
  type LibraryTable,
  type ListRow,
  type OwnShowRow,
  type PlayRow,
} from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';
import { assertDefined } from '../../../../shared/util/assertNever';
import { ownSeasonId } from '../../catalogue/ownShowRows';
import type { Slot } from '../match/episodeFinder';
import type { HeldShow, Judged, JudgedTarget, Subject } from '../judge/judged';
import { listsByKey } from '../judge/listsByKey';
import type { ImportedShow } from '../../../imports/record';
import { newOwnShow, titleOf, withMore } from './ownShowOf';
import { createTimes } from './times';

export type RowsOptions = {
  /** Id of the import. */
  id: string;
  now: number;
  zone: string;
  newId: () => string;
};

export type ShowToWrite = {
  show: ImportedShow;
  target: JudgedTarget;
  own: OwnShowRow | null;
  held: HeldShow;
  judged: Judged;
  /** Live lists; new ones are added to it. */
  lists: ListRow[];
};

/** New rows by table, rows that give way to one of them, and the show's identity. */
export type MadeRows = {
  show: string;
  added: { [T in LibraryTable]?: LibraryRow<T>[] };
  replaced: { table: LibraryTable; row: LibraryRow }[];
  own: { before: OwnShowRow | null; after: OwnShowRow } | null;
};

/** The rows that a judged show brings, or null where it brings nothing. */
export function rowsOf(given: ShowToWrite, options: RowsOptions): MadeRows | null {
  const { judged, held } = given;
  const { plan } = judged;
  const subjects = [...plan.ratings, ...plan.favourites, ...plan.notes, ...plan.items].map((one) => one.subject);
  if (plan.plays.length + subjects.length === 0 && plan.status === null) return null;
  const { id, now, newId } = options;
  const made: MadeRows = { show: '', added: {}, replaced: [], own: null };
  const add = <T extends LibraryTable>(table: T, row: LibraryRow<T>): void => {
    const rows = (made.added[table] ?? []) as LibraryRow<T>[];
    rows.push(row);
    (made.added as Record<string, unknown>)[table] = rows;
  };
  const life = (at: number | null, replaces: { id: string } | null = null) => ({
    id: newId(),
    createdAt: at === null ? now : Math.min(Math.max(at, 0), now),
    replaces: replaces?.id ?? null,
    state: 'live' as const,
    import: id,
  });
  const replace = (table: LibraryTable, row: LibraryRow & { state: string }): void => {
    made.replaced.push({ table, row: { ...row, state: 'replaced' } as LibraryRow });
  };
  const identityOf = identities(given, options, (row) => add('identities', row));
  const parent = identityOf('show');
  made.show = parent;

  const seasons = subjects.flatMap((subject) => (subject !== 'show' && !('key' in subject) ? [subject.season] : []));
  made.own = ownShowFor(given, seasons, life(null, given.own));
  if (made.own?.before) replace('ownShows', made.own.before);
  if (made.own) add('ownShows', made.own.after);

  const times = createTimes(options.zone, held.passes);
  for (const play of times.inOrder(plan.plays)) {
    const { import: _, ...kept } = life(play.at, play.replaces);
    const row: PlayRow = {
      ...kept,
      show: parent,
      episode: identityOf(play.slot),
      ...play.when,
      pass: play.replaces?.pass ?? play.pass,
      origin: { kind: play.bulk ? 'import-bulk' : 'import', import: id },
    };
    if (play.replaces) replace('plays', play.replaces);
    add('plays', row);
  }
  for (const { subject, value, at, replaces } of plan.ratings) {
    if (replaces) replace('ratings', replaces);
    add('ratings', { ...life(at, replaces), show: parent, subject: identityOf(subject), value });
  }
  for (const { subject, at } of plan.favourites)
    add('favourites', { ...life(at), show: parent, subject: identityOf(subject) });
  if (plan.status) {
    const { status, at, replaces } = plan.status;
    if (replaces) replace('statuses', replaces);
    add('statuses', { ...life(at, replaces), show: parent, status });
  }
  for (const { subject, text, at } of plan.notes) {
    const kind = subject === 'show' ? 'show' : 'key' in subject ? 'episode' : 'season';
    const cut = text.slice(0, NOTE_LIMIT);
    add('notes', {
      ...life(at),
      note: newId(),
      show: parent,
      subject: { kind, ref: identityOf(subject) },
      text: cut,
      tags: tagsOf(cut).slice(0, 1_000),
      links: [],
      names: [],
      gates: gatesOf(subject, given),
    });
  }
  const listOf = listsByKey(given.lists);
  const places = new Map<string, number>();
  for (const { list, subject, order, at } of plan.items.toSorted((a, b) => a.order - b.order)) {
    const into = listOf(list) ?? given.lists.find((row) => fold(row.name) === fold(list.name)) ?? newList(list.name);
    const place = places.get(into.list) ?? 0;
    places.set(into.list, place + 1);
    add('listItems', { ...life(at), list: into.list, show: parent, subject: identityOf(subject), order });
  }
  if (made.added.identities) made.added.identities = made.added.identities.map((row) => ({ ...row, import: id }));
  return made;

  function newList(name: string): ListRow {
    const last = Math.max(0, ...given.lists.map((row) => row.order));
    const row: ListRow = {
      ...life(null),
      list: newId(),
      name: name.trim().slice(0, 200).trim() || '—',
      order: last + 1,
    };
    given.lists.push(row);
    add('lists', row);
    return row;
  }
}

/** Finds or makes the identity of the show, of a season and of an episode. */
function identities(
  { target, held, show, own }: ShowToWrite,
  { now, newId }: RowsOptions,
  add: (row: IdentityRow) => void,
): (subject: Subject) => string {
  const byRef = new Map(held.identities.map((row) => [row.catalogue ?? row.id, row.id]));
  const madeHere = new Map<string, string>();
  const make = (row: Omit<IdentityRow, 'id' | 'createdAt'>): string => {
    const id = newId();
    add({ id, createdAt: now, ...row });
    return id;
  };
  const none = { season: null, number: null, title: null, airedOn: null, foreignIds: [] };
  let parent = held.identity?.id ?? null;
  const showIdentity = (): string => {
    parent ??= make({
      kind: 'show',
      show: null,
      ...none,
      title: own?.content.title ?? titleOf(show),
      catalogue: target.ref.startsWith('show:') ? target.ref : null,
    });
    return parent;
  };
  return (subject) => {
    if (subject === 'show') return showIdentity();
    const isEpisode = 'key' in subject;
    const key = isEpisode ? subject.key : `season ${subject.season}`;
    const known = madeHere.get(key);
    if (known !== undefined) return known;
    const found = isEpisode ? ofEpisode(subject) : ofSeason(subject.season);
    const id = found ?? (isEpisode ? makeEpisode(subject) : makeSeason(subject.season));
    madeHere.set(key, id);
    return id;
  };

  function ofEpisode(slot: Slot): string | null {
    return slot.identity ?? (slot.ref === null ? null : (byRef.get(slot.ref) ?? null));
  }

  function ofSeason(season: number): string | null {
    const ref = seasonRef(season);
    if (ref !== null) return byRef.get(ref) ?? null;
    return held.identities.find((row) => row.kind === 'season' && row.season === season)?.id ?? null;
  }

  function seasonRef(season: number): string | null {
    return target.seasons.get(season) ?? (target.pack === null ? null : ownSeasonId(target.pack, season));
  }

  function makeEpisode({ ref, season, number, titles, airedOn, ids }: Slot): string {
    const title = titles[0]?.slice(0, 400) ?? null;
    // What the catalogue knows it says itself.
    const foreignIds = ref === null ? [...ids] : [];
    return make({ kind: 'episode', show: showIdentity(), season, number, title, airedOn, foreignIds, catalogue: ref });
  }

  function makeSeason(season: number): string {
    return make({ kind: 'season', show: showIdentity(), ...none, season, catalogue: seasonRef(season) });
  }
}

function ownShowFor(
  { target, show, own, judged }: ShowToWrite,
  seasons: readonly number[],
  life: Omit<OwnShowRow, 'pack' | 'content'>,
): MadeRows['own'] {
  if (target.kind === 'known') return null;
  const pack = assertDefined(target.pack, 'a show of its own has a pack');
  const { newSlots } = judged.plan;
  if (own === null) return { before: null, after: { ...life, pack, content: newOwnShow(show, newSlots, seasons) } };
  const content = withMore(own.content, show, newSlots, seasons);
  return content === null ? null : { before: own, after: { ...life, pack, content } };
}

/** A note lies where its subject lies: an episode at itself, a show or season at the furthest episode watched. */
function gatesOf(subject: Subject, { judged, held, target }: ShowToWrite): string[] {
  if (subject !== 'show' && 'key' in subject) return subject.ref === null ? [] : [subject.ref];
  const seen = new Set(held.plays.flatMap((play) => (play.state === 'live' ? [play.episode] : [])));
  const refs = new Set(held.identities.flatMap((row) => (seen.has(row.id) && row.catalogue ? [row.catalogue] : [])));
  for (const { slot } of judged.plan.plays) if (slot.ref !== null) refs.add(slot.ref);
  const inside = target.finder
    .regular()
    .filter(
      (slot) => slot.ref !== null && refs.has(slot.ref) && (subject === 'show' || slot.season === subject.season),
    );
  const last = inside.at(-1)?.ref;
  return last === undefined || last === null ? [] : [last];
}
