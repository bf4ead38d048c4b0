import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../../renderer/imports/formats';
import type { Report } from '../../../renderer/db/imports/report';
import { ImportJobs } from '../../../renderer/workers/imports/jobs';
import { ZONE } from '../../support/importing/desk';
import { filesOf, zipOf } from '../../support/imports/files';
import { fixtureFolders, fixturesOf } from '../../support/imports/fixtures';
import { aLibrary, snapshot } from '../../support/library';

const withFixtures = IMPORTERS.filter(({ id }) => fixtureFolders().includes(id));

/** The account of an import is the one thing that stays, and what it keeps for an undo. */
const alone = (rows: Awaited<ReturnType<typeof snapshot>>) => ({ ...rows, imports: {}, importShelf: {} });

const sumOf = ({ matched, alreadyHere, stubs, unclear, refused }: Report): number =>
  matched + alreadyHere + stubs + unclear + refused;

describe('an import of every format', () => {
  it.each(withFixtures.map((importer) => [importer.id, importer] as const))(
    '%s: adds up, adds nothing the second time, and goes again row for row',
    async (id, importer) => {
      const { database } = await aLibrary();
      const desk = new ImportJobs(database.name);
      const rehearsed = async (): Promise<Report> => {
        const files = await filesOf({ 'export.zip': await zipOf(fixturesOf(id)) });
        const read = await desk.rehearse({ importer, files, zone: ZONE }, () => undefined);
        if (!read.ok) throw new Error(read.error.code);
        return read.value;
      };
      const before = await snapshot(database);
      const first = await rehearsed();
      expect(first.rows).toBeGreaterThan(2);
      expect(sumOf(first)).toBe(first.rows);
      expect(await snapshot(database)).toEqual(before);
      await desk.apply(() => undefined);
      expect(alone(await snapshot(database))).not.toEqual(alone(before));
      const again = await rehearsed();
      const { refused, unclear } = first;
      expect(again).toMatchObject({
        alreadyHere: first.rows - refused - unclear,
        matched: 0,
        stubs: 0,
        refused,
        unclear,
      });
      const made = await database.imports.toCollection().first();
      await desk.rollBack(made?.id ?? '', () => undefined);
      expect(alone(await snapshot(database))).toEqual(alone(before));
      await desk.close();
    },
    120_000,
  );
});
