import type { ConflictView } from '../../../db/reads';
import { words } from '../../../i18n';
import { writeCode } from '../../../i18n/format';

/** `S1 E14`, or `Season 2`. */
export function writePlace({ season, episode }: NonNullable<ConflictView['about']>): string {
  if (episode !== null) return writeCode(episode.season, episode.number, episode.numberTo);
  return season === 0 ? words.t('specials') : words.t('seasonNumber', { number: season });
}
