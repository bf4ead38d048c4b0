/**
 * Calendar days as `YYYY-MM-DD`. They are days on a wall calendar, not instants, so all arithmetic is in UTC and
 * no time zone or daylight-saving change can move them.
 */

/** Making a format takes longer than using it a hundred times: the last one is kept. */
let kept: { zone: string; format: Intl.DateTimeFormat } | null = null;

function formatIn(zone: string): Intl.DateTimeFormat {
  if (kept?.zone !== zone) {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    kept = { zone, format };
  }
  return kept.format;
}

/** The calendar day of an instant (epoch milliseconds) as a wall calendar in `zone` (IANA name) shows it. */
export function dayIn(zone: string, at: number): string {
  const parts = formatIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day that lies `count` days after `day`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a month given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10);
}
