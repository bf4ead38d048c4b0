import * as z from 'zod';
import { type Airing, Airings } from '../../shared/ipc/outside';
import type { Clock } from '../services/keepAside';
import { readState } from '../services/readState';

/** How long after its time an airing is still told, in milliseconds: Watchbill may not have been running. */
export const LATE = 24 * 60 * 60 * 1000;

/** The longest that a timer waits: a machine that slept, or whose clock was set, is noticed then. */
const LONGEST_WAIT = 60 * 60 * 1000;

/** How many told ones are remembered, so that none is told twice. */
const REMEMBERED = 1000;

const State = z.object({ airings: Airings, told: z.array(z.string().max(300)).max(REMEMBERED) });

/** What airs soon, and has been told or not. Kept over restarts; asks no network. */
export type AiringSchedule = {
  /** What a page knows now. It takes the place of everything that is still to come. */
  hand: (airings: readonly Airing[]) => void;
  /** Tells what is due, and waits for the next one. Also after the machine slept. */
  look: () => void;
  /** Forgets everything, and waits for nothing. */
  clear: () => void;
};

/**
 * A schedule in a file. What came due while nobody looked is told once, if that is less than a day ago; what a page hands
 * over too late was never promised, and is not told.
 */
export function createAirings(parts: {
  file: string;
  clock: Clock;
  tell: (airing: Airing) => void;
  keep: (file: string, value: unknown) => void;
}): AiringSchedule {
  const { file, clock } = parts;
  let { airings, told } = readState(file, State) ?? { airings: [], told: [] };
  let timer: NodeJS.Timeout | undefined;

  function wait(): void {
    clearTimeout(timer);
    const next = Math.min(...airings.map(({ at }) => at));
    if (next === Infinity) return;
    timer = setTimeout(look, Math.min(Math.max(next - clock(), 1000), LONGEST_WAIT));
    timer.unref();
  }

  function look(): void {
    const now = clock();
    const due = airings.filter(({ at }) => at <= now);
    if (due.length > 0) {
      airings = airings.filter(({ at }) => at > now);
      const fresh = due.filter(({ key, at }) => now - at < LATE && !told.includes(key));
      told = [...told, ...fresh.map(({ key }) => key)].slice(-REMEMBERED);
      // Before they are told: a process that ends in between would tell them again.
      parts.keep(file, { airings, told });
      for (const airing of fresh.toSorted((one, other) => one.at - other.at)) parts.tell(airing);
    }
    wait();
  }

  return {
    hand(given) {
      look();
      const now = clock();
      const known = new Set(told);
      const next = given.filter(({ key, at }) => at > now && !known.has(key));
      if (JSON.stringify(next) === JSON.stringify(airings)) return;
      airings = next;
      parts.keep(file, { airings, told });
      wait();
    },
    look,
    clear() {
      clearTimeout(timer);
      if (airings.length > 0) parts.keep(file, { airings: [], told });
      airings = [];
    },
  };
}
