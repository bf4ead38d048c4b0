import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Importer, ImportOptions, ImportWarning, SourceFile } from '../../../renderer/imports/importer';
import type { ImportRecord, ReadRow } from '../../../renderer/imports/record';
import { openSources, sourceOfBytes } from '../../../renderer/imports/source';

/** Contents of files by path; an object stands for its JSON. */
export type Contents = Readonly<Record<string, string | Uint8Array | object>>;

export function bytesOf(content: string | Uint8Array | object): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
}

/** A zip archive of these files; with a password where one is given. */
export async function zipOf(contents: Contents, password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, content] of Object.entries(contents)) {
    const options = password === undefined ? {} : { password };
    await writer.add(path, new Uint8ArrayReader(bytesOf(content)), options);
  }
  return writer.close();
}

/** Files as the viewer gives them, opened. */
export async function filesOf(contents: Contents): Promise<SourceFile[]> {
  return openSources(Object.entries(contents).map(([path, content]) => sourceOfBytes(path, bytesOf(content))));
}

/** A table of CSV: the first line names the columns. */
export function tableOf(header: string, ...rows: string[]): string {
  return [header, ...rows, ''].join('\n');
}

export const OPTIONS: ImportOptions = {
  zone: 'Europe/Vienna',
  progress: () => undefined,
  signal: new AbortController().signal,
};

export type Told = { rows: ReadRow[]; warnings: ImportWarning[] };

/** All that an importer tells of files. */
export async function readAll(
  importer: Importer,
  files: readonly SourceFile[],
  options: Partial<ImportOptions> = {},
): Promise<Told> {
  const told: Told = { rows: [], warnings: [] };
  for await (const one of importer.read(files, { ...OPTIONS, ...options })) {
    if ('warning' in one) told.warnings.push(one.warning);
    else told.rows.push(one);
  }
  return told;
}

/** The records alone, in their order. */
export function recordsOf({ rows }: Told): ImportRecord[] {
  return rows.flatMap((row) => ('record' in row ? [row.record] : []));
}

/** `file#row reason` of every row that is not taken. */
export function refusalsOf({ rows }: Told): string[] {
  return rows.flatMap((row) => ('refused' in row ? [`${row.file}#${row.row} ${row.refused}`] : []));
}

/** How many rows there are of each kind of record, and of each reason. */
export function countsOf({ rows }: Told): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const kind = 'record' in row ? row.record.kind : `refused ${row.refused}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
