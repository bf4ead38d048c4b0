import { useContext, useEffect, useRef, useState } from 'react';
import { assertDefined } from '../../shared/util/assertNever';
import type { WatchbillDatabase } from './database';
import { followRead } from './followRead';
import { LibraryContext } from './live';

/** What is asked for: the same part is the same array. */
export type Part = readonly string[];

/**
 * The answers of one read for the parts of something long, each kept up to date by itself: to ask for one more reads only that one. What
 * is asked for no longer goes when all the rest has answered. A read that fails throws in render, as with `useLive`.
 * @param read always the same function
 */
export function useLiveParts<Answer>(
  read: (database: WatchbillDatabase, part: Part) => Promise<Answer>,
  parts: readonly Part[],
): ReadonlyMap<Part, Answer> {
  const { database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  const [answers, setAnswers] = useState<ReadonlyMap<Part, Answer>>(new Map());
  const following = useRef(new Map<Part, () => void>());
  const wanted = useRef(parts);

  useEffect(() => {
    wanted.current = parts;
    const followed = following.current;
    for (const [part, stop] of followed) {
      if (parts.includes(part)) continue;
      stop();
      followed.delete(part);
    }
    const put = (part: Part, answer: Answer) =>
      setAnswers((before) => {
        const now = new Map(before).set(part, answer);
        const whole = wanted.current.every((one) => now.has(one));
        return whole ? new Map([...now].filter(([one]) => wanted.current.includes(one))) : now;
      });
    const fail = (cause: unknown) =>
      setAnswers(() => {
        throw cause;
      });
    for (const part of parts) {
      if (followed.has(part)) continue;
      followed.set(
        part,
        followRead(
          database,
          (opened) => read(opened, part),
          (answer) => put(part, answer),
          fail,
        ),
      );
    }
  }, [database, read, parts]);

  useEffect(() => {
    const followed = following.current;
    return () => {
      for (const stop of followed.values()) stop();
      followed.clear();
    };
    // A window has one library as long as it stands.
  }, []);

  return answers;
}
