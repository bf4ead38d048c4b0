import {
  type Command,
  type CommandAnswer,
  type CommandTask,
  EXIT,
  refusal,
} from '../../../../shared/commandLine/command';
import { assertNever } from '../../../../shared/util/assertNever';
import { backUp } from '../../../features/backups';
import { writeImportFault } from '../../../features/imports';
import type { Refusal } from '../../../imports/record';
import type { ByteSource } from '../../../imports/source/bytes';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import {
  type Account,
  type ImportDesk,
  type ImportFault,
  type ImportProgress,
  openImportDesk,
  type RefusedLine,
  type Report,
} from '../../../workers/imports';
import { readPart } from '../namedFiles';
import type { LibraryWork } from '../perform';
import { StoppedError, stopIfAsked, whenStopped } from '../stopped';
import { figure, type Tell } from '../teller';
import '../../../i18n/late/backups';

type Import = Extract<Command, { name: 'import' }>;

/** Rehearses the files and, unless it is a dry run, applies what is clear. What is not is left for the window. */
export async function importFiles(work: LibraryWork, { dryRun }: Import): Promise<CommandAnswer> {
  const { task, started, signal, tell } = work;
  const { database, library, boot } = started;
  const subject = { database: database.name, app: boot.versions.app };
  const desk = openImportDesk(database.name, { library, backUp: (reason) => backUp(subject, reason) });
  const endStopping = whenStopped(signal, desk.cancel);
  const progress = (now: ImportProgress): void => tell(progressText(now));
  try {
    const read = await desk.rehearse(sourcesOf(task), { zone: clock.zone(), progress });
    if (!read.ok) return refusedFor(read.error);
    const refused = await refusedOf(desk, read.value, tell);
    stopIfAsked(signal);
    if (dryRun) return accountOf(read.value, read.value, refused);
    const applied = await desk.apply(progress);
    return applied.ok ? accountOf(applied.value, read.value, refused) : refusedFor(applied.error);
  } finally {
    endStopping();
    await desk.close();
  }
}

/** The page names files by number; the main process knows where they lie. */
function sourcesOf({ files }: CommandTask): ByteSource[] {
  return files.map(({ name, size }, file) => ({
    name,
    size,
    read: async (start, end) => {
      const read = await readPart(file, start, Math.min(end, size));
      if (!read.ok) throw new Error(read.error.sentence);
      return read.value;
    },
  }));
}

/** Rows that are asked for at once, and named at most: a document of more would fit into no program's memory. */
const PAGE = 5_000;
const MOST = 1_000_000;

async function refusedOf(desk: ImportDesk, report: Report, tell: Tell): Promise<RefusedLine[]> {
  const refused: RefusedLine[] = [];
  while (refused.length < Math.min(report.refused, MOST)) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const { lines } = await desk.refused({ offset: refused.length, limit: PAGE });
    if (lines.length === 0) break;
    // A spread of a page would be one argument a row.
    for (const line of lines) refused.push(line);
    tell(words.t('commandLine:import.gathering', { done: figure(refused.length), all: figure(report.refused) }));
  }
  return refused;
}

/** Refusals that leave nothing out: nobody did anything there, or it is said elsewhere. */
const HARMLESS: ReadonlySet<string> = new Set<Refusal>([
  'nothing-done',
  'other-media',
  'repeated',
  'deleted',
  'no-meaning',
]);

function accountOf(account: Account, report: Report, refused: readonly RefusedLine[]): CommandAnswer {
  const { format, files, rows, matched, alreadyHere, stubs, unclear, applied, importId } = account;
  const reasons = Object.entries(report.reasons).filter(([, count]) => count > 0);
  const isLeft = unclear > 0 || reasons.some(([reason]) => !HARMLESS.has(reason));
  const value = {
    format,
    files,
    rows,
    matched,
    alreadyHere,
    stubs,
    unclear,
    refused: refused.map(({ file, row, reason }) => ({ file, row, reason })),
    applied,
    importId,
    ...(refused.length < account.refused && { refusedLeftOut: account.refused - refused.length }),
  };
  return {
    code: isLeft ? EXIT.partly : EXIT.done,
    text: textOf(account, report, reasons),
    // One row a line would make a long document three times as long.
    document: JSON.stringify(value, null, refused.length > 1_000 ? 0 : 2),
  };
}

function textOf(account: Account, report: Report, reasons: readonly (readonly [string, number])[]): string {
  const { rows, matched, alreadyHere, stubs, unclear, applied } = account;
  const line = (key: 'matched' | 'alreadyHere' | 'stubs' | 'unclear', count: number): string[] =>
    count === 0 ? [] : [`  ${words.t(`commandLine:import.${key}`, { count, formatted: figure(count) })}`];
  return [
    words.t('commandLine:import.read', { count: rows, formatted: figure(rows), name: report.name }),
    ...(report.verified ? [] : [words.t('commandLine:import.unverified')]),
    ...line('matched', matched),
    ...line('alreadyHere', alreadyHere),
    ...line('stubs', stubs),
    ...line('unclear', unclear),
    ...reasons.map(
      ([reason, count]) =>
        `  ${words.t('commandLine:import.refused', { count, formatted: figure(count), reason: words.t(`imports:refusal.${reason as Refusal}`) })}`,
    ),
    words.t(applied ? 'commandLine:import.applied' : 'commandLine:import.notApplied'),
  ].join('\n');
}

function refusedFor(fault: ImportFault): CommandAnswer {
  if (fault.code === 'CANCELLED') throw new StoppedError();
  return refusal(EXIT.refused, fault.code, writeImportFault(fault));
}

function progressText({ phase, done, of, rows }: ImportProgress): string {
  switch (phase) {
    case 'reading': {
      const percent = of > 0 ? Math.min(100, Math.floor((done * 100) / of)) : 0;
      return words.t('commandLine:import.reading', { percent, rows: figure(rows) });
    }
    case 'matching':
    case 'writing':
      return words.t(`commandLine:import.${phase}`, { done: figure(done), all: figure(of) });
    case 'backing-up':
      return words.t('backups:job.backup');
    case 'finishing':
      return words.t('commandLine:import.finishing');
    default:
      return assertNever(phase, 'part of an import');
  }
}
