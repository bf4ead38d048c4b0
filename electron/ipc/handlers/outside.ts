import { ok } from '../../../shared/util/result';
import type { Outside } from '../../tray/outside';
import type { HandlersOf } from '../handler';

/** What pages hand over for places outside their windows. */
export function outsideHandlers(
  outside: Pick<Outside, 'next' | 'airings' | 'progress'>,
): HandlersOf<'outside:next' | 'outside:airings' | 'outside:progress'> {
  return {
    'outside:next': (next, window) => {
      outside.next(next, window);
      return ok(null);
    },
    'outside:airings': (airings) => {
      outside.airings(airings);
      return ok(null);
    },
    'outside:progress': (share, window) => {
      outside.progress(share, window);
      return ok(null);
    },
  };
}
