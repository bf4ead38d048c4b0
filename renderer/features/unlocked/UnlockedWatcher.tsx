import { useContext, useEffect } from 'react';
import { assertDefined } from '../../../shared/util/assertNever';
import { LibraryContext } from '../../db/live';
import { followMarks } from './followMarks';

/** Shows what marks of this window reveal. Draws nothing itself; once per window. */
export function UnlockedWatcher() {
  const { database } = assertDefined(useContext(LibraryContext), 'the shell stands inside LibraryContext');
  useEffect(() => followMarks(database), [database]);
  return null;
}
