import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openWitness } from '../../../electron/services/witness';
import type { Witness } from '../../../shared/ipc/witness';
import { aFolder, lateJanuary } from './temporaryFolder';

const witness: Witness = {
  library: '0190a0b0-0000-7000-8000-000000000001',
  seq: 7,
  plays: 12,
  notes: 1,
  schema: 2,
};
const other = { ...witness, library: '0190a0b0-0000-7000-8000-000000000002' };

it('remembers the library from start to start, and never an earlier state or another library', async () => {
  const file = path.join(aFolder(), 'witness.json');
  const first = openWitness(file, lateJanuary);
  expect(first.known()).toBeNull();
  await first.keep(witness);
  await first.keep({ ...witness, seq: 6, plays: 0 });
  await first.keep({ ...other, seq: 90 });
  expect(openWitness(file, lateJanuary).known()).toEqual(witness);
  await first.keep({ ...witness, seq: 8, plays: 13 });
  expect(openWitness(file, lateJanuary).known()).toMatchObject({ seq: 8, plays: 13 });
});

it('testifies nothing once it is damaged or forgotten, and the forgotten file stays', async () => {
  const folder = aFolder();
  const file = path.join(folder, 'witness.json');
  writeFileSync(file, '{"library":');
  expect(openWitness(file, lateJanuary).known()).toBeNull();
  const keeper = openWitness(file, lateJanuary);
  await keeper.keep(witness);
  keeper.forget();
  expect(keeper.known()).toBeNull();
  expect(openWitness(file, lateJanuary).known()).toBeNull();
  expect(readdirSync(folder)).toHaveLength(1);
  await keeper.keep(other);
  expect(openWitness(file, lateJanuary).known()).toEqual(other);
});
