import type { Preferences } from '../../shared/ipc/preferences';

const CHANNEL = 'watchbill-preferences';

/** Sets the attributes of the root element that the style sheets read. No attribute means: as the system says. */
export function showPreferences(preferences: Preferences, root: HTMLElement = document.documentElement): void {
  const attributes = {
    theme: preferences.theme === 'system' ? null : preferences.theme,
    contrast: preferences.contrast === 'system' ? null : preferences.contrast,
    density: preferences.density,
    motion: preferences.motion === 'system' ? null : preferences.motion,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  }
  root.style.setProperty('--reading-size', `${preferences.readingSize}px`);
}

/** Tells the other windows of the app. */
export function tellPreferences(preferences: Preferences): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
  channel.postMessage(preferences);
  channel.close();
}

/** Hears what another window has set. Never stops: a window looks the same as the others for as long as it lives. */
export function followPreferences(
  listener: (preferences: Preferences) => void,
  parse: (value: unknown) => Preferences | null,
): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', (event: MessageEvent<unknown>) => {
    const preferences = parse(event.data);
    if (preferences) listener(preferences);
  });
}
