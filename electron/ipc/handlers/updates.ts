import { ok } from '../../../shared/util/result';
import type { Updates } from '../../update/updates';
import type { HandlersOf } from '../handler';

/** Newer versions of Watchbill: a window sees how it stands, and asks for the next step. */
export function updateHandlers(parts: {
  updates: Updates;
  /** A window has made the backup that was asked for, or could not. */
  backedUp: () => void;
}): HandlersOf<'update:state' | 'update:choose' | 'update:do' | 'update:backed-up'> {
  const { updates } = parts;
  return {
    'update:state': () => ok(updates.state()),
    'update:choose': (choice) => ok(updates.choose(choice)),
    'update:do': (deed) => ok(updates.deed(deed)),
    'update:backed-up': () => {
      parts.backedUp();
      return ok(null);
    },
  };
}
