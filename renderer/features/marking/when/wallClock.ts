const FIELDS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** What a clock in `zone` shows at an instant: `2020-02-20T21:14`, as date-and-time fields hold it. */
export function wallClockOf(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...FIELDS }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which a clock in `zone` shows this day and time. Where the clock is put forward over it, the
 * instant an hour on; where it is put back, the earlier of the two.
 */
export function instantOf(day: string, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (at: number) => Date.parse(`${wallClockOf(at, zone)}:00Z`) - Math.floor(at / 60_000) * 60_000;
  // Both sides of a change of the clock: one of the two offsets is the right one.
  const guesses = [offsetAt(wanted - 86_400_000), offsetAt(wanted + 86_400_000)].map((offset) => wanted - offset);
  return guesses.find((at) => at + offsetAt(at) === wanted) ?? Math.max(...guesses);
}
