/** Making a format takes longer than using it a hundred times: the last one is kept. */
let kept: { zone: string; format: Intl.DateTimeFormat } | null = null;

/** The instant at which a clock in `zone` showed this time, given as if it were UTC. Unknown zones are UTC. */
export function zonedInstant(wall: number, zone: string): number {
  if (zone === 'UTC') return wall;
  const first = wall - offsetAt(wall, zone);
  // The offset belongs to the instant, not to the wall: once more, for the days on which clocks are changed.
  return wall - offsetAt(first, zone);
}

/** Milliseconds that a clock in `zone` is ahead of UTC at an instant. */
function offsetAt(at: number, zone: string): number {
  const format = formatIn(zone);
  if (!format || !Number.isFinite(at) || Math.abs(at) > 8e15) return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}

function formatIn(zone: string): Intl.DateTimeFormat | null {
  if (kept?.zone === zone) return kept.format;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    kept = { zone, format };
    return format;
  } catch {
    return null;
  }
}
