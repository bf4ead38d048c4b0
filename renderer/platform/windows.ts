import { desktop } from './desktop';

/** Opens the card of a character in a small window of its own; one that is open already comes to the front. */
export function openCardWindow(show: string, character: string) {
  return desktop.request('window:open', { route: `/card/${show}/${character}`, kind: 'card' });
}

/** Opens what a page shows in a small window: a card, a note, and from anywhere else what is next. */
export function openSmallWindow(pathname: string) {
  const [, area, first, second] = pathname.split('/');
  if (area === 'character' && first !== undefined && second !== undefined) return openCardWindow(first, second);
  if (area === 'note' && first !== undefined)
    return desktop.request('window:open', { route: `/small/note/${first}`, kind: 'note' });
  return desktop.request('window:open', { route: '/small/up-next', kind: 'up-next' });
}

/** Shows a page in the whole window used last, for windows that show one thing only. `route` is without its `#`. */
export function showInMainWindow(route: string) {
  return desktop.request('window:show', { route });
}
