import { useCallback, useEffect, useState } from 'react';
import type { Tally } from '../../../shared/statistics/tally';
import { countInWorker } from '../../workers/statistics/statisticsWorker';
import { keepTally, keptTally, tallyKey, type TallyAsked } from './keptTallies';

export type Counting = {
  /** The last that was counted: it stays until the next one is there. */
  tally: Tally | null;
  /** Plays read so far; null while nothing is counted. */
  read: number | null;
  stopped: boolean;
  stop: () => void;
  again: () => void;
};

/** Marks come in rows: what is counted waits for a quiet while. */
const PAUSE = 400;

/** Counts in a worker whenever something else is asked or something was done, unless that is known, and can be stopped. */
export function useTally(asked: TallyAsked): Counting {
  const key = tallyKey(asked);
  const [tally, setTally] = useState<Tally | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [stopped, setStopped] = useState(false);
  const [run, setRun] = useState(0);
  const [end, setEnd] = useState<(() => void) | null>(null);
  const [first, setFirst] = useState(true);

  useEffect(() => {
    let over = false;
    let stop = (): void => undefined;
    const known = keptTally(key);
    const tell = (found: Tally) => {
      setTally(found);
      setRead(null);
      setFirst(false);
    };
    const count = () => {
      setStopped(false);
      if (known !== null) {
        tell(known);
        return;
      }
      const job = countInWorker(asked.database, { show: asked.show, period: asked.period }, (done) => {
        if (!over) setRead(done);
      });
      stop = job.end;
      setRead(0);
      setEnd(() => () => {
        over = true;
        job.end();
        setRead(null);
        setStopped(true);
      });
      job.tally
        .then((found) => {
          keepTally(key, found);
          if (!over) tell(found);
        })
        .catch((cause: unknown) => {
          if (!over) reportError(cause);
        });
    };
    const timer = setTimeout(count, first || known !== null ? 0 : PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key tells all of `asked`; the first time is only a shorter wait; `run` asks again
  }, [key, run]);

  const again = useCallback(() => {
    setRun((before) => before + 1);
  }, []);
  return { tally, read, stopped, stop: end ?? again, again };
}
