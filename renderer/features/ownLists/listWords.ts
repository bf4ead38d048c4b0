import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import type { ListItemView } from '../../db/reads/lists/listViews';
import '../../i18n/late/journal';
import '../../i18n/late/lists';

/** What a line of a list is called where there is one line for it: `Season 2 of The Lantern`, `S1 E5`. */
export function itemName({ kind, title, season, number, episode, head }: ListItemView): string {
  if (kind === 'show' || head?.kind === 'film') return title;
  const place = kind === 'season' ? seasonName(season) : writeCode(season ?? 0, number ?? 0, episode?.numberTo);
  return words.t('journal:of', { episode: place, show: title });
}

export function seasonName(season: number | null): string {
  return season === 0 ? words.t('lists:specials') : words.t('lists:season', { number: season ?? 0 });
}
