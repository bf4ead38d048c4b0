import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { IpcError } from '../../../shared/ipc/errors';
import { fileFailure } from '../../services/fileFailure';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

export type PageParts = {
  askWhere: (window: BrowserWindow, suggestedName: string) => Promise<string | null>;
  /** Whole or not at all; throws the system's error. */
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  logError: (message: string, detail: unknown) => void;
};

/** What the system's dialog says when the viewer has closed it; every other reason is a failure. */
const CANCELLED = /cancel/i;

/** The ground of a window is painted round the page as well: at night, margins would be black. */
function onWhite(window: BrowserWindow): () => void {
  const ground = window.getBackgroundColor();
  window.setBackgroundColor('#ffffff');
  return () => {
    if (!window.isDestroyed()) window.setBackgroundColor(ground);
  };
}

/** The page of a window on paper, as it stands there: what it may not show is not in it. */
export function pageHandlers({ askWhere, write, logError }: PageParts): HandlersOf<'page:print' | 'page:save-pdf'> {
  return {
    'page:print': (_, window) =>
      new Promise<Result<null, IpcError>>((resolve) => {
        const putBack = onWhite(window);
        window.webContents.print({ printBackground: true }, (printed, reason) => {
          putBack();
          if (printed) resolve(ok(null));
          else if (CANCELLED.test(reason)) resolve(fail({ code: 'CANCELLED', sentence: sentences.notPrinted }));
          else {
            logError('a page was not printed', reason);
            resolve(fail({ code: 'PRINT_FAILED', sentence: sentences.printFailed }));
          }
        });
      }),
    'page:save-pdf': async ({ suggestedName }, window) => {
      const file = await askWhere(window, `${suggestedName}.pdf`);
      if (file === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      let content: Uint8Array;
      const putBack = onWhite(window);
      try {
        content = await window.webContents.printToPDF({
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      } catch (error) {
        logError('a page could not be made into a PDF', error);
        return fail({ code: 'DOCUMENT_FAILED', sentence: sentences.documentFailed });
      } finally {
        putBack();
      }
      try {
        await write(file, content);
      } catch (error) {
        return fail(fileFailure(error));
      }
      return ok({ name: path.basename(file) });
    },
  };
}
