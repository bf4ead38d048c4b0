import { holdFlush, markOf, noticeSaying, setUpStage, stage } from '../marking/stage';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { UpNextScreen } from '../../../renderer/features/upNext';
import { mark } from '../../support/library';
import { HARBOUR, LANTERN, harbour, lantern, smallPack } from '../../support/smallPack';

setUpStage();

const episode = (ref: string) => ({ kind: 'episode', episode: ref }) as const;
const upTo = (ref: string) => ({ kind: 'up-to', episode: ref }) as const;
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

/** `lantern` watched last, `harbour` before it; both two episodes far. */
async function twoShows() {
  const opened = await stage(<UpNextScreen />);
  await opened.library.commit(mark(HARBOUR, upTo(harbour(1))));
  await opened.library.commit(mark(LANTERN, upTo(lantern(1, 2))));
  await screen.findByText('2 shows in progress · 1 hour 20 minutes tonight');
  return opened;
}

describe('up next', () => {
  it('is empty with a reason and a way on', async () => {
    await stage(<UpNextScreen />);
    await screen.findByText('Nothing is up next.');
    expect(screen.getByText(/^Your library is empty/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open the library' }));
    expect(location.hash).toBe('#/library');
  });

  it('sets the show that was watched last first, and holds no hidden title', async () => {
    await twoShows();
    expect(titles().slice(0, 2)).toEqual(['Episode 3', 'Episode 2']);
    expect(screen.getByRole('img', { name: 'The lantern, season 1: 2 of 4 watched' })).toBeTruthy();
    expect(screen.getByText('15 January 2020')).toBeTruthy();
    expect(document.body.innerHTML).not.toMatch(/Secret title lantern 1 3|Teaser of/);
  });

  it('goes on to the next episode after a mark, and keeps the focus on the button', async () => {
    await twoShows();
    const button = screen.getByRole('button', { name: 'Mark watched: S1E3, The lantern' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await noticeSaying(/^Stored: S1\u00a0E3 Secret title lantern 1 3/);
    await screen.findByRole('heading', { name: 'Episode 4' });
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-label')).toBe('Mark watched: S1E4, The lantern');
  });

  it('paints the mark before it is stored', async () => {
    const opened = await twoShows();
    const release = holdFlush(opened);
    const button = screen.getByRole('button', { name: /^Mark watched: S1E3/ });
    await userEvent.click(button);
    expect(button.textContent).toBe('Marked');
    expect(screen.getByRole('img', { name: 'The lantern, season 1: 3 of 4 watched' })).toBeTruthy();
    await release();
    await noticeSaying(/^Stored: S1\u00a0E3/);
  });

  it('marks the first show by M from anywhere, and another one where the focus is', async () => {
    await twoShows();
    await userEvent.keyboard('m');
    await screen.findByRole('heading', { name: 'Episode 4' });
    screen.getByRole('button', { name: 'Mark S1E2, The harbour' }).focus();
    await userEvent.keyboard('m');
    await noticeSaying(/^Stored: S1\u00a0E2 Secret title harbour/);
    // The order stays as it was: nothing moves away under the pointer.
    await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Episode 4', 'Episode 3']));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark S1E3, The harbour');
  });

  it('moves by J and K through everything that can be marked', async () => {
    await twoShows();
    const name = () => document.activeElement?.getAttribute('aria-label');
    await userEvent.keyboard('j');
    expect(name()).toBe('Mark watched: S1E3, The lantern');
    await userEvent.keyboard('j');
    expect(name()).toBe('Mark S1E2, The harbour');
    await userEvent.keyboard('{ArrowDown}');
    expect(name()).toBe('S3E2');
    await userEvent.keyboard('kk');
    expect(name()).toBe('Mark watched: S1E3, The lantern');
  });

  it('marks once for a double click and for a key that is held down', async () => {
    const { database } = await twoShows();
    await userEvent.dblClick(screen.getByRole('button', { name: /^Mark watched: S1E3/ }));
    const next = await screen.findByRole('button', { name: /^Mark watched: S1E4/ });
    fireEvent.keyDown(next, { key: 'm', repeat: true });
    fireEvent.keyDown(next, { key: 'Enter', repeat: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await database.journal.count()).toBe(3);
  });

  it('hears a key while a dialog that is closed still fades, with the focus in it', async () => {
    await twoShows();
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    const field = dialog.appendChild(document.createElement('input'));
    field.focus();
    fireEvent.keyDown(field, { key: 'm' });
    dialog.setAttribute('data-closed', '');
    fireEvent.keyDown(field, { key: 'j' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark watched: S1E3, The lantern');
    field.focus();
    fireEvent.keyDown(field, { key: 'm' });
    await noticeSaying(/^Stored: S1\u00a0E3/);
    await screen.findByRole('heading', { name: 'Episode 4' });
    dialog.remove();
  });

  it('gives the focus to the neighbour when a show has nothing more', async () => {
    const { library } = await twoShows();
    await library.commit(mark(HARBOUR, episode(harbour(2))));
    const button = await screen.findByRole('button', { name: 'Mark S1E3, The harbour' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^1 show in progress/);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^S3E2|^Mark watched/));
  });

  it('names an episode that counts as two by both numbers', async () => {
    const pack = smallPack();
    const doubled = new Set([lantern(1, 3), lantern(3, 3)]);
    const episodes = pack.episodes.map((one) => (doubled.has(one.id) ? { ...one, numberTo: one.number + 1 } : one));
    const { library } = await stage(<UpNextScreen />, { ...pack, episodes });
    await library.commit(mark(LANTERN, upTo(lantern(1, 2))));
    await screen.findByRole('heading', { name: 'Episode 3–4' });
    screen.getByRole('button', { name: 'Hold to reveal' }).focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('alertdialog', { name: /S1\u00a0E3–4/ });
    await userEvent.keyboard('{Escape}');
    await library.commit(mark(LANTERN, upTo(lantern(3, 2))));
    const coming = await screen.findByRole('region', { name: 'Coming' });
    expect(coming.textContent).toContain('S3\u00a0E3–4Episode 3–4');
  });

  it('says what is coming, and what aired lately can be marked there', async () => {
    const { library } = await stage(<UpNextScreen />);
    await library.commit(mark(LANTERN, upTo(lantern(3, 2))));
    await screen.findByText('You have seen all that is out. The lantern returns in 7 days.');
    const coming = screen.getByRole('region', { name: 'Coming' });
    expect(coming.textContent).toContain('in 7 days');
    expect((await markOf('S3E3')).getAttribute('aria-disabled')).toBe('true');
    const recent = await markOf('S3E1');
    expect(recent.checked).toBe(true);
    await userEvent.click(recent);
    await noticeSaying(/no longer watched$/);
  });
});
