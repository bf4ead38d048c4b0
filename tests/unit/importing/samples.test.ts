import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportJobs } from '../../../renderer/workers/imports/jobs';
import { ImportJobs as Jobs } from '../../../renderer/workers/imports/jobs';
import { recogniseFormat } from '../../../renderer/imports/recognise';
import { openSources, sourceOfBytes } from '../../../renderer/imports/source';
import type { Report } from '../../../renderer/db/imports/report';
import { aLibrary, snapshot } from '../../support/library';
import { ZONE } from '../../support/importing/desk';

/** Real exports, which are nobody's to give away: where there are none, nothing is tested. */
const SAMPLES = process.env['WATCHBILL_SAMPLES'] ?? '';
const folders = SAMPLES !== '' && existsSync(SAMPLES) ? readdirSync(SAMPLES, { withFileTypes: true }) : [];
const names = folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );
}

async function rehearse(desk: ImportJobs, folder: string): Promise<Report | null> {
  const sources = filesOf(folder).map((file) => sourceOfBytes(path.basename(file), readFileSync(file)));
  const files = await openSources(sources);
  const importer = await recogniseFormat(files);
  if (importer === null) return null;
  const read = await desk.rehearse({ importer, files, zone: ZONE }, () => undefined);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const sumOf = ({ matched, alreadyHere, stubs, unclear, refused }: Report): number =>
  matched + alreadyHere + stubs + unclear + refused;
const alone = (rows: Awaited<ReturnType<typeof snapshot>>) => ({ ...rows, imports: {}, importShelf: {} });

describe.skipIf(names.length === 0)('a real export', () => {
  it.each(names)(
    '%s: every row is accounted for, is here the second time, and goes again',
    async (name) => {
      const { database } = await aLibrary();
      const desk = new Jobs(database.name);
      const before = await snapshot(database);
      const first = await rehearse(desk, path.join(SAMPLES, name));
      if (first === null) return;
      expect(sumOf(first)).toBe(first.rows);
      const applied = await desk.apply(() => undefined);
      expect(applied).toMatchObject({ ok: true, value: { account: { rows: first.rows, refused: first.refused } } });
      const again = await rehearse(desk, path.join(SAMPLES, name));
      expect(again).toMatchObject({
        alreadyHere: first.rows - first.refused - first.unclear,
        refused: first.refused,
        unclear: first.unclear,
      });
      const id = (await database.imports.toCollection().first())?.id;
      if (id !== undefined) await desk.rollBack(id, () => undefined);
      expect(alone(await snapshot(database))).toEqual(alone(before));
      await desk.close();
    },
    120_000,
  );
});
