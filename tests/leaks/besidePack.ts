import type { Pack } from '../../shared/pack/pack';
import { loadBuiltIn } from '../unit/packs/builtIn';

const KEPT = new Set(['show:startrek:tng', 'show:startrek:pro', 'show:startrek:nem']);

/**
 * A part of the franchise's pack to stand beside the token pack, with its people being those of the token pack where
 * they are the same: what is known of somebody there must not bring in what is not known of them here.
 */
export function besidePack(renamed: ReadonlyMap<string, string>): Pack {
  const whole = loadBuiltIn('startrek');
  const episodes = whole.episodes.filter((row) => KEPT.has(row.show));
  const refs = new Set<string>([...KEPT, ...episodes.map((row) => row.id)]);
  const credits = whole.credits.filter((row) => refs.has(row.on)).slice(0, 200);
  const named = new Set<string>(credits.map((row) => row.person));
  const own = { ...whole, title: { en: 'Beside the token pack' } };
  return {
    ...own,
    shows: whole.shows.filter((row) => KEPT.has(row.id)),
    seasons: whole.seasons.filter((row) => KEPT.has(row.show)),
    episodes,
    credits,
    people: whole.people
      .filter((row) => named.has(row.id) || row.sameAs !== null)
      .map((row) => ({ ...row, sameAs: row.sameAs && ((renamed.get(row.sameAs) ?? null) as typeof row.sameAs) })),
    production: [],
    conflicts: whole.conflicts.filter((row) => refs.has(row.on)),
  };
}
