import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dismissToast, showToast, ToastRegion, UiProvider } from '../../../renderer/ui';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  render(
    <UiProvider platform="other">
      <ToastRegion label="Messages" closeLabel="Dismiss" />
    </UiProvider>,
  );
});

afterEach(() => {
  act(() => dismissToast());
  act(() => void vi.runOnlyPendingTimers());
  cleanup();
  vi.useRealTimers();
});

const pass = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

describe('a toast', () => {
  it('stands in a named region, says what was stored and offers to undo it', async () => {
    const undo = vi.fn<() => void>();
    act(() => void showToast({ title: 'Stored: S1 E5', actions: [{ label: 'Undo', keys: 'Mod+Z', onSelect: undo }] }));
    expect(screen.getByRole('region', { name: 'Messages' })).toBeTruthy();
    const button = screen.getByRole('button', { name: 'Undo' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(button);
    expect(undo).toHaveBeenCalledOnce();
    await pass(500);
    expect(screen.queryByText('Stored: S1 E5')).toBeNull();
  });

  it('stays eight seconds', async () => {
    act(() => void showToast({ title: 'Stored: S1 E5' }));
    await pass(7500);
    expect(screen.queryByText('Stored: S1 E5')).not.toBeNull();
    await pass(1500);
    expect(screen.queryByText('Stored: S1 E5')).toBeNull();
  });

  it('stays until dismissed when something failed', async () => {
    act(() => void showToast({ tone: 'error', title: 'Not stored: the disk is full' }));
    await pass(60_000);
    expect(screen.getAllByText('Not stored: the disk is full').length).toBeGreaterThan(0);
    await userEvent
      .setup({ advanceTimers: vi.advanceTimersByTime })
      .click(screen.getByRole('button', { name: 'Dismiss' }));
    await pass(500);
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  });

  it('is replaced by one with the same id', async () => {
    act(() => void showToast({ id: 'mark', title: 'Stored: S1 E5' }));
    act(() => void showToast({ id: 'mark', title: 'Stored: S1 E6' }));
    await pass(100);
    expect(screen.queryByText('Stored: S1 E5')).toBeNull();
    expect(screen.getAllByText('Stored: S1 E6').length).toBeGreaterThan(0);
  });
});
