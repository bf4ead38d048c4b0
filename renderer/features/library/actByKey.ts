import { writtenKey } from '../../platform/writtenKey';
import type { LibraryItem } from '../../db/reads/views';
import type { ShowActions } from './useShowActions';

/** Does what a key means for a show in a list. Answers whether it meant anything. */
export function actByKey(event: KeyboardEvent, item: LibraryItem, actions: ShowActions, open: () => void): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('[role="menu"], [role="dialog"]')) return false;
  const isMark = target instanceof HTMLInputElement;
  const isButton = target?.closest('button') !== null;
  const key = writtenKey(event);
  if (key === 'enter') {
    // A link opens by itself, and a button does what it says.
    if (isMark) open();
    return isMark;
  }
  if (key === 'm' && event.shiftKey) {
    actions.earlier(item);
    return true;
  }
  if (event.shiftKey) return false;
  if (key === 'm' || (key === ' ' && !isMark && !isButton)) return actions.toggleFilm(item);
  if (key === 'f') {
    actions.favourite(item);
    return true;
  }
  if (/^\d$/.test(key)) {
    actions.rate(item, key === '0' ? 10 : Number(key));
    return true;
  }
  return false;
}
