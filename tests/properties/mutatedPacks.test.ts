// Before Dexie, which looks for the database of the system when it is imported.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { loadPack } from '../../renderer/db/catalogue/loadPack';
import { readLibrary } from '../../renderer/db/reads';
import { checkPack } from '../../shared/pack/integrity';
import { parsePack } from '../../shared/pack/parse';
import { MAX_DETAILS, PACK_PROBLEM_CODES } from '../../shared/pack/problem';
import { createHostile, type Hostile } from '../support/fuzz/hostileValues';
import { MUTATIONS, mutateBytes, mutateJson } from '../support/fuzz/mutateFile';
import { aLibrary } from '../support/library';
import { smallPack } from '../unit/packs/smallPack';

const CODES: ReadonlySet<string> = new Set(PACK_PROBLEM_CODES);
const whole = JSON.stringify(smallPack());

function mutated(hostile: Hostile): Buffer {
  let text = whole;
  switch (hostile.int(5)) {
    case 0:
      return mutateBytes(hostile, Buffer.from(whole));
    case 1: {
      // Rows that come twice, or a hundred thousand times.
      const rows = /"(?:episodes|characters|terms|sources)":\[(.+?)\](?=,")/.exec(whole);
      const times = hostile.int(40) === 0 ? 100_000 : 2 + hostile.int(50);
      if (rows?.[1]) text = whole.replace(rows[1], Array.from({ length: times }, () => rows[1]).join(','));
      break;
    }
    case 2:
      // The same key twice: the parser takes the last.
      text = `{"name":"other","shows":[],${whole.slice(1)}`;
      break;
    default:
      for (let count = hostile.int(3); count >= 0; count -= 1) {
        try {
          text = mutateJson(hostile, text);
        } catch {
          // What is no JSON any more is hostile enough.
        }
      }
  }
  return Buffer.from(text, 'utf8');
}

it(`of ${MUTATIONS.packs} mutated packs each is refused with a reason, or fit to be loaded`, async () => {
  const { database } = await aLibrary();
  const catalogue = async () =>
    JSON.stringify(await Promise.all(['shows', 'packs'].map((one) => database.table(one).toArray())));
  const before = await catalogue();
  const seen: Record<string, number> = {};
  for (let seed = 1; seed <= MUTATIONS.packs; seed += 1) {
    const file = mutated(createHostile(seed));
    try {
      const parsed = parsePack(file);
      const pack = parsed.ok ? checkPack(parsed.value, new Map()) : parsed;
      const code = pack.ok ? 'taken' : pack.error.code;
      seen[code] = (seen[code] ?? 0) + 1;
      if (pack.ok) {
        // oxlint-disable-next-line no-await-in-loop -- one pack after the other, as in the app
        await loadPack(database, pack.value, String(seed), 0);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await readLibrary(database);
      } else {
        expect(CODES).toContain(code);
        expect(pack.error.sentence).not.toBe('');
        expect(pack.error.details.length).toBeLessThanOrEqual(MAX_DETAILS);
        expect(pack.error.details.every((detail) => detail.length <= 300)).toBe(true);
      }
    } catch (cause) {
      throw new Error(`Pack ${seed} was not answered: ${String(cause)}`, { cause });
    }
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  // The pack that was there stands as it was, beside what was taken.
  expect(JSON.parse(await catalogue())).toEqual(
    JSON.parse(before).map((rows: unknown[]) => expect.arrayContaining(rows)),
  );
  for (const what of ['taken', 'not-json', 'wrong-shape', 'too-deep', 'forbidden-key', 'inconsistent'])
    expect(seen[what], what).toBeGreaterThan(0);
  database.close();
  await Dexie.delete(database.name);
}, 3_600_000);
