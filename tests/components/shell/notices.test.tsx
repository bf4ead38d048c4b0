import { act, cleanup, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Notices } from '../../../renderer/features/notices';
import { startWords } from '../../../renderer/i18n';
import { useNotices, type Notice } from '../../../renderer/stores/notices';
import { LiveRegion, UiProvider } from '../../../renderer/ui';

startWords();

function Page() {
  const [container, setContainer] = useState<HTMLDivElement | null>(null);
  return (
    <UiProvider platform="other">
      <LiveRegion />
      <div ref={setContainer} />
      <Notices container={container} />
    </UiProvider>
  );
}

/** All that a screen reader is given to say, by how urgent it is. */
const said = (urgency: string) =>
  [...document.querySelectorAll(`[aria-live="${urgency}"], [role="${urgency === 'polite' ? 'status' : 'alert'}"]`)]
    .map((region) => region.textContent.trim())
    .filter((text) => text !== '');

const notify = (notice: Omit<Notice, 'id'>) => act(async () => useNotices.getState().notify(notice));

describe('a notice', () => {
  afterEach(async () => {
    await act(async () => useNotices.setState({ notices: [] }));
    cleanup();
  });

  it('is said once, in the words for the ear', async () => {
    const { findByText } = render(<Page />);
    await notify({
      tone: 'stored',
      text: 'Stored: S1 E5 Remembrance',
      said: 'S1E5 Remembrance: marked as watched',
      detail: 'today, 20:14',
      actions: [],
    });
    await findByText('Stored: S1 E5 Remembrance');
    expect(said('polite')).toEqual(['S1E5 Remembrance: marked as watched']);
    expect(said('assertive')).toEqual([]);
  });

  it('is said as it is written where there are no other words, with its detail', async () => {
    render(<Page />);
    await notify({ tone: 'info', text: 'Undone: S1 E5', detail: '1 rating left as now', actions: [] });
    expect(said('polite')).toEqual(['Undone: S1 E5. 1 rating left as now']);
  });

  it('of something that failed is said at once', async () => {
    render(<Page />);
    await notify({ tone: 'error', text: 'Not stored: the disk is full.', actions: [] });
    expect(said('assertive')).toEqual(['Not stored: the disk is full.']);
    expect(said('polite')).toEqual([]);
  });
});
