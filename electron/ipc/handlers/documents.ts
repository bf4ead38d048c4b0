import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { IpcError } from '../../../shared/ipc/errors';
import { fileFailure } from '../../services/fileFailure';
import type { DocumentMaker } from '../../windows/documentWindow';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

export type DocumentParts = {
  maker: DocumentMaker;
  askWhere: (window: BrowserWindow, suggestedName: string) => Promise<string | null>;
  /** Whole or not at all; throws the system's error. */
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  logError: (message: string, detail: unknown) => void;
};

/** What the system's dialog says when the viewer has closed it; every other reason is a failure. */
const CANCELLED = /cancel/i;

/** Documents that the viewer takes along: saved where a dialog says, or printed. The page never names a path. */
export function documentHandlers(parts: DocumentParts): HandlersOf<'document:save' | 'document:print'> {
  const { maker, askWhere, write, logError } = parts;

  async function make<T>(work: () => Promise<T>): Promise<Result<T, IpcError>> {
    try {
      return ok(await work());
    } catch (error) {
      logError('a document could not be made', error);
      return fail({ code: 'DOCUMENT_FAILED', sentence: sentences.documentFailed });
    }
  }

  return {
    'document:save': async ({ suggestedName, html, as }, window) => {
      const file = await askWhere(window, `${suggestedName}.${as}`);
      if (file === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      const content = as === 'html' ? ok(html) : await make(() => maker.toPdf(html));
      if (!content.ok) return content;
      try {
        await write(file, content.value);
      } catch (error) {
        return fail(fileFailure(error));
      }
      return ok({ name: path.basename(file) });
    },

    'document:print': async ({ html }) => {
      const outcome = await make(() => maker.print(html));
      if (!outcome.ok) return outcome;
      if (outcome.value.printed) return ok(null);
      if (CANCELLED.test(outcome.value.reason)) return fail({ code: 'CANCELLED', sentence: sentences.notPrinted });
      logError('a document was not printed', outcome.value.reason);
      return fail({ code: 'PRINT_FAILED', sentence: sentences.printFailed });
    },
  };
}
