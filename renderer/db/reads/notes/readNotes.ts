import type { NoteKind, NoteRow } from '../../../../shared/library/rows';
import { fold } from '../../../../shared/util/fold';
import type { WatchbillDatabase } from '../../database';
import type { ShowHead } from '../views';
import { noteHead } from './heads';
import { NoteContext } from './noteContext';
import type { NoteFilter, NoteHead, NoteList } from './noteViews';
import { readLive, readLiveIn, readReadable, type ReadableNote } from './readable';

/** All notes that may be read, those that fit a filter, and what there is to filter by. */
export async function readNotes(database: WatchbillDatabase, filter: NoteFilter): Promise<NoteList> {
  const context = await NoteContext.begin(database);
  return listOf(context, await readLive(context), filter);
}

/** As many as are asked first: more than a window shows. */
const NEWEST = 100;

/**
 * The same of those that were changed last, which is there at once where all of thousands take seconds. Null where none
 * of them fits, as nothing is known then.
 */
export async function readNewestNotes(database: WatchbillDatabase, filter: NoteFilter): Promise<NoteList | null> {
  const context = await NoteContext.begin(database);
  const list = await listOf(context, await readLive(context, NEWEST), filter);
  // How many lie ahead is told of all or of none.
  return list.notes.length === 0 ? null : { ...list, ahead: 0 };
}

async function listOf(context: NoteContext, live: readonly NoteRow[], filter: NoteFilter): Promise<NoteList> {
  const readable = await readReadable(context, live);
  const heads = readable.map((one) => ({ one, head: noteHead(one) }));
  return {
    notes: heads.filter(({ one, head }) => fits(one, head, filter)).map(({ head }) => head),
    count: readable.length,
    ahead: live.length - readable.length,
    ...facets(heads.map(({ head }) => head)),
  };
}

/**
 * How many notes may be read now. Each of them is asked for that, with the show that it is about.
 * @param most with more notes than this 0 is answered: where the number is kept up to date beside every page, they would
 *   all be read again with every mark.
 */
export async function readNoteCount(database: WatchbillDatabase, most = Infinity): Promise<number> {
  if (most !== Infinity) {
    const live = database.notes.where('[state+createdAt]').between(['live', -Infinity], ['live', Infinity]);
    if ((await live.count()) > most) return 0;
  }
  return (await readNoteNumbers(database)).count;
}

/**
 * How many notes may be read now, and how many lie ahead. Each is asked for that, which takes seconds where there are
 * thousands: no page may wait for it.
 */
export async function readNoteNumbers(database: WatchbillDatabase): Promise<Pick<NoteList, 'count' | 'ahead'>> {
  const context = await NoteContext.begin(database);
  const live = await readLive(context);
  const count = (await readReadable(context, live)).length;
  return { count, ahead: live.length - count };
}

/** How many notes on a show and on what is in it may be read now. Only these are asked, whatever others there are. */
export async function readNoteCountOn(database: WatchbillDatabase, slug: string): Promise<number> {
  const context = await NoteContext.begin(database);
  const outline = await database.outlines.where('slug').equals(slug).first();
  return outline ? (await readReadable(context, await readLiveIn(context, outline.show))).length : 0;
}

function fits({ row }: ReadableNote, head: NoteHead, filter: NoteFilter): boolean {
  const { subject, tags } = head;
  if (filter.kind !== null && subject.kind !== filter.kind) return false;
  if (filter.show !== null && showOf(head)?.slug !== filter.show) return false;
  if (filter.tag !== null && !tags.some(({ id }) => id === filter.tag)) return false;
  const wanted = fold(filter.text);
  return (
    wanted === '' || wanted.split(' ').every((word) => fold(row.text).includes(word) || nameOf(head).includes(word))
  );
}

const showOf = ({ subject }: NoteHead): ShowHead | null => ('show' in subject ? subject.show : null);

/** The folded name of what a note is about, so that it is found by it as well. */
function nameOf({ subject }: NoteHead): string {
  if (subject.kind === 'person') return fold(subject.person.name);
  if (subject.kind === 'day') return subject.day;
  const parts = [
    subject.show.title,
    subject.kind === 'character' ? subject.character.name : '',
    subject.kind === 'episode'
      ? `s${subject.episode.season}e${subject.episode.number} ${subject.episode.title ?? ''}`
      : '',
  ];
  return fold(parts.join(' '));
}

function facets(heads: readonly NoteHead[]): Pick<NoteList, 'shows' | 'kinds' | 'tags'> {
  const shows = new Map<string, { show: ShowHead; count: number }>();
  const kinds = new Map<NoteKind, { kind: NoteKind; count: number }>();
  const tags = new Map<string, NoteList['tags'][number]>();
  for (const head of heads) {
    const show = showOf(head);
    if (show) add(shows, show.ref, { show, count: 0 });
    add(kinds, head.subject.kind, { kind: head.subject.kind, count: 0 });
    for (const tag of head.tags) add(tags, tag.id, { ...tag, count: 0 });
  }
  const most = <T extends { count: number }>(found: Map<string, T>) =>
    [...found.values()].toSorted((a, b) => b.count - a.count);
  return { shows: most(shows), kinds: most(kinds), tags: most(tags) };
}

function add<K, T extends { count: number }>(found: Map<K, T>, key: K, first: T): void {
  const known = found.get(key) ?? first;
  found.set(key, { ...known, count: known.count + 1 });
}
