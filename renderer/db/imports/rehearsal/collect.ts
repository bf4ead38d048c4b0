import type { ImportRecord, ImportedShow, ReadRow } from '../../../imports/record';
import type { RefusedLine } from '../report';
import { BLOCK_ROWS, type ScratchDatabase } from './scratch';
import { createSecondCounts } from './sameSecond';

/** A record without its show, which its block names. */
export type OfShow<T> = T extends { show: unknown } ? Omit<T, 'show'> : never;
export type BareRecord = OfShow<ImportRecord>;
/** File, row in it, and what it says. */
export type StoredRow = [file: number, row: number, record: BareRecord];

/** A show as one spelling of the file names it, and how many rows it has. */
export type Source = { show: ImportedShow; rows: number };

export type Collected = {
  files: string[];
  sources: Source[];
  rows: number;
  refused: number;
  reasons: Map<RefusedLine['reason'], number>;
  /** Sources whose show is known beforehand, by number. */
  knownRefs: Map<number, string>;
  /** Rows of each block of refused ones. */
  refusedBlocks: number[];
  /** Whether a play of this instant is one of many. */
  isMany: (at: number) => boolean;
};

/** Rows in memory at most, over all shows. */
const WAITING = 40_000;

/** Takes rows one after the other and lays them down by show. `end` must be called behind the last one. */
export function createCollector(scratch: ScratchDatabase): {
  /** True now and then: `settle` is then to be awaited before the next row. */
  add: (row: ReadRow) => boolean;
  settle: () => Promise<void>;
  end: () => Promise<Collected>;
} {
  const files = new Map<string, number>();
  const bySignature = new Map<string, number>();
  const sources: Source[] = [];
  const waiting = new Map<number, StoredRow[]>();
  const reasons: Collected['reasons'] = new Map();
  const seconds = createSecondCounts();
  const refusedBlocks: number[] = [];
  let refused: RefusedLine[] = [];
  let full: [number, StoredRow[]][] = [];
  let rows = 0;
  let held = 0;
  let refusedCount = 0;

  function fileOf(file: string): number {
    const known = files.get(file);
    if (known !== undefined) return known;
    files.set(file, files.size);
    return files.size - 1;
  }

  function sourceOf(show: ImportedShow): number {
    const signature = JSON.stringify([show.kind, show.title, show.year, show.ids]);
    const known = bySignature.get(signature);
    if (known !== undefined) return known;
    sources.push({ show, rows: 0 });
    bySignature.set(signature, sources.length - 1);
    return sources.length - 1;
  }

  function take(read: Extract<ReadRow, { record: ImportRecord }>): void {
    const { show, ...record } = read.record;
    if (record.kind === 'play' && 'at' in record.when) seconds.add(record.when.at);
    const index = sourceOf(show);
    const source = sources[index];
    if (source) source.rows += 1;
    const list = waiting.get(index) ?? [];
    if (list.length === 0) waiting.set(index, list);
    list.push([fileOf(read.file), read.row, record]);
    held += 1;
    if (list.length >= BLOCK_ROWS) {
      full.push([index, list]);
      waiting.delete(index);
    }
  }

  /** The largest ones go first, until half of them are laid down. */
  function makeRoom(): void {
    const lists = [...waiting].toSorted((a, b) => b[1].length - a[1].length);
    let left = held - full.reduce((sum, [, list]) => sum + list.length, 0);
    for (const [index, list] of lists) {
      if (left < WAITING / 2) return;
      full.push([index, list]);
      waiting.delete(index);
      left -= list.length;
    }
  }

  async function settle(): Promise<void> {
    if (held > WAITING) makeRoom();
    const blocks = full.map(([source, list]) => ({ source, rows: JSON.stringify(list) }));
    held -= full.reduce((sum, [, list]) => sum + list.length, 0);
    full = [];
    if (blocks.length > 0) await scratch.blocks.bulkAdd(blocks);
    if (refused.length >= BLOCK_ROWS) await putRefused();
  }

  async function putRefused(): Promise<void> {
    const list = refused;
    refused = [];
    if (list.length === 0) return;
    await scratch.refused.add({ rows: JSON.stringify(list) });
    refusedBlocks.push(list.length);
  }

  return {
    add(read) {
      rows += 1;
      if ('record' in read) {
        take(read);
      } else {
        refused.push({ file: read.file, row: read.row, reason: read.refused, detail: read.detail });
        reasons.set(read.refused, (reasons.get(read.refused) ?? 0) + 1);
        refusedCount += 1;
      }
      return full.length >= 8 || held > WAITING || refused.length >= BLOCK_ROWS;
    },
    settle,
    async end() {
      full.push(...waiting);
      waiting.clear();
      await settle();
      await putRefused();
      return {
        files: [...files.keys()],
        sources,
        rows,
        refused: refusedCount,
        reasons,
        knownRefs: new Map(),
        refusedBlocks,
        isMany: seconds.isMany,
      };
    },
  };
}

/** All rows of some sources, in the order of the file. */
export async function readRows(scratch: ScratchDatabase, sources: readonly number[]): Promise<StoredRow[]> {
  const blocks = await scratch.blocks
    .where('source')
    .anyOf([...sources])
    .toArray();
  const rows = blocks
    .toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0))
    .flatMap((block) => JSON.parse(block.rows) as StoredRow[]);
  return sources.length === 1 ? rows : rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}
