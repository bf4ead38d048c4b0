// The limit that Watchbill is measured against: the same Electron with nothing in it but an empty page.
// CommonJS, because Electron loads it as it is. Window and switches are those of Watchbill (electron/windows/options.ts),
// so that what differs is what Watchbill does.
const path = require('node:path');
const { app, BrowserWindow, Menu } = require('electron');

Menu.setApplicationMenu(null);
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: true,
    frame: false,
    backgroundColor: '#f1f1eb',
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  return window.loadFile(path.join(__dirname, 'blank.html'));
});
