import type { PlayView } from '../../../db/reads/views';

type Dated = Pick<PlayView, 'at' | 'from' | 'to'>;
type Span = { from: number; to: number };

const DAY = 86_400_000;
/** Short histories would stretch a day over the whole line. */
const SHORTEST = 60 * DAY;

/** Puts plays on one line from before the oldest until now. Null for a play without a date. */
export function timeLineOf(
  plays: readonly Dated[],
  now: number,
): (play: Dated) => { start: number; end: number } | null {
  const spans = plays.map(spanOf).filter((span) => span !== null);
  const oldest = Math.min(now, ...spans.map((span) => span.from));
  const length = Math.max(SHORTEST, (now - oldest) * 1.1);
  const first = now - length;
  const share = (at: number) => Math.min(1, Math.max(0, (at - first) / length));
  return (play) => {
    const span = spanOf(play);
    return span && { start: share(span.from), end: share(span.to) };
  };
}

function spanOf({ at, from, to }: Dated): Span | null {
  if (at !== null) return { from: at, to: at };
  if (from === null) return null;
  return { from: Date.parse(`${from}T00:00:00Z`), to: Date.parse(`${to ?? from}T00:00:00Z`) + DAY };
}
