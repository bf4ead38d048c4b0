import { isInside, mayReadCast, type Horizon } from '../../../../shared/domain/horizon';
import { meetingOf } from '../../../../shared/domain/meeting';
import { storyOrder } from '../../../../shared/domain/story';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import type { CastView } from '../companionViews';
import { readPersonHeads } from '../people/peopleRows';
import { byName, characterHead } from './heads';

/**
 * Who acts in an episode: the characters that appear in it and have been met, with whoever is known to play them. Of
 * an unwatched episode nothing where the setting hides its cast, and never how somebody appears: a flashback or an
 * impostor is part of the story.
 */
export async function readEpisodeCast(
  database: WatchbillDatabase,
  outline: OutlineRow,
  horizon: Horizon,
  episode: string,
): Promise<CastView[]> {
  if (!outline.companion || !mayReadCast(horizon, episode, null)) return [];
  const here = await database.appearances
    .where('[episode+character]')
    .between([episode, ''], [episode, '\uffff'])
    .toArray();
  const [characters, appearances] = await Promise.all([
    database.characters.bulkGet(here.map(({ character }) => character)),
    Promise.all(here.map(({ character }) => database.appearances.where('character').equals(character).toArray())),
  ]);
  const order = storyOrder(outline.places);
  const found = here.flatMap((appearance, index) => {
    const character = characters[index];
    const met = character && meetingOf(character, appearances[index] ?? [], horizon, order);
    if (!met || character.show !== outline.show) return [];
    const actors = character.actors.filter(({ revealedIn }) => mayReadCast(horizon, episode, revealedIn));
    return [{ appearance, met, head: characterHead(met, { horizon, order }), actors }];
  });
  const people = await readPersonHeads(
    database,
    found.flatMap(({ actors }) => actors.map(({ person }) => person)),
  );
  const isWatched = isInside(horizon, episode);
  return found
    .toSorted((a, b) => b.met.appearances.length - a.met.appearances.length || byName(a.head, b.head))
    .map(({ appearance, head, actors }) => ({
      head,
      actors: actors.flatMap(({ person }) => people.get(person) ?? []),
      as: isWatched ? appearance.as : null,
      unconfirmed: isWatched && appearance.unconfirmed,
    }));
}
