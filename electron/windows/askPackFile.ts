import { app, type BrowserWindow, dialog } from 'electron';
import { dialogWords } from '../words';

/** Asks for a pack file, beginning in the viewer's downloads. The whole path, or null when the dialog was closed. */
export async function askPackFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('downloads'),
    properties: ['openFile'],
    filters: [{ name: dialogWords.packFiles, extensions: ['json', 'watchbill-pack'] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
