import { holdFlush, markOf, noticeSaying, setUpStage, stage } from './stage';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ShowScreen } from '../../../renderer/features/show';
import { usePending } from '../../../renderer/stores/pending';
import { LANTERN, lantern } from '../../support/smallPack';

setUpStage();

const pendingOf = (ref: string) => usePending.getState().marks[ref];

describe('a mark', () => {
  it('is painted pending in the event itself and becomes solid only after it is acknowledged', async () => {
    const library = await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S1E1');
    const release = holdFlush(library);
    act(() => box.click());
    // Nothing was awaited since the click.
    expect(pendingOf(lantern(1, 1))).toBe('marking');
    expect(box.checked).toBe(true);
    // The transaction completes and its rows arrive; the journal file's line is not yet flushed.
    await waitFor(async () => expect(await library.database.plays.count()).toBe(1));
    await act(async () => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(pendingOf(lantern(1, 1))).toBe('marking');
    await release();
    await waitFor(() => expect(pendingOf(lantern(1, 1))).toBeUndefined());
    expect(box.checked).toBe(true);
  });

  it('never flashes back between acknowledgement and the new rows', async () => {
    await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S1E2');
    const seen: boolean[] = [];
    act(() => box.click());
    for (let turn = 0; turn < 30; turn += 1) {
      await act(async () => new Promise((resolve) => setTimeout(resolve, 10)));
      seen.push(box.checked);
    }
    expect(seen.every(Boolean)).toBe(true);
  });

  it('is made by Space and by M, keeps the focus, and is taken back by the same key', async () => {
    await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S1E1');
    box.focus();
    await userEvent.keyboard(' ');
    await noticeSaying(/^Stored: S1\u00a0E1 Secret title lantern 1 1$/);
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard('m');
    await noticeSaying(/no longer watched/);
    await waitFor(() => expect(box.checked).toBe(false));
    expect(document.activeElement).toBe(box);
  });

  it('is announced with code and title once it is stored, and its notice takes it back', async () => {
    await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S1E3');
    await userEvent.click(box);
    const notice = await noticeSaying(/^Stored/);
    expect(notice.said).toBe('S1E3 Secret title lantern 1 3: marked as watched');
    expect(notice.detail).toMatch(/^today, \d\d:\d\d$/);
    expect(notice.actions.map((action) => action.id)).toEqual(['earlier', 'undo']);
    act(() => notice.actions[1]?.run());
    expect(pendingOf(lantern(1, 3))).toBe('unmarking');
    const undone = await noticeSaying(/^Undone: S1\u00a0E3 marked as watched$/);
    await waitFor(() => expect(box.checked).toBe(false));
    act(() => undone.actions[0]?.run());
    await noticeSaying(/^Done again/);
    await waitFor(() => expect(box.checked).toBe(true));
  });

  it('is reverted with a sentence when it cannot be stored', async () => {
    const library = await stage(<ShowScreen slug="lantern" />);
    library.journalFile.refusal = 'DISK_FULL';
    const box = await markOf('S1E1');
    act(() => box.click());
    expect(box.checked).toBe(true);
    const notice = await noticeSaying(/the disk is full/);
    expect(notice.tone).toBe('error');
    await waitFor(() => expect(box.checked).toBe(false));
    expect(pendingOf(lantern(1, 1))).toBeUndefined();
  });

  it('of a season says how many, and paints every row at once', async () => {
    await stage(<ShowScreen slug="lantern" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Mark Season 1' }));
    await noticeSaying(/^Stored: 4 episodes of Season 1$/);
    const boxes = await Promise.all([1, 2, 3, 4].map((number) => markOf(`S1E${number}`)));
    await waitFor(() => expect(boxes.every((box) => box.checked)).toBe(true));
    expect(await screen.findByRole('button', { name: 'Unmark Season 1' })).toBeTruthy();
  });

  it('up to here leaves out what is not released', async () => {
    await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S2E1');
    box.focus();
    await userEvent.keyboard('h');
    await noticeSaying(/^Stored: 5 episodes of The lantern$/);
    const unreleased = await markOf('S3E3');
    await userEvent.click(unreleased);
    expect(unreleased.checked).toBe(false);
    expect(unreleased.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('an undo out of order', () => {
  it('says what has to be undone first', async () => {
    const library = await stage(<ShowScreen slug="lantern" />);
    const box = await markOf('S1E1');
    await userEvent.click(box);
    const first = await noticeSaying(/^Stored: S1\u00a0E1/);
    const [play] = await library.database.plays.toArray();
    await library.library.commit({
      type: 'edit-plays',
      version: 1,
      show: LANTERN,
      plays: [play?.id ?? ''],
      when: { kind: 'unknown' },
    });
    act(() => first.actions[1]?.run());
    const notice = await noticeSaying(/^Not undone/);
    expect(notice.text).toBe('Not undone: it was changed since. Undo this first: new date of S1\u00a0E1.');
  });
});
