import type { Horizon } from '../../../../shared/domain/horizon';
import type { IdentityRow } from '../../../../shared/library/rows';
import { stopsOf, storyOrder } from '../../../../shared/domain/story';
import { readCompanionOutlines } from '../shelves';
import type { WatchbillDatabase } from '../../database';
import type { OutlineRow } from '../../tables';
import { readAllCharacters, type Companion } from '../companion/companion';
import { metCharacters, type MetCharacters } from '../companion/heads';
import type { EpisodePlaceView } from '../companionViews';
import { readHorizon } from '../horizons';
import { readPlaces } from '../sources/placesOf';

/** What is known of a show inside one read: it holds everything, and only reads may have it. */
export type KnownShow = { outline: OutlineRow; horizon: Horizon };

export const identityKey = (id: string): string => `identity ${id}`;
export const placeKey = (episode: string): string => `place ${episode}`;

/** Shows as notes need them, each read once in one read, however many notes name it. */
export class NoteContext {
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(readonly database: WatchbillDatabase) {}

  /**
   * Begins a read. Its first request is for the library's record of itself, which every action changes: notes are found
   * by way of what they are about, step by step, and where several live queries run at once Dexie may forget after such
   * steps which of them is asking. What it then reads would not be followed; this is, whatever comes after it.
   */
  static async begin(database: WatchbillDatabase): Promise<NoteContext> {
    await database.meta.bulkGet(['library', 'catalogue']);
    return new NoteContext(database);
  }

  /** The answer of `read`, asked for once. A key is used for one type only. */
  once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = (this.known.get(key) as Promise<T> | undefined) ?? read();
    this.known.set(key, reading);
    return reading;
  }

  /** Keeps an answer that was read together with others. */
  keep(key: string, answer: unknown): void {
    if (!this.known.has(key)) this.known.set(key, Promise.resolve(answer));
  }

  identity(id: string): Promise<IdentityRow | undefined> {
    return this.once(identityKey(id), () => this.database.identities.get(id));
  }

  /** Where an episode stands in its show; null for one that is not in it. */
  place({ outline, horizon }: KnownShow, ref: string): Promise<EpisodePlaceView | null> {
    return this.once(
      placeKey(ref),
      async () => (await readPlaces(this.database, outline, horizon, [ref])).get(ref) ?? null,
    );
  }

  /** A show by its catalogue id; null when no pack knows it. */
  show(ref: string): Promise<KnownShow | null> {
    return this.once(`show ${ref}`, async () => {
      const { outlines, progress } = this.database;
      const [outline, row] = await Promise.all([outlines.get(ref), progress.where('catalogue').equals(ref).first()]);
      return outline ? { outline, horizon: await readHorizon(this.database, outline, row) } : null;
    });
  }

  async showBySlug(slug: string): Promise<KnownShow | null> {
    const outline = await this.database.outlines.where('slug').equals(slug).first();
    return outline ? this.show(outline.show) : null;
  }

  companion(ref: string): Promise<Companion | null> {
    return this.once(`companion ${ref}`, async () => {
      const known = await this.show(ref);
      if (!known) return null;
      const { outline, horizon } = known;
      const order = storyOrder(outline.places);
      const cast = await readAllCharacters(this.database, outline);
      return { outline, horizon, order, stops: stopsOf(horizon, order), ...cast };
    });
  }

  /** Everybody met in a show, by id. */
  metIn(ref: string): Promise<MetCharacters> {
    return this.once(`met ${ref}`, async () => {
      const companion = await this.companion(ref);
      return companion ? metCharacters(companion) : new Map();
    });
  }

  /** Shows with cards: those whose people a note may name. */
  companionShows(): Promise<OutlineRow[]> {
    return this.once('companions', async () => readCompanionOutlines(this.database));
  }
}
