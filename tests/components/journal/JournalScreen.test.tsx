import { noticeSaying, setUpStage, stage } from '../marking/stage';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JournalScreen } from '../../../renderer/features/journal';
import { mark } from '../../support/library';
import { HARBOUR, LANTERN, harbour, lantern } from '../../support/smallPack';

setUpStage();

const episode = (ref: string) => ({ kind: 'episode', episode: ref }) as const;
const S = '\u00a0';

describe('the journal', () => {
  it('is empty with a reason and a way on', async () => {
    await stage(<JournalScreen />);
    await screen.findByText('Nothing is written here yet.');
    await userEvent.click(screen.getByRole('button', { name: 'Go to Up next' }));
    expect(location.hash).toBe('#/up-next');
  });

  it('undoes an entry out of order, says so in its place, and does it again with the same button', async () => {
    const { library, database } = await stage(<JournalScreen />);
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    const button = await screen.findByRole('button', {
      name: `Undo: Marked S1${S}E1 Secret title lantern 1 1 of The lantern`,
    });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await noticeSaying(/^Undone:/);
    await screen.findByText('undone');
    // The title is beyond the horizon again: the sentence goes on without it.
    await screen.findByText('Undone: “Marked S1 E1 of The lantern”');
    expect(document.body.innerHTML).not.toContain('Secret title lantern');
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-label')).toBe(`Redo: Marked S1${S}E1 of The lantern`);
    await userEvent.keyboard('{Enter}');
    await noticeSaying(/^Done again:/);
    await waitFor(() => expect(screen.queryByText('undone')).toBeNull());
    expect(await database.journal.count()).toBe(4);
  });

  it('leads from a sentence to what it is about', async () => {
    const { library } = await stage(<JournalScreen />);
    await library.commit(mark(LANTERN, episode(lantern(2, 3))));
    await library.commit(mark(HARBOUR, { kind: 'show' }));
    const link = await screen.findByRole('link', { name: /^S2.E3/ });
    expect(link.getAttribute('href')).toBe('#/show/lantern/s2e3');
    expect(screen.getByRole('link', { name: 'all of The harbour' }).getAttribute('href')).toBe('#/show/harbour');
  });

  it('offers no way back from the welcome, and the keys pass it by', async () => {
    const { library } = await stage(<JournalScreen />);
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit({ type: 'finish-welcome', version: 1 });
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await screen.findByText('Finished the welcome');
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      `Undo: Marked S1${S}E1 Secret title lantern 1 1 of The lantern`,
      `Undo: Marked S1${S}E1 Secret title harbour 1 1 of The harbour`,
    ]);
    const [newest, oldest] = screen.getAllByRole('button');
    newest?.focus();
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(oldest);
  });

  it('hears J and K of a keyboard that writes another alphabet', async () => {
    const { library } = await stage(<JournalScreen />);
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const [newest, oldest] = await screen.findAllByRole('button');
    newest?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'о', code: 'KeyJ' });
    expect(document.activeElement).toBe(oldest);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'л', code: 'KeyK' });
    expect(document.activeElement).toBe(newest);
  });

  it('shows earlier entries page by page, and takes the focus to the first of them', async () => {
    const { library } = await stage(<JournalScreen />);
    for (let index = 0; index < 70; index += 1) {
      await library.commit({
        type: 'favourite',
        version: 1,
        show: HARBOUR,
        subject: HARBOUR,
        favourite: index % 2 === 0,
      });
    }
    const earlier = await screen.findByRole('button', { name: 'Show earlier' });
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Undo: / })).toHaveLength(60));
    await userEvent.click(earlier);
    await screen.findByText('Here the journal begins.');
    const buttons = screen.getAllByRole('button', { name: /^Undo: / });
    expect(buttons).toHaveLength(70);
    // The focus goes there once the entries are painted.
    await waitFor(() => expect(document.activeElement).toBe(buttons[60]));
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(buttons[59]);
  });
});
