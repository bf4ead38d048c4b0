import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UiProvider, WatchMark, type WatchMarkProps } from '../../../renderer/ui';

afterEach(cleanup);

function show(props: Partial<WatchMarkProps> = {}) {
  const onToggle = vi.fn<(watched: boolean) => void>();
  render(
    <UiProvider platform="other">
      <WatchMark name="S1 E5 Stardust City Rag" state="open" onToggle={onToggle} {...props} />
    </UiProvider>,
  );
  return { onToggle, box: screen.getByRole('checkbox', { name: /^S1 E5/ }) };
}

const isChecked = (box: HTMLElement) => (box as HTMLInputElement).checked;

describe('WatchMark', () => {
  it('is a checkbox whose name begins with the code', () => {
    const { box } = show();
    expect(box.getAttribute('aria-label')).toBe('S1 E5 Stardust City Rag');
    expect(isChecked(box)).toBe(false);
  });

  it('asks to be marked by click and by Space, and to be unmarked', async () => {
    const open = show();
    await userEvent.click(open.box);
    await userEvent.keyboard(' ');
    expect(open.onToggle.mock.calls).toEqual([[true], [true]]);
    cleanup();
    const watched = show({ state: 'watched' });
    await userEvent.click(watched.box);
    expect(watched.onToggle).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('stays what its caller says until the caller says otherwise', async () => {
    const { box } = show();
    await userEvent.click(box);
    expect(isChecked(box)).toBe(false);
  });

  it('is checked while pending: it stands in its new place', () => {
    expect(isChecked(show({ state: 'watched', pending: true }).box)).toBe(true);
  });

  it('shows how often, from twice on', () => {
    const { box } = show({ state: 'watched', plays: 3, description: 'watched three times' });
    expect(box.parentElement?.querySelector('text')?.textContent).toBe('3');
    expect(describedBy(box)).toBe('watched three times');
  });

  it('is not checked when skipped, and says so', () => {
    const { box } = show({ state: 'skipped', description: 'skipped' });
    expect(isChecked(box)).toBe(false);
    expect(describedBy(box)).toBe('skipped');
  });

  it('can be reached but not marked before it is out, and says why', async () => {
    const { box, onToggle } = show({ state: 'unreleased', description: 'out in one day' });
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard(' ');
    expect(box.getAttribute('aria-disabled')).toBe('true');
    expect(describedBy(box)).toBe('out in one day');
    expect(onToggle).not.toHaveBeenCalled();
  });
});

function describedBy(element: HTMLElement): string | null | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
}
