import type { IpcError } from '../../../shared/ipc/errors';
import type { Result } from '../../../shared/util/result';
import type { WatchbillDatabase } from '../../db/database';
import { readCard } from '../../db/reads';
import type { CharacterCard } from '../../db/reads/companionViews';
import { loadCardDocuments } from '../cardExport';
import { stopCode } from '../characters';

/** The cards that the page at an address shows: one, or several side by side, as of the episode that it names. */
export async function cardsHere(database: WatchbillDatabase, hash: string): Promise<CharacterCard[]> {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, area, show = '', character = ''] = path.split('/');
  const search = new URLSearchParams(query);
  const slugs = area === 'compare' ? (search.get('cards') ?? '').split(',').filter(Boolean) : [character];
  if (!['character', 'card', 'compare'].includes(area ?? '') || slugs.length === 0) return [];
  const asOf = search.get('asOf');
  const cards = await Promise.all(slugs.slice(0, 3).map(async (slug) => cardAsOf(database, show, slug, asOf)));
  return cards.filter((card) => card !== null);
}

/** A code that is no earlier stop names the horizon, as on the page. */
async function cardAsOf(
  database: WatchbillDatabase,
  show: string,
  slug: string,
  asOf: string | null,
): Promise<CharacterCard | null> {
  const now = await readCard(database, show, slug, null);
  const stop = now?.stops.find((one) => stopCode(one) === asOf);
  return now === null || stop === undefined ? now : readCard(database, show, slug, stop.ref);
}

export async function keepCards(
  cards: readonly CharacterCard[],
  way: 'print' | 'pdf',
): Promise<Result<{ name: string } | null, IpcError>> {
  const { printCards, saveCards } = await loadCardDocuments();
  return way === 'print' ? printCards(cards) : saveCards(cards, 'pdf');
}
