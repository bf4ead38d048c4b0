import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { fail, ok } from '../../../shared/util/result';
import { beginExportFile } from '../../services/exports/exportFile';
import { beginExportFolder } from '../../services/exports/exportFolder';
import type { ExportStore } from '../../services/exports/exportStore';
import type { UnderWay } from '../../services/exports/underWay';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

type Channels = `export:${'begin' | 'write' | 'finish' | 'abandon'}`;

/** Exports: a dialog of ours says where, a window hands over what to write, and the store owns the files. */
export function exportHandlers(parts: {
  store: ExportStore;
  underWay: UnderWay;
  askWhere: (window: BrowserWindow, suggestedName: string) => Promise<string | null>;
  askFolder: (window: BrowserWindow, current: string) => Promise<string | null>;
  /** Where the dialog for a folder begins. */
  documents: () => string;
  /** Where a command writes: the command line has said it, so that nobody is asked. Null for every other window. */
  named: (window: BrowserWindow) => string | null;
}): HandlersOf<Channels> {
  const { store, underWay, askWhere, askFolder, documents, named } = parts;
  const owners = new Set<number>();

  /** What a window leaves half done goes with it. */
  function owner(window: BrowserWindow): number {
    const { id } = window;
    if (!owners.has(id)) {
      owners.add(id);
      const leave = (): void => void store.abandon(id);
      window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) leave();
      });
      window.once('closed', () => {
        owners.delete(id);
        leave();
      });
    }
    return id;
  }

  return {
    'export:begin': async ({ into, suggestedName }, window) => {
      const place = named(window);
      if (place !== null) {
        return store.begin(owner(window), () =>
          into === 'file'
            ? beginExportFile(place, underWay)
            : beginExportFolder(path.dirname(place), path.basename(place), underWay),
        );
      }
      const chosen = into === 'file' ? await askWhere(window, suggestedName) : await askFolder(window, documents());
      if (chosen === null) return fail({ code: 'CANCELLED', sentence: sentences.cancelled });
      return store.begin(owner(window), () =>
        into === 'file' ? beginExportFile(chosen, underWay) : beginExportFolder(chosen, suggestedName, underWay),
      );
    },
    'export:write': ({ export: number, bytes, name }, window) => store.write(owner(window), number, bytes, name),
    'export:finish': ({ export: number, end }, window) => store.finish(owner(window), number, end),
    'export:abandon': async (_, window) => {
      await store.abandon(owner(window));
      return ok(null);
    },
  };
}
