import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWhole } from '../../../renderer/ui';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = (asked: string | null) =>
  renderHook(({ asked, isPending }) => useWhole(asked, { first: '', isPending }), {
    initialProps: { asked, isPending: false },
  });
const rest = () => act(async () => void vi.advanceTimersByTime(1_000));

describe('rows below the edge', () => {
  it('are drawn when nothing else was asked for a moment, and not before', async () => {
    const { result, rerender } = open('');
    expect(result.current[0]).toBe(true);
    rerender({ asked: 'h', isPending: false });
    expect(result.current[0]).toBe(false);
    await rest();
    expect(result.current[0]).toBe(true);
    rerender({ asked: 'hu', isPending: false });
    expect(result.current[0]).toBe(false);
  });

  it('wait for the answer that is on its way', async () => {
    const { result, rerender } = open('');
    rerender({ asked: 'h', isPending: true });
    await rest();
    expect(result.current[0]).toBe(false);
    rerender({ asked: 'hu', isPending: false });
    await rest();
    expect(result.current[0]).toBe(true);
  });

  it('are drawn at once when somebody goes there', async () => {
    const { result, rerender } = open('');
    rerender({ asked: 'h', isPending: false });
    await act(async () => result.current[1]());
    expect(result.current[0]).toBe(true);
  });
});
