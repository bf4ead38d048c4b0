import {
  isInside,
  mayReadCast,
  mayReadSynopsis,
  mayReadTeaser,
  mayReadTitle,
  type Horizon,
} from '../../../shared/domain/horizon';
import type { EpisodeId } from '../../../shared/pack/basics';
import type { Credit, Episode } from '../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../database';
import { readHiddenImports, withoutHidden } from '../imports/apply/hidden';
import type { OutlineRow } from '../tables';
import { readEpisodeCast } from './companion/episodeCast';
import { readHorizon } from './horizons';
import { episodeView, headOf, progressOf, readText, teaserOf, toldIn } from './parts';
import { personSlug } from './people/peopleRows';
import { passViews, readBySlug } from './showPage';
import type { CreditView, EpisodePage, HiddenPart, PlayView } from './views';

/** The page of one episode, or null when the show has none of that number. */
export async function readEpisodePage(
  database: WatchbillDatabase,
  slug: string,
  season: number,
  number: number,
  today: string,
): Promise<EpisodePage | null> {
  const found = await readBySlug(database, slug);
  if (!found) return null;
  const { outline } = found;
  const index = outline.places.findIndex((one) => one.season === season && one.number === number);
  const place = outline.places[index];
  if (!place) return null;
  const progress = progressOf(outline, found.progress);
  const [horizon, episode, credits, plays] = await Promise.all([
    readHorizon(database, outline, found.progress),
    database.episodes.get(place.ref as EpisodeId),
    database.credits.where('on').equals(place.ref).toArray(),
    found.progress ? readPlays(database, place.ref, found.progress.show, progress.pass) : [],
  ]);
  const [lines, cast] = await Promise.all([
    creditViews(database, credits, horizon, place.ref),
    readEpisodeCast(database, outline, horizon, place.ref),
  ]);
  const at = (offset: number) => {
    const other = outline.places[index + offset];
    return other ? { season: other.season, number: other.number } : null;
  };
  const synopsis = mayReadSynopsis(horizon, place.ref) ? episode?.synopsis : null;
  return {
    head: headOf(outline),
    ended: outline.ended,
    episode: episodeView(place, episode, progress, horizon, today),
    seasonTotal: outline.places.filter((one) => one.season === season).length,
    ...teaserOf(episode, horizon, place.ref),
    synopsis: readText(synopsis),
    synopsisLang: toldIn(synopsis),
    hidden: hiddenParts(outline, episode, horizon, place.ref),
    credits: lines,
    cast,
    network: outline.network,
    unconfirmedFields: episode?.unconfirmedFields ?? [],
    plays,
    previous: at(-1),
    next: at(1),
  };
}

/** A film's title is the title of its page; what there is not cannot be hidden. */
function hiddenParts(
  { kind, companion }: OutlineRow,
  episode: Episode | undefined,
  horizon: Horizon,
  ref: string,
): HiddenPart[] {
  const hidden: Record<HiddenPart, boolean> = {
    title: kind !== 'film' && !mayReadTitle(horizon, ref),
    teaser: (episode?.teaser ?? null) !== null && !mayReadTeaser(horizon, ref),
    cast: companion && !mayReadCast(horizon, ref, null),
  };
  return (['title', 'teaser', 'cast'] as const).filter((part) => hidden[part]);
}

/** All live plays of an episode, newest first. */
async function readPlays(
  database: WatchbillDatabase,
  ref: string,
  show: string,
  current: string | null,
): Promise<PlayView[]> {
  const [identity, passes, hidden] = await Promise.all([
    database.identities.where('catalogue').equals(ref).first(),
    database.passes.where('[show+state]').equals([show, 'live']).toArray(),
    readHiddenImports(database),
  ]);
  if (!identity) return [];
  const rows = await database.plays.where('[episode+state]').equals([identity.id, 'live']).toArray();
  const known = passViews(passes);
  return withoutHidden(rows, hidden)
    .toSorted((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1))
    .map(({ id, precision, at, zone, from, to, order, origin, createdAt, pass }) => {
      const view = known.find((one) => one.pass === pass) ?? { pass, number: 0, name: null, startedOn: null };
      return { id, precision, at, zone, from, to, order, origin, createdAt, pass: view, current: pass === current };
    });
}

/** Credits inside the horizon, one line a role, in the order of the roles in the pack. */
async function creditViews(
  database: WatchbillDatabase,
  credits: readonly Credit[],
  horizon: Horizon,
  episode: string,
): Promise<CreditView[]> {
  const readable = credits.filter((credit) =>
    credit.role === 'actor' ? mayReadCast(horizon, episode, credit.revealedIn) : isInside(horizon, credit.revealedIn),
  );
  const people = await database.people.bulkGet(readable.map((credit) => credit.person));
  const lines = new Map<string, CreditView>();
  readable.forEach((credit, index) => {
    const name = people[index]?.name;
    if (!name || credit.role === 'actor') return;
    const line = lines.get(credit.role) ?? { role: credit.role, people: [] };
    line.people.push({ slug: personSlug(credit.person), name, unconfirmed: credit.unconfirmed });
    lines.set(credit.role, line);
  });
  return [...lines.values()];
}
