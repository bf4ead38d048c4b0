import type { ExportedNote } from '../../../../shared/exports/noteFiles';
import type { WatchbillDatabase } from '../../database';
import { noteText } from '../notes/heads';
import { NoteContext } from '../notes/noteContext';
import type { NoteSubjectView } from '../notes/noteViews';
import { namingOf } from '../notes/readBacklinks';
import { readLive, readReadable } from '../notes/readable';
import { subjectKey } from '../notes/subjects';

/** The notes that may be read now, changed last first, and how many lie ahead. */
export type NotesToExport = { notes: ExportedNote[]; ahead: number };

/** @param report hears how many notes are ready, and throws to give up. */
export async function readNotesToExport(
  database: WatchbillDatabase,
  report: (done: number) => void = () => undefined,
): Promise<NotesToExport> {
  const context = await NoteContext.begin(database);
  const live = await readLive(context);
  const readable = await readReadable(context, live);
  const begun = await readBeginnings(database);
  const notes: ExportedNote[] = [];
  for (const one of readable) {
    // oxlint-disable-next-line no-await-in-loop -- what names mean is read once for all notes of a show
    const { text, title, tags, links, subject, changedAt } = await noteText(await namingOf(context, one), one);
    notes.push({
      id: one.row.note,
      title,
      text,
      tags: tags.map(({ label }) => label),
      createdAt: begun.get(one.row.note) ?? changedAt,
      changedAt,
      subject: subjectOf(subject),
      links: Object.fromEntries(Object.entries(links).map(([key, to]) => [key, subjectKey(to)])),
    });
    report(notes.length);
  }
  return { notes, ahead: live.length - readable.length };
}

/** When the first version of each note was written. */
async function readBeginnings({ notes }: WatchbillDatabase): Promise<ReadonlyMap<string, number>> {
  const begun = new Map<string, number>();
  await notes.each(({ note, createdAt }) => begun.set(note, Math.min(createdAt, begun.get(note) ?? createdAt)));
  return begun;
}

function subjectOf(view: NoteSubjectView): ExportedNote['subject'] {
  const show = 'show' in view ? { title: view.show.title, id: view.show.ref } : null;
  const season = view.kind === 'season' ? view.season : view.kind === 'episode' ? view.episode.season : null;
  const episode = view.kind === 'episode' ? view.episode : null;
  return {
    kind: view.kind,
    name: nameOf(view),
    key: subjectKey(view),
    show,
    season,
    episode: episode?.number ?? null,
    episodeId: episode?.ref ?? null,
  };
}

function nameOf(view: NoteSubjectView): string {
  if (view.kind === 'day') return view.day;
  if (view.kind === 'person') return view.person.name;
  if (view.kind === 'character') return view.character.name;
  if (view.kind === 'season') return `${view.show.title} S${view.season}`;
  return view.kind === 'episode'
    ? `${view.show.title} S${view.episode.season}E${view.episode.number}`
    : view.show.title;
}
