import { decimalIn } from './numbers';

/**
 * A rating on our scale of 1 to 10. `outOf` is the highest of the service's own: five is doubled, a hundred divided by
 * ten, both rounded. Null for `0`, which is how services write that there is none, and for what is no number;
 * `'bad'` for one that lies outside its own scale.
 */
export function ratingIn(value: unknown, outOf: 5 | 10 | 100): number | 'bad' | null {
  const given = decimalIn(value);
  if (given === null || given === 0 || given === -1) return null;
  if (given < 0 || given > outOf) return 'bad';
  return Math.max(1, Math.min(10, Math.round((given * 10) / outOf)));
}
