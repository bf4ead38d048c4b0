import { useRouterState } from '@tanstack/react-router';
import { useContext, useEffect, useRef } from 'react';
import { assertDefined } from '../../../shared/util/assertNever';
import { LibraryContext } from '../../db/live';
import { followMarks, type Follower } from './followMarks';

/** Shows what marks of this window reveal. Draws nothing itself; once per window. */
export function UnlockedWatcher() {
  const { database } = assertDefined(useContext(LibraryContext), 'the shell stands inside LibraryContext');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const follower = useRef<Follower>(null);
  const shownOn = useRef(pathname);

  useEffect(() => {
    const current = followMarks(database);
    follower.current = current;
    return current.stop;
  }, [database]);

  useEffect(() => {
    if (shownOn.current !== pathname) follower.current?.leave();
    shownOn.current = pathname;
  }, [pathname]);
  return null;
}
