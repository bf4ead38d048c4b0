import type { BrowserWindow } from 'electron';
import type { BackupSummary } from '../../../shared/backup/format';
import { fail, ok } from '../../../shared/util/result';
import type { Witness } from '../../../shared/ipc/witness';
import type { BackupStore } from '../../services/backups/backupStore';
import type { BackupSchedule } from '../../services/backups/schedule';
import { sentences } from '../../words';
import type { HandlersOf } from '../handler';

type Channels =
  `backup:${'begin' | 'write' | 'finish' | 'abandon' | 'due' | 'list' | 'read' | 'choose-folder' | 'rehearsed' | 'limits'}`;

/** Backups: a window reads the library and hands over its lines, the store owns the files. */
export function backupHandlers(parts: {
  store: BackupStore;
  schedule: BackupSchedule;
  now: () => number;
  /** A library was counted while it was backed up. */
  witnessed: (witness: Witness) => Promise<unknown>;
  /** Asks for a folder; null when the dialog was closed. */
  askFolder: (window: BrowserWindow, current: string) => Promise<string | null>;
}): HandlersOf<Channels> {
  const { store, schedule, now, askFolder, witnessed } = parts;
  const owners = new Set<number>();

  /** What a window leaves half done goes with it. */
  function owner(window: BrowserWindow): number {
    if (!owners.has(window.id)) {
      owners.add(window.id);
      const { id } = window;
      const leave = (): void => void store.abandon(id);
      window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) leave();
      });
      window.once('closed', () => {
        owners.delete(id);
        leave();
      });
    }
    return window.id;
  }

  return {
    // By our own clock: a page that was taken over could push good backups out with some of a later day.
    'backup:begin': (head, window) => store.begin(owner(window), { ...head, createdAt: now() }),
    'backup:write': ({ backup, lines }, window) => store.write(owner(window), backup, lines),
    'backup:finish': async ({ backup, end }, window) => {
      const finished = await store.finish(owner(window), backup, end);
      schedule.made(finished.ok);
      const witness = finished.ok ? witnessOf(finished.value) : null;
      if (witness !== null) await witnessed(witness);
      return finished;
    },
    'backup:abandon': async (_, window) => {
      await store.abandon(owner(window));
      schedule.made(false);
      return ok(null);
    },
    'backup:due': () => ok({ due: schedule.due() }),
    'backup:list': async () => {
      const listed = await store.list();
      if (!listed.ok) return listed;
      const { folder, rehearsed, limits } = store.record();
      const { beforeChange: _, ...chosen } = limits;
      return ok({
        backups: listed.value,
        folder: store.folder(),
        standard: folder === null,
        limits: chosen,
        rehearsed,
      });
    },
    'backup:read': ({ name, page }, window) => store.read(owner(window), name, page),
    'backup:choose-folder': async (_, window) => {
      const folder = await askFolder(window, store.folder());
      if (folder === null) return fail({ code: 'CANCELLED', sentence: sentences.folderNotChosen });
      const moved = await store.moveTo(folder);
      return moved.ok ? ok({ folder }) : moved;
    },
    'backup:rehearsed': (rehearsed) => store.keepRehearsal({ ...rehearsed, at: now() }),
    'backup:limits': (limits) => store.keepLimits(limits),
  };
}

/** What a backup tells of the library. Null where the viewer went on meanwhile: its rows are of several moments then. */
function witnessOf({ state }: BackupSummary): Witness | null {
  if (!state.ok || state.head.from !== state.end.seq) return null;
  const { head, end } = state;
  const { plays = 0, notes = 0 } = end.rows;
  return { library: head.library, seq: end.seq, plays, notes, schema: head.schema };
}
