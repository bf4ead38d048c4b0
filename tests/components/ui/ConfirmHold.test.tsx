import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfirmHold, UiProvider } from '../../../renderer/ui';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  delete document.documentElement.dataset['motion'];
});

function show() {
  const onConfirm = vi.fn<() => void>();
  render(
    <UiProvider platform="other">
      <ConfirmHold
        label="Hold to reveal"
        pressLabel="Reveal"
        onConfirm={onConfirm}
        question="Reveal the title of episode 6?"
        confirmLabel="Reveal it"
        cancelLabel="Keep it hidden"
      />
    </UiProvider>,
  );
  return onConfirm;
}

const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));

describe('ConfirmHold', () => {
  it('opens after 600 ms of holding, and not before', () => {
    vi.useFakeTimers();
    const onConfirm = show();
    fireEvent.pointerDown(screen.getByRole('button'), { button: 0 });
    wait(590);
    expect(onConfirm).not.toHaveBeenCalled();
    wait(20);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('forgets what was let go too early', () => {
    vi.useFakeTimers();
    const onConfirm = show();
    const button = screen.getByRole('button');
    fireEvent.pointerDown(button, { button: 0 });
    wait(300);
    fireEvent.pointerUp(button);
    fireEvent.click(button, { detail: 1 });
    wait(2000);
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('asks after Enter, with the focus on the answer, and gives it back', async () => {
    const onConfirm = show();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alertdialog', { name: 'Reveal the title of episode 6?' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reveal it' })));
    await userEvent.keyboard('{Enter}');
    expect(onConfirm).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hold to reveal' })));
  });

  it('asks instead of waiting where motion is reduced', async () => {
    document.documentElement.dataset['motion'] = 'reduced';
    const onConfirm = show();
    await userEvent.click(screen.getByRole('button', { name: 'Reveal' }));
    await screen.findByRole('alertdialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
