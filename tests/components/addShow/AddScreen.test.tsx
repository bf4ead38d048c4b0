import { noticeSaying, setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IpcChannel } from '../../../shared/ipc/contract';
import type { LookedUpShow } from '../../../shared/lookup/tvmaze';
import { AddScreen, ShowOrigin, UnmatchedScreen } from '../../../renderer/features/addShow';
import { usePackFile } from '../../../renderer/stores/packFile';
import { aLibrary, episode, mark } from '../../support/library';
import { anOwnShow } from '../../support/ownShows';
import { aPack, aShow } from '../../support/smallPack';

setUpStage();

const PACK = 'own-0000000000a1';
const own = (number: number) => `episode:${PACK}:s01e0${number}`;
const answers = vi.fn<(channel: IpcChannel, argument: unknown) => unknown>();
beforeEach(() => {
  answers.mockReset();
  usePackFile.setState({ file: null });
  vi.stubGlobal('desktop', {
    request: async (channel: IpcChannel, argument: unknown) => answers(channel, argument) ?? { ok: true, value: null },
    on: () => () => undefined,
  });
});

type Made = Awaited<ReturnType<typeof aLibrary>>;

async function open(address: string, made?: Made): Promise<Made> {
  const filled = made ?? (await aLibrary());
  const root = createRootRoute();
  const route = createRoute({
    getParentRoute: () => root,
    path: '/add',
    component: () => <AddScreen database={filled.database} />,
  });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([route]), history });
  // The app's own router is another type; here only this one route is.
  return stage(<RouterProvider router={router as never} />, undefined, filled);
}

async function withOwn(marked: readonly number[]): Promise<Made> {
  const made = await aLibrary();
  const content = anOwnShow([[1, 3]]);
  await made.library.commit({ type: 'save-own-show', version: 1, pack: PACK, replaces: null, content });
  for (const number of marked) await made.library.commit(mark(`show:${PACK}:show`, episode(own(number))));
  return made;
}

const fill = async (name: string, text: string) => {
  const field = await screen.findByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

const looked: LookedUpShow = {
  show: { id: 7, name: 'Night Ferry', premiered: '2019-01-01', status: 'Ended' },
  episodes: [
    { id: 1, season: 1, number: 1, name: 'Night 1.2' },
    { id: 2, season: 1, number: 2, name: 'Night 1.1' },
    { id: 3, season: 1, number: null, name: 'Storm' },
  ],
  fetchedAt: 1_790_000_000_000,
};

describe('adding by hand', () => {
  it('says what is missing and which line is wrong, then keeps the show and goes to it', async () => {
    const { database } = await open('/add');
    await press('Add the show');
    await screen.findByText('A show needs a title.');
    await fill('Title', 'The Night Ferry');
    await fill('One episode a line', 'S1E1 Out 2020-01-05\nnothing\nS1E2 Back');
    await screen.findByText('There is no number. Begin the line with S1E1, 1x01, 12 or a day.');
    await press('Add the show');
    expect(await database.ownShows.count()).toBe(0);
    await fill('One episode a line', 'S1E1 Out 2020-01-05\nS1E2 Back\nSpecials\n1 Storm');
    await screen.findByText('2 episodes, 1 season, 1 special');
    await press('Add the show');
    await noticeSaying(/^Added The Night Ferry/);
    expect(await database.ownShows.toArray()).toMatchObject([
      { content: { origin: 'hand', title: 'The Night Ferry', seasons: [{ number: 0 }, { number: 1 }] } },
    ]);
    await waitFor(() => expect(location.hash).toMatch(/^#\/show\/the-night-ferry-/));
  });

  it('adds a film as one item', async () => {
    const { database } = await open('/add');
    await userEvent.click(await screen.findByRole('radio', { name: 'A film' }));
    await fill('Title', 'One Evening');
    await fill('Minutes', '96');
    await press('Add the show');
    await noticeSaying(/^Added One Evening/);
    expect(await database.episodes.where('pack').startsWith('own-').toArray()).toMatchObject([
      { kind: 'film', minutes: 96, title: { und: 'One Evening' } },
    ]);
  });

  it('shows what an edit changes, and keeps marks on their episodes', async () => {
    const made = await withOwn([2, 3]);
    await open(`/add?show=${PACK}`, made);
    await screen.findByRole('heading', { name: 'Edit The Pilots’ Coast' });
    await fill('One episode a line', 'S1E1 Night 1.1\nS1E2 New one\nS1E3 Night 1.2');
    await screen.findByText(/it has marks and stays$/);
    await press('Save the changes');
    await noticeSaying(/^Saved The Pilots/);
    const progress = await made.database.progress.where('catalogue').equals(`show:${PACK}:show`).first();
    expect(progress?.seen).toEqual({ [own(2)]: [1, 1], [own(3)]: [1, 1] });
    expect(await made.database.episodes.bulkGet([own(2), own(3)] as never)).toMatchObject([
      { number: 3, title: { und: 'Night 1.2' } },
      { number: 4, title: { und: 'Night 1.3' } },
    ]);
  });
});

describe('TVmaze', () => {
  it('is asked only when a button is pressed, and tells what it found by season', async () => {
    answers.mockImplementation((channel) =>
      channel === 'lookup:search'
        ? {
            ok: true,
            value: {
              ok: true,
              value: [
                { id: 7, title: 'Night Ferry', year: 2019, network: 'Nine', language: null, kind: null, status: null },
              ],
            },
          }
        : { ok: true, value: { ok: true, value: looked } },
    );
    const { database } = await open('/add?way=lookup');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Title' }), 'Night');
    expect(answers).not.toHaveBeenCalled();
    await press('Search at TVmaze');
    await screen.findByText('2019 · Nine');
    await press('See what it holds: Night Ferry');
    await screen.findByText('Season 1: 2 episodes');
    expect(document.body.textContent).not.toContain('Storm');
    await press('Add the show');
    await noticeSaying(/^Added Night Ferry/);
    expect(await database.ownShows.toArray()).toMatchObject([
      { content: { source: { id: '7', licence: 'CC BY-SA' } } },
    ]);
  });

  it('says plainly what went wrong', async () => {
    answers.mockReturnValue({ ok: true, value: { ok: false, error: { code: 'offline' } } });
    await open('/add?way=lookup');
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Title' }), 'Night{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^TVmaze cannot be reached\./);
  });
});

describe('a pack file', () => {
  it('is refused with its lines, and added when it is good', async () => {
    const { database } = await open('/add?way=pack');
    const give = (text: string) =>
      usePackFile.setState({ file: { name: 'quay.json', bytes: new TextEncoder().encode(text) } });
    const text = JSON.stringify(
      { ...aPack([aShow('quay', { 1: ['2020-01-01'] })]), name: 'quays' },
      null,
      2,
    ).replaceAll(':small:', ':quays:');
    await screen.findByText('Or drop the file anywhere on this window.');
    give(text.replace('"2020-01-01"', '"soon"'));
    await screen.findByText(/^line \d+: episodes\[0\]\.airedOn/);
    give(text);
    await press('Add this pack');
    await noticeSaying(/^Added the pack Small pack/);
    expect(await database.packs.get('quays')).toBeDefined();
    await press('Remove the pack Small pack');
    await noticeSaying(/^Removed the pack Small pack/);
    expect(await database.packs.get('quays')).toBeUndefined();
  });
});

describe('an own show on its page, and what waits', () => {
  it('says where it is from, and asks before it goes', async () => {
    const made = await withOwn([2]);
    await stage(<ShowOrigin show={`show:${PACK}:show`} title="The Pilots’ Coast" />, undefined, made);
    await screen.findByText('Added by you');
    await press('Remove…');
    await screen.findByText(/Nothing that you marked, rated or wrote is lost/);
    await press('Remove');
    await noticeSaying(/^Removed The Pilots/);
    expect(await made.database.plays.count()).toBe(1);
  });

  it('matches what lost its place with a show that is chosen', async () => {
    const made = await withOwn([1, 2]);
    await made.library.commit({ type: 'remove-own-show', version: 1, pack: PACK, title: 'The Pilots’ Coast' });
    await stage(<UnmatchedScreen />, undefined, made);
    await press('Match The Pilots’ Coast with a show');
    await press('The lantern');
    await screen.findByText('2 of 2 episodes find their place in The lantern.');
    await press('Match');
    await noticeSaying(/^Matched with The lantern/);
    await screen.findByText('Nothing waits');
    expect(await made.database.progress.where('catalogue').equals('show:small:lantern').first()).toMatchObject({
      watched: 2,
    });
  });
});
