import { beforeAll, expect, it } from 'vitest';
import { IMPORTERS } from '../../renderer/imports/formats';
import { genericCsv } from '../../renderer/imports/formats/generic-csv';
import { type Importer, SourceError, type SourceFile } from '../../renderer/imports/importer';
import { recogniseFormat, recogniseTable } from '../../renderer/imports/recognise';
import { createHostile } from '../support/fuzz/hostileValues';
import { mutateExport } from '../support/fuzz/mutateExport';
import { MUTATIONS } from '../support/fuzz/mutateFile';
import { type Contents, filesOf, OPTIONS } from '../support/imports/files';
import { fixtureFolders, fixturesOf } from '../support/imports/fixtures';
import { ReadRowShape } from '../support/imports/recordShape';

/** More rows than any fixture can become, short of the counters that are tried: then it is enough. */
const ENOUGH = 30_000;
/** Nothing of a few kilobytes takes so long. */
const SECONDS = 20;

type Known = { folder: string; contents: Contents; importer: Importer };
let exports: Known[];

async function importerOf(files: readonly SourceFile[]): Promise<Importer | null> {
  const known = await recogniseFormat(files);
  if (known) return known;
  const mapping = await recogniseTable(files);
  return mapping && genericCsv(mapping);
}

/** Every row is one that the contract allows. Answers how many there were. */
async function readCheckedRows(importer: Importer, files: readonly SourceFile[]): Promise<number> {
  let rows = 0;
  for await (const one of importer.read(files, OPTIONS)) {
    if ('warning' in one) continue;
    rows += 1;
    // Of thousands that come out of one counter the first ones are looked at.
    if (rows < 300) {
      const shape = ReadRowShape.safeParse(one);
      if (!shape.success) throw new Error(`${JSON.stringify(one).slice(0, 500)}: ${shape.error.message}`);
    }
    if (rows > ENOUGH) break;
  }
  return rows;
}

beforeAll(async () => {
  exports = [];
  for (const folder of fixtureFolders()) {
    const contents = fixturesOf(folder);
    const importer = await importerOf(await filesOf(contents));
    if (importer) exports.push({ folder, contents, importer });
  }
});

it('every format has fixtures that it recognises, and reads as the contract says', async () => {
  const known = new Set(exports.map(({ importer }) => importer.id));
  expect(IMPORTERS.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  for (const { folder, contents, importer } of exports) {
    expect(await readCheckedRows(importer, await filesOf(contents)), folder).toBeGreaterThan(0);
  }
});

it(`of ${MUTATIONS.imports} mutated exports each gives rows, or is refused with a reason`, async () => {
  const seen: Record<string, number> = {};
  const count = (what: string): void => void (seen[what] = (seen[what] ?? 0) + 1);
  for (let seed = 1; seed <= MUTATIONS.imports; seed += 1) {
    const hostile = createHostile(seed);
    const { folder, contents, importer } = exports[seed % exports.length];
    const begun = performance.now();
    try {
      const files = await filesOf(await mutateExport(hostile, contents));
      const recognised = await importerOf(files);
      count(recognised ? 'recognised' : 'not recognised');
      // Also by the format that it was before: what is changed may be what it was known by.
      for (const one of new Set([importer, recognised ?? importer]))
        count((await readCheckedRows(one, files)) > 0 ? 'rows' : 'no rows');
    } catch (cause) {
      // The wrapper of all importers makes an error of any other kind into one with the importer's name.
      const isTold =
        cause instanceof SourceError &&
        !IMPORTERS.some(({ id }) => id === cause.detail && cause.code === 'DAMAGED_FILE');
      if (!isTold) throw new Error(`Export ${seed} of ${folder} was not answered: ${String(cause)}`, { cause });
      count(cause.code);
    }
    expect(performance.now() - begun, `export ${seed} of ${folder}`).toBeLessThan(SECONDS * 1_000);
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  for (const what of ['recognised', 'not recognised', 'rows', 'DAMAGED_ARCHIVE'])
    expect(seen[what], what).toBeGreaterThan(0);
}, 3_600_000);
