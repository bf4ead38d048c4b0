import { useContext } from 'react';
import { assertDefined } from '../../../shared/util/assertNever';
import type { Result } from '../../../shared/util/result';
import { LibraryContext } from '../../db/live';
import { clock } from '../../platform/clock';
import {
  openImportDesk,
  type ImportDesk,
  type ImportFault,
  type ImportProgress,
  type Moved,
  type Report,
} from '../../workers/imports';
import { useNotices } from '../../stores/notices';
import type { TableMapping } from '../../imports/generic/mapping';
import { backUp, type BackupSubject } from '../backups';
import type { Library } from '../../db/commit/library';
import { writeFault } from './importWords';
import { BEGIN, useImportSession, type MoveKind, type Stage } from './session';

export type Import = ReturnType<typeof createImport>;

/** One for the library of the window: a rehearsal is kept in it while the viewer looks at another page. */
const known = new WeakMap<Library, Import>();

/** Everything that can be done on the page of imports. Each way ends in a stage of the session; none rejects. */
export function useImport(app: string): Import {
  const { library, database } = assertDefined(useContext(LibraryContext), 'screens stand inside LibraryContext');
  const imports = known.get(library) ?? createImport(library, { database: database.name, app });
  known.set(library, imports);
  return imports;
}

function createImport(library: Library, subject: BackupSubject) {
  const desk: ImportDesk = openImportDesk(subject.database, { library, backUp: (reason) => backUp(subject, reason) });

  async function rehearse(files: readonly File[], mapping: TableMapping | null = null): Promise<void> {
    if (files.length === 0) return;
    const names = files.map(({ name }) => name);
    stand({ at: 'reading', names, progress: null });
    const progress = (now: ImportProgress) => {
      if (useImportSession.getState().stage.at === 'reading') stand({ at: 'reading', names, progress: now });
    };
    const read = await settled(desk.rehearse(files, { zone: clock.zone(), mapping, progress }));
    if (read === null) return;
    if (read.ok) useImportSession.getState().decided(read.value);
    else if (read.error.code === 'NOT_RECOGNISED' && files.length === 1 && files[0] && (await isTable(files[0])))
      stand({ at: 'mapping', file: files[0] });
    else stand({ at: 'begin', fault: read.error });
  }

  async function apply(report: Report): Promise<void> {
    stand({ at: 'moving', kind: 'apply', progress: null });
    const applied = await settled(desk.apply(moving('apply')));
    if (applied === null) return;
    if (applied.ok) stand({ at: 'done', account: applied.value, name: report.name });
    else await backToReport(applied.error);
  }

  /** Nothing was written: what was rehearsed and decided is still there to be tried again. */
  async function backToReport(fault: ImportFault): Promise<void> {
    const report = await desk.report().catch(() => null);
    if (report === null) {
      stand({ at: 'begin', fault });
      return;
    }
    useImportSession.getState().decided(report);
    const tone = fault.code === 'CANCELLED' ? 'info' : 'error';
    useNotices.getState().notify({ tone, text: writeFault(fault), actions: [] });
  }

  async function move(kind: Exclude<MoveKind, 'apply'>, id: string): Promise<void> {
    stand({ at: 'moving', kind, progress: null });
    const moved: Result<Moved, ImportFault> | null = await settled(desk[kind](id, moving(kind)));
    if (moved === null) return;
    stand(moved.ok ? { at: 'moved', kind, moved: moved.value } : { at: 'begin', fault: moved.error });
  }

  return {
    desk,
    rehearse,
    apply,
    move,
    cancel: () => desk.cancel(),
    /** Gives the rehearsal up; nothing was written. */
    leave: () => stand(BEGIN),
    /** What was decided shows in a new report. */
    decide: async (decision: Promise<Report>) => {
      const report = await decision.catch((cause: unknown) => {
        reportError(cause);
        return null;
      });
      if (report) useImportSession.getState().decided(report);
    },
  };
}

/** Whether it is a table whose columns can be asked about. The code that looks comes only now. */
async function isTable(file: File): Promise<boolean> {
  const { previewFile } = await import('./begin/previewFile');
  const preview = await previewFile(file).catch(() => null);
  return preview !== null && preview.headers.length > 1 && preview.rows.length > 0;
}

/** Where the import of this window stands now. */
function stand(stage: Stage): void {
  useImportSession.setState({ stage });
}

function moving(kind: MoveKind) {
  return (progress: ImportProgress) => {
    if (useImportSession.getState().stage.at === 'moving') stand({ at: 'moving', kind, progress });
  };
}

/** A fault of ours ends where one begins, with a sentence; the window's error handler keeps it for the report. */
async function settled<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (cause) {
    reportError(cause);
    stand({ at: 'begin', fault: 'unexpected' });
    return null;
  }
}
