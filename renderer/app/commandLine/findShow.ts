import { type CommandAnswer, type EpisodeCode, EXIT, refusal } from '../../../shared/commandLine/command';
import type { EpisodePlace } from '../../../shared/domain/episode';
import { fold } from '../../../shared/util/fold';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { WatchbillDatabase } from '../../db/database';
import type { OutlineRow } from '../../db/tables';
import { words } from '../../i18n';

/** Shows that are named where several fit. */
const MOST = 10;

/** The show that somebody names: by its id, by its part of an address, or by its title, small letters or large. */
export async function findShow(database: WatchbillDatabase, named: string): Promise<Result<OutlineRow, CommandAnswer>> {
  const { outlines, shelves } = database;
  const exact = (await outlines.get(named)) ?? (await outlines.where('slug').equals(named.toLowerCase()).first());
  if (exact) return ok(exact);
  const wanted = fold(named);
  const shows = (await shelves.toArray()).flatMap(({ show, known }) => (known === null ? [] : [{ show, ...known }]));
  const same = shows.filter(({ title }) => fold(title) === wanted);
  const [only] = same;
  const outline = only !== undefined && same.length === 1 ? await outlines.get(only.show) : undefined;
  if (outline) return ok(outline);
  const alike = same.length > 0 ? same : shows.filter(({ title }) => fold(title).includes(wanted));
  const candidates = alike.slice(0, MOST).map(({ show, slug, title, premieredOn }) => ({
    id: show,
    slug,
    title,
    year: premieredOn === null ? null : Number(premieredOn.slice(0, 4)),
  }));
  const lines = candidates.map(({ title, year, slug }) => `  ${title}${year === null ? '' : ` (${year})`}: ${slug}`);
  if (candidates.length === 0)
    return fail(refusal(EXIT.refused, 'UNKNOWN_SHOW', words.t('commandLine:show.unknown', { named }), { candidates }));
  const sentence = words.t(same.length > 1 ? 'commandLine:show.several' : 'commandLine:show.alike', { named });
  const code = same.length > 1 ? 'SEVERAL_SHOWS' : 'UNKNOWN_SHOW';
  const refused = refusal(EXIT.refused, code, sentence, { candidates });
  return fail({ ...refused, text: [sentence, ...lines].join('\n') });
}

/** The episode of a show that a code names. One that counts as two goes by both of its numbers. */
export async function findEpisode(
  database: WatchbillDatabase,
  outline: OutlineRow,
  code: EpisodeCode | null,
): Promise<Result<EpisodePlace, CommandAnswer>> {
  const { places, title, kind } = outline;
  if (code === null) {
    const [film] = places;
    if (kind === 'film' && film) return ok(film);
    return fail(refusal(EXIT.usage, 'NO_EPISODE', words.t('commandLine:show.noCode', { title })));
  }
  const { season, number } = code;
  const place = places.find((one) => one.season === season && one.number === number);
  if (place) return ok(place);
  const before = places.filter((one) => one.season === season && one.number < number);
  const rows = await database.episodes.bulkGet(before.map(({ ref }) => ref as never));
  const double = before.find((_, index) => (rows[index]?.numberTo ?? 0) >= number);
  if (double) return ok(double);
  const written = `S${season}E${number}`;
  return fail(
    refusal(EXIT.refused, 'UNKNOWN_EPISODE', words.t('commandLine:show.noEpisode', { title, code: written })),
  );
}
