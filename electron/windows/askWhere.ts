import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/** Asks where to save, beginning in the viewer's documents. The whole path, or null when the dialog was closed. */
export async function askWhere(window: BrowserWindow, suggestedName: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('documents'), suggestedName),
    // Elsewhere the system asks by itself.
    properties: ['showOverwriteConfirmation'],
  });
  return canceled || !filePath ? null : filePath;
}
