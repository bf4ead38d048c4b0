import { useCallback, useEffect, useRef, useState } from 'react';
import type { IpcArguments, IpcResults } from '../../../shared/ipc/contract';
import type { LookupProblem } from '../../../shared/lookup/tvmaze';
import { desktop } from '../../platform/desktop';
import { words } from './addWords';

type Channel = 'lookup:search' | 'lookup:by-id' | 'lookup:show';
type Value<C extends Channel> = Extract<IpcResults[C], { ok: true }>['value'];

/** After how long one is told that it takes a while, in milliseconds. */
const PATIENCE = 200;

/** Asks TVmaze, one question at a time. `problem` is a sentence; `isSlow` comes once it takes a while. */
export function useLookup() {
  const [problem, setProblem] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'asking' | 'slow'>('idle');
  const running = useRef(0);

  // Nobody waits for an answer on a page that was left.
  useEffect(
    () => () => {
      if (running.current > 0) void desktop.request('lookup:cancel', undefined);
    },
    [],
  );

  const ask = useCallback(
    async <C extends Channel>(channel: C, argument: IpcArguments[C]): Promise<Value<C> | null> => {
      running.current += 1;
      setProblem(null);
      setState('asking');
      const timer = setTimeout(() => setState('slow'), PATIENCE);
      try {
        const answer = await desktop.request(channel, argument);
        if (!answer.ok) {
          setProblem(words.t('addShow:lookup.problem.failed', { sentence: answer.error.sentence }));
          return null;
        }
        const found = answer.value as { ok: true; value: Value<C> } | { ok: false; error: LookupProblem };
        if (found.ok) return found.value;
        setProblem(writeProblem(found.error));
        return null;
      } finally {
        clearTimeout(timer);
        running.current -= 1;
        if (running.current === 0) setState('idle');
      }
    },
    [],
  );

  const cancel = useCallback(() => void desktop.request('lookup:cancel', undefined), []);
  return { ask, cancel, problem, setProblem, isAsking: state !== 'idle', isSlow: state === 'slow' };
}

function writeProblem(problem: LookupProblem): string {
  if (problem.code === 'too-many' && problem.seconds !== null)
    return words.t('addShow:lookup.problem.too-many-seconds', { count: problem.seconds });
  return words.t(`addShow:lookup.problem.${problem.code}`);
}
