import type { Show } from '../../../../shared/pack/catalogue';
import type { ProductionLine } from './productionViews';

/** What the catalogue says of a show, under the keys that a companion uses for the same. */
const FIELDS = [
  { key: 'original-network', field: 'network' },
  { key: 'country', field: 'country' },
  { key: 'language', field: 'language' },
] as const;

/**
 * Lines from the catalogue for what the companion has no statement about. They have no sources of their own, and no
 * label: the screen names them. The days of the first and the last episode stand with the seasons.
 */
export function catalogueLines(show: Show | undefined, known: readonly ProductionLine[]): ProductionLine[] {
  if (!show) return [];
  const has = new Set(known.map((line) => line.key));
  // A film has a studio, and no network that it would be missing.
  const isDue = ({ key, field }: (typeof FIELDS)[number]) =>
    !has.has(key) && !(field === 'network' && show.kind === 'film' && show.network === null);
  return FIELDS.filter(isDue).map(({ key, field }) => ({
    id: `${key}-of-show`,
    key,
    label: '',
    value: show[field],
    people: [],
    unconfirmed: show.unconfirmedFields.includes(field),
    sources: [],
  }));
}
