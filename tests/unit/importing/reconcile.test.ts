import { expect, it } from 'vitest';
import type { PlayRow } from '../../../shared/library/rows';
import { reconcilePlays } from '../../../renderer/db/imports/judge/reconcile';
import type { ImportedWhen } from '../../../renderer/imports/record';

const ID = '01920000-0000-7000-8000-000000000001';

function held(when: Partial<PlayRow>): { row: PlayRow; earlier: readonly PlayRow[] } {
  const nowhere = { precision: 'unknown', at: null, zone: null, from: null, to: null, order: 0 } as const;
  const life = { id: ID, createdAt: 1, replaces: null, state: 'live' } as const;
  const row = {
    ...life,
    show: ID,
    episode: ID,
    ...nowhere,
    pass: null,
    origin: { kind: 'import', import: ID },
  } as const;
  return { row: { ...row, ...when }, earlier: [] };
}

const month: ImportedWhen = { precision: 'month', from: '2026-11-01', to: '2026-11-30' };
const kinds = (list: ReturnType<typeof reconcilePlays>) => list.map(({ kind }) => kind);

it('takes a month for the play that was given the same month, once', () => {
  const here = [held({ precision: 'month', from: '2026-11-01', to: '2026-11-30' })];
  expect(kinds(reconcilePlays(here, [month], 'UTC'))).toEqual(['here']);
  expect(kinds(reconcilePlays(here, [month, month], 'UTC'))).toEqual(['here', 'new']);
  expect(kinds(reconcilePlays(here, [{ ...month, precision: 'range' }], 'UTC'))).toEqual(['new']);
});

it('lets a month tell the time of an undated play that came with an import', () => {
  expect(kinds(reconcilePlays([held({})], [month], 'UTC'))).toEqual(['dates']);
});
