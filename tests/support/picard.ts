/** The show of the built-in companion, and its episodes by their place. */
export const PICARD = 'show:picard:picard';
export const picard = (season: number, number: number) =>
  `episode:picard:s${String(season).padStart(2, '0')}e${String(number).padStart(2, '0')}`;
