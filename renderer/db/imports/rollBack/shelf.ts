import { v7 as uuid } from 'uuid';
import type { ImportShelfRow, LibraryTable } from '../../../../shared/library/rows';
import { LIBRARY_ROWS } from '../../../../shared/library/rows';

import { IMPORT_INDEX } from './importRows';

/** Rows as they are kept aside: by table. */
export type Shelved = Partial<Record<LibraryTable, unknown[]>>;

/** Makes the parts that an import is kept in. */
export type Shelf = { part: (rows: Shelved) => Promise<ImportShelfRow> };

export function createShelf(id: string): Shelf {
  let part = 0;
  return {
    async part(rows) {
      part += 1;
      const counts = {
        all: IMPORT_INDEX.reduce((sum, [table]) => sum + (rows[table]?.length ?? 0), 0),
        plays: rows.plays?.length ?? 0,
        notes: rows.notes?.length ?? 0,
      };
      return { id: uuid(), import: id, part, counts, rows: await pack(rows) };
    },
  };
}

async function pack(rows: Shelved): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  const packed = new Uint8Array(await through(bytes, new CompressionStream('gzip')));
  let text = '';
  for (let start = 0; start < packed.length; start += 8_192)
    text += String.fromCodePoint(...packed.subarray(start, start + 8_192));
  return btoa(text);
}

/** What a part of the shelf holds, checked row by row: it may have come with a backup from outside. */
export async function unpack({ rows }: ImportShelfRow): Promise<Shelved> {
  const packed = Uint8Array.from(atob(rows), (letter) => letter.codePointAt(0) ?? 0);
  const bytes = await through(packed, new DecompressionStream('gzip'));
  const shelved = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown[]>;
  return Object.fromEntries(
    Object.entries(shelved).flatMap(([table, list]) => {
      const shape = Object.hasOwn(LIBRARY_ROWS, table) ? LIBRARY_ROWS[table as LibraryTable] : null;
      return shape === null ? [] : [[table, list.map((row) => shape.parse(row))]];
    }),
  );
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}
