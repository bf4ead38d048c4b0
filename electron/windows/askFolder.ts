import { type BrowserWindow, dialog } from 'electron';

/** Asks for a folder, beginning at the present one. The whole path, or null when the dialog was closed. */
export async function askFolder(window: BrowserWindow, current: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: current,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
