import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { readBacklinks, readEpisodePage, readNoteCount, readNotesOn, readUnlocked } from '../../../renderer/db/reads';
import { aNotedLibrary, onCharacter, onEpisode } from '../../support/notes';

/** Everything a live read answers, in order. */
function follow<T>(read: () => Promise<T>) {
  const seen: T[] = [];
  const following = liveQuery(read).subscribe((one) => void seen.push(one));
  return { seen, stop: () => following.unsubscribe() };
}

// A page runs several live queries at once: each must hear of the change, however they run into one another.
it('reads notes again when one is stored, beside whatever else a page reads', async () => {
  const opened = await aNotedLibrary();
  const { database } = opened;
  await opened.watch(1, 5);
  const others = [
    follow(() => readEpisodePage(database, 'picard', 1, 5, '2026-11-21')),
    follow(() => readUnlocked(database, 'picard', 1, 5)),
  ];
  const notes = [1, 2, 3].flatMap(() => [
    follow(async () => (await readNotesOn(database, onEpisode(1, 5))).length),
    follow(async () => (await readBacklinks(database, onCharacter('elnor'))).length),
    follow(() => readNoteCount(database)),
  ]);
  const latest = () => notes.map(({ seen }) => seen.at(-1));
  await expect.poll(latest).toEqual(notes.map(() => 0));
  await opened.write(onEpisode(1, 5), '[[Elnor]]');
  await expect.poll(latest).toEqual(notes.map(() => 1));
  for (const one of [...notes, ...others]) one.stop();
});
