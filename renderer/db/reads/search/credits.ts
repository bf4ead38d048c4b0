import type { Credit } from '../../../../shared/pack/catalogue';
import { groupBy } from '../../../../shared/util/groupBy';
import type { WatchbillDatabase } from '../../database';

/**
 * The credits of a pack by show, whether they may be read or not: only reads may have them. A show's credits are on
 * itself, its seasons and its episodes, so that one look at the pack is less work than one at each of them; shows
 * that are read together share it.
 */
export class PackCredits {
  readonly #byPack = new Map<string, Promise<Map<string, Credit[]>>>();

  constructor(private readonly database: WatchbillDatabase) {}

  async of({ pack, show }: { pack: string; show: string }): Promise<readonly Credit[]> {
    const credits = this.#byPack.get(pack) ?? this.#read(pack);
    this.#byPack.set(pack, credits);
    return (await credits).get(show) ?? [];
  }

  async #read(pack: string): Promise<Map<string, Credit[]>> {
    const { credits, outlines, seasons } = this.database;
    const inPack = [
      credits.where('pack').equals(pack).toArray(),
      outlines.where('pack').equals(pack).toArray(),
      seasons.where('pack').equals(pack).toArray(),
    ] as const;
    const [rows, shows, seasonRows] = await Promise.all(inPack);
    const showOf = new Map<string, string>([
      ...shows.flatMap(({ show, places }) => [[show, show] as const, ...places.map(({ ref }) => [ref, show] as const)]),
      ...seasonRows.map(({ id, show }) => [id, show] as const),
    ]);
    return groupBy(rows, ({ on }) => showOf.get(on) ?? '');
  }
}
