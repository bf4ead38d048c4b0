import { dayIn } from '../../shared/util/days';

/** Asking takes longer than all that is done with the answer, and nobody travels faster. */
const ZONE_HOLDS = 1000;
let known = { zone: '', at: -Infinity };

function currentZone(): string {
  const at = performance.now();
  if (at - known.at > ZONE_HOLDS) known = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, at };
  return known.zone;
}

/** The viewer's clock: the one place that asks the system for the time. */
export const clock = {
  /** Epoch milliseconds. */
  now: (): number => Date.now(),
  /** IANA zone name. */
  zone: currentZone,
  /** The viewer's calendar day. */
  today: (): string => dayIn(clock.zone(), clock.now()),
};
