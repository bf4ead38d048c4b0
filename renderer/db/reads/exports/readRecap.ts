import { positionOf } from '../../../../shared/domain/story';
import type { WatchbillDatabase } from '../../database';
import { readCardIn } from '../companion/card';
import { readCompanion } from '../companion/companion';
import { byName, characterHead, metCharacters } from '../companion/heads';
import type { CharacterCard, EpisodePlaceView } from '../companionViews';
import { noteText } from '../notes/heads';
import { NoteContext } from '../notes/noteContext';
import type { NoteText } from '../notes/noteViews';
import { namingOf } from '../notes/readBacklinks';
import { readLiveIn, readReadable } from '../notes/readable';
import { headOf } from '../parts';
import { readPlaces } from '../sources/placesOf';
import type { ShowHead } from '../views';

/** What was before: everybody met in a show, and the viewer's notes on it, as far as both may be read. */
export type Recap = {
  show: ShowHead;
  /** The watched episode that lies furthest; null when nothing is watched. */
  asOf: EpisodePlaceView | null;
  /** Those seen most first. */
  cards: CharacterCard[];
  /** The one written first comes first. */
  notes: NoteText[];
};

/**
 * The recap of a show; null when no show has this slug.
 *
 * @param report hears how many cards are ready, and of how many; throws to give up.
 */
export async function readRecap(
  database: WatchbillDatabase,
  slug: string,
  report: (done: number, all: number) => void = () => undefined,
): Promise<Recap | null> {
  const companion = await readCompanion(database, slug);
  if (!companion) return null;
  const { outline, horizon, order, stops } = companion;
  const met = metCharacters(companion);
  const heads = [...met.values()]
    .map((one) => ({ one, head: characterHead(one, companion) }))
    .toSorted(
      (a, b) =>
        b.one.appearances.length - a.one.appearances.length ||
        positionOf(order, a.one.metIn) - positionOf(order, b.one.metIn) ||
        byName(a.head, b.head),
    );
  const cards: CharacterCard[] = [];
  for (const { head } of heads) {
    report(cards.length, heads.length);
    // oxlint-disable-next-line no-await-in-loop -- one card after the other, so that it can be given up
    const card = await readCardIn(database, companion, met, head.slug, null);
    if (card) cards.push(card);
  }
  const places = await readPlaces(database, outline, horizon, stops);
  return {
    show: headOf(outline),
    asOf: places.get(stops.at(-1) ?? '') ?? null,
    cards,
    notes: await readNotesOf(database, outline.show),
  };
}

async function readNotesOf(database: WatchbillDatabase, show: string): Promise<NoteText[]> {
  const context = await NoteContext.begin(database);
  const readable = await readReadable(context, await readLiveIn(context, show));
  const own = readable.filter(({ found }) => found.about.show === show).toReversed();
  return Promise.all(own.map(async (note) => noteText(await namingOf(context, note), note)));
}
