import { desktop } from './desktop';

/** Opens the card of a character in a small window of its own; one that is open already comes to the front. */
export function openCardWindow(show: string, character: string) {
  return desktop.request('window:open', { route: `/card/${show}/${character}`, kind: 'card' });
}

/** Shows a page in the whole window used last, for windows that show one thing only. `route` is without its `#`. */
export function showInMainWindow(route: string) {
  return desktop.request('window:show', { route });
}
