import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Tip } from '../../../renderer/features/tips';
import { startWords } from '../../../renderer/i18n';
import { usePreferences } from '../../../renderer/stores/preferences';
import { DEFAULT_PREFERENCES } from '../../../shared/ipc/preferences';

it('shows a tip to somebody whose settings are older than tips, and not to one who has put it away', () => {
  startWords();
  const { tipsGone: _, ...older } = DEFAULT_PREFERENCES;
  usePreferences.setState({ preferences: older });
  const { rerender, unmount } = render(<Tip name="show" />);
  expect(screen.getAllByRole('note')).toHaveLength(1);
  usePreferences.setState({ preferences: { ...older, tipsGone: ['show'] } });
  rerender(<Tip name="show" />);
  expect(screen.queryByRole('note')).toBeNull();
  unmount();
  usePreferences.setState({ preferences: DEFAULT_PREFERENCES });
});
