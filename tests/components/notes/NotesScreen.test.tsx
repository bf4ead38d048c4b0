import { noticeSaying, setUpStage, stage } from '../marking/stage';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useParams,
  useSearch,
} from '@tanstack/react-router';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi, type MockInstance } from 'vitest';
import { NotesScreen } from '../../../renderer/features/notes';
import { useNoteSheet } from '../../../renderer/features/noteSheet';
import { aNotedLibrary, onEpisode, onShow, picardPack } from '../../support/notes';

setUpStage();

function Notes() {
  const { id } = useParams({ strict: false }) as { id?: string };
  return <NotesScreen note={id ?? null} search={useSearch({ strict: false })} />;
}

async function open(fill: (library: Awaited<ReturnType<typeof aNotedLibrary>>) => Promise<string>) {
  const noted = await aNotedLibrary();
  const address = await fill(noted);
  const root = createRootRoute({ component: Outlet });
  const routes = ['/notes', '/note/$id'].map((path) =>
    createRoute({ getParentRoute: () => root, path, component: Notes }),
  );
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren(routes), history });
  // The app's own router is another type; here only these two routes are.
  await stage(<RouterProvider router={router as never} />, picardPack(), noted);
  // Links lead by the hash there; here the router is told.
  const follow = (link: HTMLElement) => act(() => router.navigate({ href: link.getAttribute('href')!.slice(1) }));
  return { ...noted, router, follow, user: userEvent.setup() };
}

const article = async () => within(await screen.findByRole('article'));
const list = async () => within(await screen.findByRole('navigation', { name: 'All notes' }));
const names = async () => (await list()).getAllByRole('link').map((one) => one.textContent);

describe('the page of notes', () => {
  it('lists them, changed last first, and shows one', async () => {
    const { follow } = await open(async ({ watch, write }) => {
      await watch(1, 5);
      await write(onEpisode(1, 5), '# The price\n\n[[Seven of Nine]] goes back. #debts');
      await write(onShow, 'Who is lying? See S1E5.');
      return '/notes';
    });
    await waitFor(async () => expect(await names()).toHaveLength(2));
    expect((await names())[1]).toMatch(/^The price.*S1.E5 Seven of Nine goes back/);
    expect(screen.getByRole('heading', { level: 1, name: 'Notes' })).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 2, name: 'Star Trek: Picard' })).toBeTruthy();

    await follow((await list()).getAllByRole('link')[1]);
    expect(await screen.findByRole('heading', { level: 1, name: 'The price' })).toBeTruthy();
    const margin = within(screen.getByRole('complementary', { name: 'About this note' }));
    expect(margin.getByText(/by its subject/)).toBeTruthy();
    expect(margin.getByRole('link', { name: 'Seven of Nine' }).getAttribute('href')).toBe('#/character/picard/seven');
    expect(margin.getByRole('link', { name: /Who is lying/ })).toBeTruthy();
    expect(margin.getByRole('link', { name: 'debts' }).getAttribute('href')).toBe('#/notes?tag=debts');
  });

  it('filters by words and by tag, and says when nothing fits', async () => {
    const { user, router } = await open(async ({ watch, write }) => {
      await watch(1, 5);
      await write(onEpisode(1, 5), 'One #debts');
      await write(onShow, 'Two');
      return '/notes?tag=debts';
    });
    await waitFor(async () => expect(await names()).toHaveLength(1));
    await user.type(await screen.findByRole('searchbox', { name: 'Find in notes' }), 'two');
    expect(await screen.findByText('No note fits.')).toBeTruthy();
    expect(router.state.location.search).toEqual({ tag: 'debts', q: 'two' });
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(async () => expect(await names()).toHaveLength(2));
  });

  it('counts those that lie ahead, and shows nothing else of them', async () => {
    const { watch } = await open(async ({ watch, write, beginAgain }) => {
      await watch(1, 5);
      await write(onEpisode(1, 5), '# Secret title\n\nSecret text');
      await write(onEpisode(1, 1), 'Early');
      await beginAgain();
      await watch(1, 1, true);
      return '/notes';
    });
    expect(await screen.findByText('1 more note lies ahead of where you are.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Secret');
    await act(() => watch(1, 5, true));
    await waitFor(async () => expect(await names()).toHaveLength(2));
    expect(screen.queryByText(/lies ahead/)).toBeNull();
  });

  it('of one that lies ahead says only that', async () => {
    await open(async ({ watch, write, beginAgain }) => {
      await watch(1, 5);
      const note = await write(onEpisode(1, 5), '# Secret title\n\nSecret text');
      await beginAgain();
      return `/note/${note}`;
    });
    expect(await screen.findByText('This note lies ahead of where you are.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Secret|Stardust|S1/);
  });
});

describe('one note', () => {
  const one = async ({ watch, write, rewrite }: Awaited<ReturnType<typeof aNotedLibrary>>) => {
    await watch(1, 5);
    const note = await write(onShow, 'The first words.');
    await rewrite(note, 'The second words.');
    return `/note/${note}`;
  };

  it('is written in its place by N, and read again when that is done', async () => {
    const { user } = await open(one);
    await screen.findByRole('button', { name: /^Edit/ });
    act(() => useNoteSheet.getState().here?.());
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await user.type(field, ' And more.');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
    expect(await (await article()).findByText('The second words. And more.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: '3 versions' })).toBeTruthy();
  });

  it('is read again also when another window stores a version right after it', async () => {
    const { user, database, rewrite, router } = await open(one);
    await screen.findByRole('button', { name: /^Edit/ });
    act(() => useNoteSheet.getState().here?.());
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), ' Mine.');
    // A draft goes once its version is in the library: in between the other window comes.
    const real = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>;
    const between = vi.spyOn(database, 'transaction') as unknown as MockInstance<typeof real>;
    between.mockImplementation(async (...given) => {
      if (given[1] === database.drafts) {
        between.mockRestore();
        await rewrite(router.state.location.pathname.replace('/note/', ''), 'Theirs.');
        await screen.findByRole('button', { name: '4 versions' });
      }
      return real(...given);
    });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
    expect(await (await article()).findByText('Theirs.')).toBeTruthy();
  });

  it('has its versions, and takes one again', async () => {
    const { user } = await open(one);
    await user.click(await screen.findByRole('button', { name: '2 versions' }));
    const dialog = within(await screen.findByRole('dialog'));
    const versions = await dialog.findAllByRole('button', { name: /words|now/ });
    expect(dialog.getByText('The second words.')).toBeTruthy();
    await user.click(versions[1]);
    expect(await dialog.findByText('The first words.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Take this one again' }));
    await noticeSaying(/holds again/);
    await user.keyboard('{Escape}');
    expect(await (await article()).findByText('The first words.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: '3 versions' })).toBeTruthy();
  });

  it('is removed, and brought back', async () => {
    const { user } = await open(one);
    await user.click(await screen.findByRole('button', { name: 'More for this note' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove the note' }));
    const notice = await noticeSaying(/^Removed: note on Star Trek: Picard$/);
    expect(await screen.findByText('There is no such note.')).toBeTruthy();
    await act(async () => notice.actions[0].run());
    expect(await (await article()).findByText('The second words.')).toBeTruthy();
  });
});
