import { useCallback, useEffect, useState } from 'react';
import type { Period, Tally } from '../../../shared/statistics/tally';
import type { LibraryId } from '../../../shared/library/rows';
import { countInWorker } from '../../workers/statistics/statisticsWorker';

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

/** Counts in a worker whenever something else is asked or something was done, and can be stopped. */
export function useTally(database: string, show: LibraryId | null, period: Period, seq: number): Counting {
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
    const count = () => {
      const asked = { show, period: from === null || to === null ? null : { from, to } };
      const job = countInWorker(database, asked, (done) => {
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
          if (over) return;
          setTally(found);
          setRead(null);
          setFirst(false);
        })
        .catch((cause: unknown) => {
          if (!over) reportError(cause);
        });
    };
    const timer = setTimeout(count, first ? 0 : PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
      stop();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the first time is only a shorter wait; `seq` and `run` ask again
  }, [database, show, from, to, seq, run]);

  const again = useCallback(() => {
    setStopped(false);
    setRun((before) => before + 1);
  }, []);
  return { tally, read, stopped, stop: end ?? again, again };
}
