/** How services write that there is nothing. `-1` and `0` are nothing too, but only where a number is asked for. */
const NOTHING = new Set(['', '<nil>', 'nil', '\\n', 'null', 'none', 'undefined', 'nan', 'n/a']);

/** The text of a field, trimmed, or null where it says that there is nothing. Numbers become their digits. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return NOTHING.has(text.toLowerCase()) ? null : text;
}

/** A whole number as text, JSON number or Go's `1.6e+09`, inside the limits; else null. */
export function wholeIn(value: unknown, lowest: number, highest: number): number | null {
  const text = textIn(value);
  if (text === null || !/^[+-]?\d{1,20}(?:\.\d{1,20})?(?:e\+?\d{1,3})?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isInteger(number) && number >= lowest && number <= highest ? number : null;
}

/** A number with or without a fraction, also with a decimal comma. */
export function decimalIn(value: unknown): number | null {
  const text = textIn(value)?.replace(',', '.');
  if (text === undefined || !/^[+-]?\d{1,15}(?:\.\d{1,20})?$/.test(text)) return null;
  return Number(text);
}

/** The number of a season: 0 holds specials, and some services number by years. */
export function seasonIn(value: unknown): number | null {
  return wholeIn(value, 0, 9_999);
}

/** The number of an episode. Absolute ones reach some thousand, daily shows more. */
export function episodeNumberIn(value: unknown): number | null {
  return wholeIn(value, 0, 99_999);
}

/** How often something was watched, 0 where nothing is said. More than ten thousand times is a fault. */
export function timesIn(value: unknown): number {
  return wholeIn(value, 0, 10_000) ?? 0;
}

/** `true`, `1`, `yes`; everything else is no. */
export function flagIn(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:true|1|yes|y)$/i.test(value.trim()));
}

/** `S01E02`, `s1e2`, `1x02`: season and number. */
export function codeIn(value: unknown): { season: number; number: number } | null {
  const match = /^s?(\d{1,4})\s*[ex]\s*(\d{1,5})$/i.exec(textIn(value) ?? '');
  return match ? { season: Number(match[1]), number: Number(match[2]) } : null;
}
