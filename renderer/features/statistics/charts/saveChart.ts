import { csvRecord, type Cell } from '../../../../shared/exports/csv';
import { safeFileName } from '../../../../shared/exports/fileName';
import { words } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { desktop } from '../../../platform/desktop';
import { useNotices } from '../../../stores/notices';
import { pictureOf } from './picture';
import { standaloneSvg } from './standaloneSvg';

/** The figures behind a chart: the first cell of a row is its head. */
export type ChartTableData = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/** Asks where, and saves a chart. Ends in a notice; never rejects. */
export async function saveChart(
  as: 'png' | 'svg' | 'csv',
  title: string,
  summary: string,
  { columns, rows }: ChartTableData,
  drawing: SVGSVGElement | null,
): Promise<void> {
  const { notify } = useNotices.getState();
  const refuse = (reason: string) =>
    notify({ tone: 'error', text: words.t('statistics:chart.failed', { reason }), actions: [] });
  try {
    const bytes =
      as === 'csv'
        ? new TextEncoder().encode([columns, ...rows].map(csvRecord).join(''))
        : drawing && (await drawn(as, drawing, `${title}. ${summary}`));
    if (!bytes) {
      refuse(words.t('statistics:chart.noPicture'));
      return;
    }
    const name = words.t('statistics:chart.fileName', { chart: title, day: clock.today() });
    const saved = await write(`${safeFileName(name, 'Watchbill')}.${as}`, bytes);
    if (saved.ok) {
      const text = words.t('statistics:chart.saved', { name: saved.name });
      notify({ tone: 'info', text, emphasis: saved.name, actions: [] });
    } else if (saved.sentence !== null) refuse(saved.sentence);
  } catch (cause) {
    refuse(words.t('statistics:chart.noPicture'));
    reportError(cause);
  }
}

async function drawn(
  as: 'png' | 'svg',
  drawing: SVGSVGElement,
  title: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const svg = await standaloneSvg(drawing, title);
  return as === 'svg' ? new TextEncoder().encode(svg) : pictureOf(svg, drawing.clientWidth, drawing.clientHeight);
}

/** Bytes that go to the main process at once: well below what it takes. */
const PIECE = 4 * 1024 * 1024;

type Saved = { ok: true; name: string } | { ok: false; sentence: string | null };

/** Hands the bytes to the main process, piece by piece, as every export. */
async function write(suggestedName: string, bytes: Uint8Array<ArrayBuffer>): Promise<Saved> {
  const begun = await desktop.request('export:begin', { into: 'file', suggestedName });
  if (!begun.ok) return { ok: false, sentence: begun.error.code === 'CANCELLED' ? null : begun.error.sentence };
  const { export: number } = begun.value;
  for (let start = 0; start < bytes.byteLength; start += PIECE) {
    const piece = bytes.slice(start, start + PIECE);
    // oxlint-disable-next-line no-await-in-loop -- a file has an order
    const written = await desktop.request('export:write', { export: number, bytes: piece, name: null });
    if (!written.ok) return { ok: false, sentence: written.error.sentence };
  }
  const finished = await desktop.request('export:finish', { export: number, end: null });
  return finished.ok ? { ok: true, name: finished.value.name } : { ok: false, sentence: finished.error.sentence };
}
