import type { EpisodeId } from '../../../../shared/pack/basics';
import type { NoteRow } from '../../../../shared/library/rows';
import type { WatchbillDatabase } from '../../database';
import { headOf } from '../parts';
import { readPlaces } from '../sources/placesOf';
import { noteHead, noteText } from './heads';
import { NoteContext } from './noteContext';
import type { NoteHead, NotePage, NoteSubjectView, NoteVersion } from './noteViews';
import { backlinksOf, namingOf } from './readBacklinks';
import { readReadable } from './readable';
import { subjectKey } from './subjects';

/** One note as its page shows it. */
export async function readNote(database: WatchbillDatabase, note: string): Promise<NotePage> {
  const context = await NoteContext.begin(database);
  const row = await database.notes.where('[note+state]').equals([note, 'live']).first();
  if (!row) return { state: 'missing' };
  const [readable] = await readReadable(context, [row]);
  if (!readable) return { state: 'ahead' };
  const naming = await namingOf(context, readable);
  const [whole, linkedFrom, versions, readableFrom] = await Promise.all([
    noteText(naming, readable),
    backlinksOf(context, readable.found, note),
    allVersions(database, note).count(),
    gateViews(context, row),
  ]);
  const targets = new Map(Object.values(whole.links).map((to) => [subjectKey(to), to]));
  return {
    state: 'open',
    note: whole,
    version: row.id,
    readableFrom,
    names: [...targets.values()].filter(isSomebody),
    linkedFrom,
    versions,
  };
}

/** A note as lists name it; null when it is gone or lies ahead. */
export async function readNoteHead(database: WatchbillDatabase, note: string): Promise<NoteHead | null> {
  const context = await NoteContext.begin(database);
  const row = await database.notes.where('[note+state]').equals([note, 'live']).first();
  const [readable] = row ? await readReadable(context, [row]) : [];
  return readable ? noteHead(readable) : null;
}

const isSomebody = ({ kind }: NoteSubjectView) => kind === 'character' || kind === 'person';

/** Every version of a note, the newest first. One that lies ahead is there without its text. */
export async function readNoteVersions(database: WatchbillDatabase, note: string): Promise<NoteVersion[]> {
  const context = await NoteContext.begin(database);
  const rows = await allVersions(database, note).toArray();
  // Not by the gates alone: whoever the note is about may not be met yet in this pass.
  const readable = new Set((await readReadable(context, rows)).map(({ row }) => row.id));
  return rows
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    .map((row) => ({
      id: row.id,
      writtenAt: row.createdAt,
      text: readable.has(row.id) ? row.text : null,
      holds: row.state === 'live',
    }));
}

function allVersions({ notes }: WatchbillDatabase, note: string) {
  return notes.where('[note+state]').between([note, ''], [note, '\uffff']);
}

async function gateViews(context: NoteContext, row: NoteRow) {
  const episodes = await context.database.episodes.bulkGet(row.gates as EpisodeId[]);
  const views = await Promise.all(
    episodes.map(async (episode) => {
      const known = episode ? await context.show(episode.show) : null;
      if (!episode || !known) return [];
      const { outline, horizon } = known;
      const view = (await readPlaces(context.database, outline, horizon, [episode.id])).get(episode.id);
      return view ? [{ show: headOf(outline), episode: view }] : [];
    }),
  );
  return views.flat();
}
