import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { fail, ok } from '../../../shared/util/result';
import { fileFailure } from '../../services/fileFailure';
import type { DiagnosticReport } from '../../links/diagnosticReport';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

/** The file that somebody adds to a report of a fault. */
export function diagnosticHandlers(parts: {
  askWhere: (window: BrowserWindow, suggestedName: string) => Promise<string | null>;
  write: (file: string, content: string) => Promise<void>;
  report: DiagnosticReport;
}): HandlersOf<'diagnostic:save'> {
  return {
    'diagnostic:save': async (facts, window) => {
      const file = await parts.askWhere(window, 'Watchbill diagnostics.txt');
      if (file === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      try {
        await parts.write(file, await parts.report(facts));
      } catch (error) {
        return fail(fileFailure(error));
      }
      return ok({ name: path.basename(file) });
    },
  };
}
