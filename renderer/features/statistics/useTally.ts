import { useCallback, useEffect, useState } from 'react';
import type { Tally } from '../../../shared/statistics/tally';
import { countInWorker } from '../../workers/statistics/statisticsWorker';
import { keepTally, keptTally, type TallyAsked } from './keptTallies';

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
export function useTally({ database, show, period, seq, revision }: TallyAsked): Counting {
  const [tally, setTally] = useState<Tally | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const [stopped, setStopped] = useState(false);
  const [run, setRun] = useState(0);
  const [end, setEnd] = useState<(() => void) | null>(null);
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const [first, setFirst] = useState(true);

  useEffect(() => {
    let over = false;
    let stop = (): void => undefined;
    const asked = { database, show, period: from === null || to === null ? null : { from, to }, seq, revision };
    const known = keptTally(asked);
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
      const job = countInWorker(database, { show, period: asked.period }, (done) => {
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
          keepTally(asked, found);
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
    // oxlint-disable-next-line react/exhaustive-deps -- the first time is only a shorter wait; `seq` and `run` ask again
  }, [database, show, from, to, seq, revision, run]);

  const again = useCallback(() => {
    setRun((before) => before + 1);
  }, []);
  return { tally, read, stopped, stop: end ?? again, again };
}
