import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { systemFaultOf } from '../../../renderer/db/systemFault';
import { fromCause } from '../../../renderer/features/problems';
import { aLibrary } from '../../support/library';

const thrownBy = (work: () => PromiseLike<unknown>): Promise<object> =>
  Promise.resolve(work()).then(
    () => new Error('It went through.'),
    (cause: object) => cause,
  );

it('knows a database that went away by whatever it answers then', async () => {
  const { database } = await aLibrary();
  const { meta } = database;
  database.close();
  const closed = await thrownBy(() => meta.toArray());
  expect(systemFaultOf(closed)).toBe('DATABASE_CLOSED');
  expect(fromCause(closed)).toMatchObject({ code: 'LIBRARY_LOST' });
});

it.each([
  [Dexie.InvalidStateError, 'DATABASE_CLOSED'],
  [Dexie.UnknownError, 'DATABASE_CLOSED'],
  [Dexie.QuotaExceededError, 'DISK_FULL'],
] as const)('says what the system did by what a transaction ends with', async (Ended, fault) => {
  const { database } = await aLibrary();
  const cause = await thrownBy(() =>
    database.transaction('r', database.meta, () => {
      throw new Ended('Backend aborted error');
    }),
  );
  expect(systemFaultOf(cause)).toBe(fault);
  expect(systemFaultOf(new Dexie.AbortError('The transaction was aborted', cause))).toBe(fault);
  expect(fromCause(cause)).toMatchObject({ code: 'LIBRARY_LOST' });
});

it('takes a transaction that is cut off without a reason for the system’s, as Chromium ends it with its database', async () => {
  const { database } = await aLibrary();
  const cause = await thrownBy(() =>
    database.transaction('rw', database.meta, async ({ idbtrans }) => {
      const reading = database.meta.toArray();
      idbtrans.abort();
      await reading;
    }),
  );
  expect(cause).toBeInstanceOf(Dexie.AbortError);
  expect(systemFaultOf(cause)).toBe('DATABASE_CLOSED');
});

it('blames the system for nothing else', () => {
  for (const cause of [
    new TypeError('ours'),
    Object.assign(new Error('ours'), { name: 'InvalidStateError' }),
    new Dexie.DataError('ours'),
    new DOMException('Reading was cancelled', 'AbortError'),
    new Dexie.AbortError('A row was refused', new DOMException('twice', 'ConstraintError')),
    null,
  ])
    expect(systemFaultOf(cause)).toBeNull();
  // A dialog that is opened twice throws one of these, too.
  expect(fromCause(new DOMException('opened twice', 'InvalidStateError'))).toMatchObject({ code: 'UNEXPECTED' });
});
