import { useContext } from 'react';
import { assertDefined } from '../../../shared/util/assertNever';
import type { Library } from '../../db/commit/library';
import { LibraryContext } from '../../db/live';
import { createMarking, type Marking } from './createMarking';

/** One for the library, not one for each component: it remembers what it painted, for the undo. */
const known = new WeakMap<Library, Marking>();

/** Every change a viewer can make to what they watched. Each answers whether it is stored; none rejects. */
export function useMarking(): Marking {
  const { library, database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  const marking = known.get(library) ?? createMarking(library, database);
  known.set(library, marking);
  return marking;
}
