import { csvRecord } from '../../../../shared/exports/csv';
import type { IpcError } from '../../../../shared/ipc/errors';
import type { Result } from '../../../../shared/util/result';
import { words } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import { desktop } from '../../../platform/desktop';
import type { Notice } from '../../../stores/notices';
import type { ImportDesk, Report, RowLine, ShowLine } from '../../../workers/imports';
import { writeAbout, writeRecordWhen, writeSaid, writeShow } from '../importWords';
import { writeMatch } from './ShowRow';

/** Rows that are asked for, and written, at once. */
const PAGE = 500;
const HEAD = ['file', 'row', 'show', 'taken_for', 'about', 'says', 'when', 'verdict', 'reason', 'episode'] as const;

/**
 * Saves what becomes of every row as CSV, where the viewer chooses; null where the dialog was closed. Written piece by
 * piece, so that a million rows need no memory.
 */
export async function saveReport(desk: ImportDesk, report: Report, day: string): Promise<Omit<Notice, 'id'> | null> {
  const suggestedName = words.t('imports:reportName', { day });
  const begun = await desktop.request('export:begin', { into: 'file', suggestedName });
  if (!begun.ok) return begun.error.code === 'CANCELLED' ? null : notSaved(begun.error);
  const number = begun.value.export;
  const encoder = new TextEncoder();
  const write = async (text: string): Promise<Result<null, IpcError>> =>
    desktop.request('export:write', { export: number, bytes: encoder.encode(text), name: null });
  for await (const text of linesOf(desk, report)) {
    const written = await write(text);
    if (written.ok) continue;
    await desktop.request('export:abandon', undefined);
    return notSaved(written.error);
  }
  const finished = await desktop.request('export:finish', { export: number, end: null });
  if (!finished.ok) return notSaved(finished.error);
  return { tone: 'stored', text: words.t('imports:saved', { name: finished.value.name }), actions: [] };
}

function notSaved({ sentence }: IpcError): Omit<Notice, 'id'> {
  return { tone: 'error', text: words.t('imports:notSaved', { reason: sentence }), actions: [] };
}

/** The text of the report, some hundred lines at a time. */
export async function* linesOf(desk: ImportDesk, { showCounts }: Report): AsyncGenerator<string> {
  yield csvRecord(HEAD);
  for (let offset = 0; offset < showCounts.all; offset += PAGE) {
    const { lines } = await desk.shows({ offset, limit: PAGE });
    for (const show of lines) yield* rowsOf(desk, show);
  }
  for (let offset = 0, of = 1; offset < of; offset += PAGE) {
    const page = await desk.refused({ offset, limit: PAGE });
    ({ of } = page);
    yield page.lines
      .map(({ file, row, reason, detail }) =>
        csvRecord([
          file,
          row,
          '',
          '',
          '',
          '',
          '',
          'refused',
          `${words.t(`imports:refusal.${reason}`)} ${detail ?? ''}`.trim(),
          '',
        ]),
      )
      .join('');
  }
}

async function* rowsOf(desk: ImportDesk, show: ShowLine): AsyncGenerator<string> {
  for (let offset = 0, of = 1; offset < of; offset += PAGE) {
    const page = await desk.rows(show.show, { offset, limit: PAGE });
    ({ of } = page);
    yield page.lines.map((row) => recordOf(show, row)).join('');
  }
}

function recordOf(show: ShowLine, { file, at, record, verdict, doubt, match }: RowLine): string {
  return csvRecord([
    file,
    at,
    writeShow(show),
    writeMatch(show),
    writeAbout(record),
    writeSaid(record),
    writeRecordWhen(record),
    verdict,
    doubt === null ? '' : words.t(`imports:doubt.${doubt}`),
    match ? writeCode(match.season, match.number) : '',
  ]);
}
