import { contextBridge, ipcRenderer, type IpcRendererEvent, webFrame, webUtils } from 'electron';
import type { DesktopBridge } from '../../shared/ipc/bridge';
import type { IpcEvents } from '../../shared/ipc/contract';
import { CHANNELS, EVENTS } from './channels';

/** Of a browser's own, which this folder's types do not know. */
declare const indexedDB: { databases: () => Promise<unknown> };
declare const document: {
  documentElement: { style: { setProperty: (name: string, value: string | null) => void } } | null;
};

/** Known names go through, everything else ends here; what is asked is checked by the main process. */
const desktop: DesktopBridge = {
  request(channel, argument) {
    if (!Object.hasOwn(CHANNELS, channel)) return Promise.reject(new TypeError('There is no such channel.'));
    return ipcRenderer.invoke(channel, argument);
  },
  drop(file) {
    // Empty for a file that a page has made itself, and refused then.
    return ipcRenderer.invoke('opened:dropped', webUtils.getPathForFile(file as File));
  },
  on(event, listener) {
    if (!Object.hasOwn(EVENTS, event)) throw new TypeError('There is no such event.');
    // The event object would hand the page `ipcRenderer` itself.
    const withoutEvent = (_: IpcRendererEvent, payload: IpcEvents[typeof event]): void => listener(payload);
    ipcRenderer.on(event, withoutEvent);
    return () => {
      ipcRenderer.removeListener(event, withoutEvent);
    };
  },
};

contextBridge.exposeInMainWorld('desktop', desktop);

// The page asks this before it opens anything. Asked here, the database's process opens its files while the page's code
// is still on its way; nothing is made by it, and in a window that shows a problem there is only a session in memory.
void indexedDB.databases().catch(() => undefined);

// Only here a page is made larger for its window alone; from the main process it would be for all of them.
const zoom = process.argv.find((argument) => argument.startsWith('--watchbill-zoom='));
if (zoom !== undefined) webFrame.setZoomFactor(Number(zoom.slice('--watchbill-zoom='.length)));
ipcRenderer.on('zoom', (_, { factor }: IpcEvents['zoom']) => webFrame.setZoomFactor(factor));

// Set here, it is no code of the page's; without a value there is no such property. styles/tokens.css takes it from there.
ipcRenderer.on('accent', (_, { colour }: IpcEvents['accent']) =>
  document.documentElement?.style.setProperty('--system-accent', colour),
);
