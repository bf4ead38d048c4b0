import { type BrowserWindow, systemPreferences } from 'electron';
import { send } from '../ipc/send';
import { type Accent, createAccent } from './accent';

/** The accent colour of this system. Nothing is asked of it and nothing heard from it before somebody wants the colour. */
export function createSystemAccent(windows: () => BrowserWindow[]): Accent<BrowserWindow> {
  const accent = createAccent({
    windows,
    told: () => systemPreferences.getAccentColor(),
    tell: (window, payload) => send(window, 'accent', payload),
  });
  let listening = false;

  function listen(): void {
    listening = true;
    systemPreferences.on('accent-color-changed', accent.refresh);
    // macOS has no such event, but says to every app that its colours are others now.
    if (process.platform === 'darwin')
      systemPreferences.subscribeLocalNotification('NSSystemColorsDidChangeNotification', accent.refresh);
  }

  return {
    ...accent,
    apply(wanted) {
      if (wanted && !listening) listen();
      accent.apply(wanted);
    },
  };
}
