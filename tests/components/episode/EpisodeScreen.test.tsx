import { markOf, noticeSaying, setUpStage, stage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EpisodeDetails, EpisodeScreen } from '../../../renderer/features/episode';
import { LANTERN, lantern } from '../../support/smallPack';
import { mark } from '../../support/library';

setUpStage();

describe('the episode screen', () => {
  it('holds nothing of a hidden title, teaser or synopsis, and reveals the title on purpose', async () => {
    await stage(<EpisodeScreen slug="lantern" season={1} number={2} />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Episode 2');
    expect(document.body.innerHTML).not.toMatch(/Secret|Teaser of|Synopsis of/);
    const hold = screen.getByRole('button', { name: /reveal/i });
    hold.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Reveal' }));
    await screen.findByRole('heading', { level: 1, name: 'Secret title lantern 1 2' });
    expect(document.body.innerHTML).not.toContain('Synopsis of');
  });

  it('is marked by M wherever the focus is, and shows the synopsis then', async () => {
    await stage(<EpisodeScreen slug="lantern" season={1} number={1} />);
    await screen.findByRole('heading', { level: 1 });
    await userEvent.keyboard('m');
    await noticeSaying(/^Stored: S1\u00a0E1 Secret title/);
    expect((await markOf('S1E1')).checked).toBe(true);
    await screen.findByText('Synopsis of lantern 1 1');
  });

  it('lists every play with how sure it is; one can be deleted and brought back', async () => {
    const { library } = await stage(<EpisodeScreen slug="lantern" season={1} number={1} />);
    await library.commit(
      mark(LANTERN, { kind: 'episode', episode: lantern(1, 1) }, { when: { kind: 'month', month: '2020-02' } }),
    );
    await library.commit(mark(LANTERN, { kind: 'episode', episode: lantern(1, 1) }, { again: true }));
    await screen.findByText('about February 2020');
    expect(screen.getByText(/to the month · marked here/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'More for the play of about February 2020' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Delete this play' }));
    const notice = await noticeSaying(/play removed$/);
    await waitFor(() => expect(screen.queryByText('about February 2020')).toBeNull());
    notice.actions[0]?.run();
    await screen.findByText('about February 2020');
  });

  it('says what is not known', async () => {
    await stage(<EpisodeScreen slug="lantern" season={2} number={3} />);
    const known = await screen.findAllByText('not known');
    expect(known.length).toBeGreaterThanOrEqual(3);
    expect(screen.getByText(/^No companion yet/)).toBeTruthy();
  });

  it('leads to its neighbours by code', async () => {
    await stage(<EpisodeScreen slug="lantern" season={2} number={1} />);
    const previous = await screen.findByRole('link', { name: 'Previous, S1\u00a0E4' });
    expect(previous.getAttribute('href')).toBe('#/show/lantern/s1e4');
    expect(screen.getByRole('link', { name: 'Next, S2\u00a0E2' })).toBeTruthy();
  });
});

describe('the details pane', () => {
  it('rates with ten cells', async () => {
    await stage(<EpisodeDetails slug="lantern" season={1} number={1} onClose={() => undefined} />);
    await userEvent.click(await screen.findByRole('radio', { name: '7 of 10' }));
    await noticeSaying(/rated 7 of 10$/);
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: '7 of 10' }).getAttribute('aria-checked')).toBe('true'),
    );
  });
});
