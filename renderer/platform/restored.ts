const CHANNEL = 'watchbill-restored';

/** Another window has put another library in the place of this one: everything on this page is of the past. */
export function followRestores(): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', () => location.reload());
}

/** Starts every window again, this one last. */
export function restartAllWindows(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
  channel.postMessage(null);
  channel.close();
  location.reload();
}
