import type { BackupEnd } from '../../../shared/backup/format';
import { words } from '../../i18n';
import { clock } from '../../platform/clock';
import type { ExportPlan } from './runExport';
import '../../i18n/late/exports';

/** Whose library, and which Watchbill writes it down. */
export type ExportSubject = { database: string; app: string };

/** The whole library, as a backup that is not compressed. */
export function planLibrary({ database, app }: ExportSubject): ExportPlan<Pick<BackupEnd, 'seq' | 'rows' | 'tally'>> {
  return {
    kind: 'library',
    target: { into: 'file', suggestedName: words.t('exports:library.fileName', { day: clock.today() }) },
    all: null,
    work: (jobs, ports) => jobs.library(database, { app, now: clock.now() }, ports),
    end: (made) => made,
  };
}

export function planPlays({ database }: ExportSubject, all: number): ExportPlan<number> {
  return {
    kind: 'plays',
    target: { into: 'file', suggestedName: words.t('exports:plays.fileName', { day: clock.today() }) },
    all,
    work: (jobs, ports) => jobs.plays(database, ports),
  };
}

export function planDates({ database }: ExportSubject, withTitles: boolean): ExportPlan<number> {
  const title = words.t('exports:dates.calendar');
  return {
    kind: 'dates',
    target: { into: 'file', suggestedName: words.t('exports:dates.fileName') },
    all: null,
    work: (jobs, ports) => jobs.dates(database, { title, withTitles }, ports),
  };
}

export function planNotes({ database }: ExportSubject): ExportPlan<{ count: number; ahead: number }> {
  return {
    kind: 'notes',
    target: { into: 'folder', suggestedName: words.t('exports:notes.folderName', { day: clock.today() }) },
    all: null,
    work: (jobs, ports) => jobs.notes(database, ports),
  };
}
