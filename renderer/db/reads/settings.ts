import { DEFAULT_SPOILERS, SpoilerSettings } from '../../../shared/domain/spoilers';
import type { WatchbillDatabase } from '../database';

export type LibrarySettings = { welcomeFinished: boolean; spoilers: SpoilerSettings };

/** Settings of the whole library. A stored value that no longer parses gives way to the default, never to an error. */
export async function readSettings(database: WatchbillDatabase): Promise<LibrarySettings> {
  const of = (name: string) => database.settings.where('[scope+name+state]').equals(['app', name, 'live']).first();
  const [welcome, spoilers] = await Promise.all([of('welcome'), of('spoilers')]);
  const parsed = SpoilerSettings.safeParse(spoilers?.value);
  return { welcomeFinished: welcome !== undefined, spoilers: parsed.success ? parsed.data : DEFAULT_SPOILERS };
}
