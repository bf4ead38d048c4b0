import type { BrowserWindow } from 'electron';
import { ok } from '../../../shared/util/result';
import type { Lookup } from '../../services/lookup/lookup';
import type { HandlersOf } from '../handler';

/**
 * Look-ups that a viewer asked for. A window has one at a time: the next one, or `lookup:cancel`, ends the one before,
 * and so does closing it.
 */
export function lookupHandlers(
  lookup: Lookup,
): HandlersOf<'lookup:search' | 'lookup:by-id' | 'lookup:show' | 'lookup:cancel'> {
  const underWay = new Map<number, AbortController>();
  const cancel = (window: BrowserWindow): void => {
    underWay.get(window.id)?.abort();
    underWay.delete(window.id);
  };
  const begin = (window: BrowserWindow): AbortSignal => {
    cancel(window);
    const controller = new AbortController();
    underWay.set(window.id, controller);
    window.once('closed', () => controller.abort());
    return controller.signal;
  };
  return {
    'lookup:search': async ({ query }, window) => ok(await lookup.search(query, begin(window))),
    'lookup:by-id': async ({ scheme, value }, window) => ok(await lookup.byId(scheme, value, begin(window))),
    'lookup:show': async ({ id, fresh }, window) => ok(await lookup.show(id, fresh, begin(window))),
    'lookup:cancel': (_, window) => {
      cancel(window);
      return ok(null);
    },
  };
}
