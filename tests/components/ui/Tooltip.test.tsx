import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Undo2 } from 'lucide-react';
import { afterEach, expect, it } from 'vitest';
import { IconButton, UiProvider } from '../../../renderer/ui';

afterEach(cleanup);

it('a tip comes with the focus, says what the control is called, and goes by Escape', async () => {
  render(
    <UiProvider platform="other" keyLegends={{ Mod: 'Strg' }}>
      <IconButton icon={Undo2} name="Undo" keys="Mod+Z" />
    </UiProvider>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  await waitFor(async () => {
    // The tip's code comes by itself, and is told of a focus only once it is there.
    button.blur();
    await userEvent.tab();
    expect(screen.getByText('Undo').textContent).toBe('UndoStrg Z');
  });
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('Undo')).toBeNull());
  expect(document.activeElement, 'the focus stays where it was').toBe(button);
});
