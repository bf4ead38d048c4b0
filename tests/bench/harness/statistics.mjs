/** @param {readonly number[]} values */
function sorted(values) {
  if (values.length === 0) throw new RangeError('There is nothing to take figures of.');
  if (!values.every(Number.isFinite)) throw new RangeError('A measured value is not a number.');
  return values.toSorted((a, b) => a - b);
}

/**
 * The value below which a share of all values lies; between two values it goes by their distance.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const rising = sorted(values);
  const place = (rising.length - 1) * share;
  const low = rising[Math.floor(place)] ?? NaN;
  const high = rising[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {readonly number[]} values */
export const p95 = (values) => quantile(values, 0.95);

/**
 * Half the middle half's width, in per cent of the median: how far to trust a figure.
 * @param {readonly number[]} values
 */
export function spread(values) {
  return round(((quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values)) * 100, 1);
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
export function round(value, digits = 2) {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
