import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MatchedText, Palette, type PaletteChoice, type PaletteGroup } from '../../../renderer/ui';

afterEach(cleanup);

const GROUPS: readonly PaletteGroup[] = [
  {
    id: 'episodes',
    label: 'Episodes',
    rows: [
      { id: 'e5', label: 'Stardust City Rag' },
      { id: 'e4', label: 'Absolute Candor' },
    ],
  },
  { id: 'commands', label: 'Commands', rows: [{ id: 'undo', label: 'Undo', keys: 'Mod+Z' }] },
];

function show(groups = GROUPS) {
  const onChoose = vi.fn<(id: string, choice: PaletteChoice) => void>();
  const onOpenChange = vi.fn<(open: boolean) => void>();
  function Finder() {
    const [query, setQuery] = useState('');
    return (
      <Palette
        open
        onOpenChange={onOpenChange}
        label="Find"
        placeholder="Find"
        query={query}
        onQueryChange={setQuery}
        groups={query === 'nothing' ? [] : groups}
        onChoose={onChoose}
        chooseLabel="Open"
        empty="Nothing within your horizon."
        countText={`${groups.length} groups`}
      />
    );
  }
  render(<Finder />);
  return { onChoose, onOpenChange, field: screen.getByRole('combobox', { name: 'Find' }) };
}

const chosen = () => screen.getByRole('option', { selected: true });

describe('Palette', () => {
  it('is a combobox over a list in named groups, and has the focus', async () => {
    const { field } = show();
    await waitFor(() => expect(document.activeElement).toBe(field));
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '');
    expect(list?.getAttribute('role')).toBe('listbox');
    expect(within(screen.getByRole('group', { name: 'Episodes' })).getAllByRole('option')).toHaveLength(2);
    expect(field.getAttribute('aria-expanded')).toBe('true');
  });

  it('starts at the first row and moves by arrows, round the ends', async () => {
    const { field } = show();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(chosen().textContent).toContain('Stardust City Rag');
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen().textContent).toContain('Undo');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen().textContent).toContain('Absolute Candor');
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id);
  });

  it('chooses by Enter, by Ctrl+Enter and by click', async () => {
    const { field, onChoose } = show();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard('{Enter}{ArrowDown}{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('option', { name: /Undo/ }));
    expect(onChoose.mock.calls).toEqual([
      ['e5', 'main', false],
      ['e4', 'second', true],
      ['undo', 'main', true],
    ]);
  });

  it('goes back to the first row when the chosen one is no longer found, and says when nothing is', async () => {
    const { field } = show();
    await userEvent.type(field, 'nothing');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByText('Nothing within your horizon.')).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes by Escape', async () => {
    const { onOpenChange, field } = show();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard('{Escape}');
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('MatchedText', () => {
  it('underlines what was found and keeps the text whole', () => {
    const { container } = render(
      <MatchedText
        text="Seven of Nine"
        matches={[
          [9, 99],
          [0, 3],
          [2, 5],
        ]}
      />,
    );
    expect(container.textContent).toBe('Seven of Nine');
    expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Sev', 'en', 'Nine']);
  });

  it('leaves the choice where it is when rows come later for the same, and begins anew for something else', async () => {
    const palette = (groups: readonly PaletteGroup[], answered: string | null) => (
      <Palette
        open
        onOpenChange={() => undefined}
        label="Find"
        placeholder="Find"
        query="s"
        onQueryChange={() => undefined}
        groups={groups}
        answered={answered}
        onChoose={() => undefined}
        chooseLabel="Open"
        empty="Nothing."
        countText=""
      />
    );
    const later = { id: 'characters', label: 'Characters', rows: [{ id: 'c', label: 'Seven of Nine' }] };
    const { rerender } = render(palette(GROUPS, 's'));
    expect(chosen().textContent).toContain('Stardust City Rag');
    rerender(palette([later, ...GROUPS], 's'));
    expect(chosen().textContent).toContain('Stardust City Rag');
    rerender(palette([later, ...GROUPS], 'se'));
    expect(chosen().textContent).toContain('Seven of Nine');
    // What is only a beginning holds nothing.
    rerender(palette(GROUPS, null));
    rerender(palette([later, ...GROUPS], 'sev'));
    expect(chosen().textContent).toContain('Seven of Nine');
  });
});
