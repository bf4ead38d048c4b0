import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paint, releaseAll, shownWatched, useShownMark } from '../../../renderer/features/marking/paint';

const EPISODE = 'episode:lantern:s1e1';
type Answer = { watched: boolean };

/** A place on the screen, and the answers of its live query. */
function aPlace(first: Answer) {
  const hook = renderHook((answer: Answer) => useShownMark(EPISODE, answer.watched, answer), { initialProps: first });
  return {
    watched: () => hook.result.current.watched,
    pending: () => hook.result.current.pending,
    answered: hook.rerender,
  };
}
function later(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}
function aPaint(): ReturnType<typeof paint> {
  let made: ReturnType<typeof paint> | null = null;
  act(() => {
    made = paint([EPISODE], 'marking');
  });
  if (made === null) throw new Error('Nothing was painted.');
  return made;
}
function settled(): void {
  act(() => paint([EPISODE], 'marking').settle());
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  act(() => {
    releaseAll();
    vi.runAllTimers();
  });
  vi.useRealTimers();
});

describe('a mark that is stored', () => {
  it('stands until the rows have it, however long they take', () => {
    const before = { watched: false };
    const place = aPlace(before);
    settled();
    later(3_000);
    place.answered(before);
    later(3_000);
    expect(place.watched()).toBe(true);
    expect(shownWatched(EPISODE, false)).toBe(true);
    place.answered({ watched: true });
    later(0);
    expect(place.watched()).toBe(true);
    // From now on the rows say it: another window has taken it back.
    place.answered({ watched: false });
    expect(place.watched()).toBe(false);
    expect(shownWatched(EPISODE, false)).toBe(false);
  });

  it('falls with a newer answer that says otherwise, unless that may be of just before', () => {
    const place = aPlace({ watched: false });
    settled();
    place.answered({ watched: false });
    later(100);
    expect(place.watched()).toBe(true);
    later(100);
    expect(place.watched()).toBe(false);
  });

  it('waits in each place for the answer of that place', () => {
    const [list, pane] = [aPlace({ watched: false }), aPlace({ watched: false })];
    settled();
    pane.answered({ watched: true });
    later(1_000);
    expect(list.watched()).toBe(true);
    list.answered({ watched: true });
    later(0);
    expect([list.watched(), pane.watched()]).toEqual([true, true]);
  });

  it('stands no longer than ten seconds without any answer, and not after an undo', () => {
    const place = aPlace({ watched: false });
    settled();
    later(9_900);
    expect(place.watched()).toBe(true);
    later(200);
    expect(place.watched()).toBe(false);
    settled();
    act(() => releaseAll());
    expect(place.watched()).toBe(false);
  });
});

describe('a mark that is refused', () => {
  it('is hollow until the rows know that they were taken back, however long they take', () => {
    const place = aPlace({ watched: false });
    const painted = aPaint();
    const between = { watched: true };
    place.answered(between);
    act(() => painted.revert());
    later(3_000);
    expect([place.watched(), place.pending()]).toEqual([true, true]);
    place.answered({ watched: false });
    later(0);
    expect([place.watched(), place.pending()]).toEqual([false, false]);
    expect(shownWatched(EPISODE, false)).toBe(false);
  });

  it('falls at once where nothing was written', () => {
    const place = aPlace({ watched: false });
    const painted = aPaint();
    expect([place.watched(), place.pending()]).toEqual([true, true]);
    act(() => painted.revert());
    later(0);
    expect([place.watched(), place.pending()]).toEqual([false, false]);
  });

  it('leaves the paint of a newer one alone', () => {
    const place = aPlace({ watched: false });
    const painted = aPaint();
    aPaint();
    act(() => painted.revert());
    later(20_000);
    expect([place.watched(), place.pending()]).toEqual([true, true]);
  });
});
