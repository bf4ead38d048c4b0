import type { App } from 'electron';

/**
 * No page ever leaves: no navigation, redirect, frame, new window or webview, whoever asks. Ways inside the app are
 * fragments, which are no navigation; the main process loads and reloads pages itself.
 */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
