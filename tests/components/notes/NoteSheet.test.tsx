import { noticeSaying, setUpStage, stage } from '../marking/stage';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NotesOn, NoteSheet } from '../../../renderer/features/notes';
import { useNoteSheet } from '../../../renderer/features/noteSheet';
import { useOpenNotes, settleOpenNotes } from '../../../renderer/stores/openNotes';
import { useView } from '../../../renderer/stores/view';
import { mark } from '../../support/library';
import { onEpisode, picardPack } from '../../support/notes';
import { PICARD, picard } from '../../support/picard';

setUpStage();
// Before the library is closed: a sheet that goes stores what is in it.
afterEach(async () => {
  act(() => useView.setState({ dialog: null }));
  await waitFor(() => expect(useOpenNotes.getState().open.size).toBe(0));
});

const subject = onEpisode(1, 5);

/** The page of S1 E5 with its notes, everything up to it watched, and the sheet over it. */
async function open() {
  const opened = await stage(
    <>
      <NotesOn subject={subject} />
      <NoteSheet />
    </>,
    picardPack(),
  );
  const { library, database } = opened;
  await act(() => library.commit(mark(PICARD, { kind: 'up-to', episode: picard(1, 5) })));
  const user = userEvent.setup();
  const live = async () => (await database.notes.toArray()).filter((row) => row.state === 'live');
  const begin = async () => {
    await user.click(await screen.findByRole('button', { name: /^Write/ }));
    return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  };
  return { ...opened, user, live, begin };
}

const lines = () => screen.queryAllByRole('option').map((one) => one.textContent);

describe('writing a note', () => {
  it('completes who has been met, by keys alone, and tells screen readers which', async () => {
    const { user, begin } = await open();
    const field = await begin();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('Here [[[[r');
    await waitFor(() => expect(lines().length).toBeGreaterThan(1));
    expect(lines().join(' ')).not.toContain('Riker');
    const first = screen.getAllByRole('option')[0];
    expect(field.getAttribute('aria-activedescendant')).toBe(first.id);
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    expect(first.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1].id);
    await user.keyboard('aff');
    await waitFor(() => expect(lines()).toHaveLength(1));
    await user.keyboard('{Tab}');
    expect(field.value).toBe('Here [[Raffi Musiker]]');
    expect(document.activeElement).toBe(field);
    expect(lines()).toEqual([]);
  });

  it('Escape closes the list first, and the note after it, which is stored', async () => {
    const { user, begin, live } = await open();
    const field = await begin();
    await user.keyboard('I know [[[[Elno');
    await waitFor(() => expect(lines()).toHaveLength(1));
    await user.keyboard('{Escape}');
    expect(lines()).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Note' })).toBe(field);
    await user.keyboard('r]]{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull());
    await waitFor(async () => expect(await live()).toMatchObject([{ text: 'I know [[Elnor]]' }]));
    expect(await screen.findByRole('link', { name: 'Elnor' })).toBeTruthy();
  });

  it('tells drafts from what is stored, in words', async () => {
    const { user, begin, live } = await open();
    await begin();
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('Nothing written yet')).toBeTruthy();
    await user.keyboard('Some words');
    expect(await sheet.findByText(/^Draft kept \d\d:\d\d$/)).toBeTruthy();
    expect([await live(), useOpenNotes.getState().unstored.size]).toEqual([[], 1]);
    // As a window does before it closes.
    await act(() => settleOpenNotes());
    expect(await sheet.findByText(/^Stored \d\d:\d\d$/)).toBeTruthy();
    expect([(await live()).length, useOpenNotes.getState().unstored.size]).toEqual([1, 0]);
  });

  it('says when it cannot be stored, keeps the draft, and stores it when asked again', async () => {
    const { user, begin, live, journalFile, database } = await open();
    journalFile.refusal = 'DISK_FULL';
    await begin();
    await user.keyboard('Nearly lost');
    await act(() => settleOpenNotes());
    expect(await screen.findByText(/Not stored, draft kept. The disk is full/)).toBeTruthy();
    expect(await database.drafts.count()).toBe(1);
    journalFile.refusal = null;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect(await live()).toHaveLength(1));
  });

  it('has a title of its own, which is the first line of the text', async () => {
    const { user, begin, live } = await open();
    await begin();
    await user.click(screen.getByRole('textbox', { name: 'Title' }));
    await user.keyboard('The price of a rescue{Enter}Two people');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await live()).toMatchObject([{ text: '# The price of a rescue\n\nTwo people' }]));
  });

  it('that is emptied goes, and can be brought back', async () => {
    const { user, begin, live } = await open();
    await begin();
    await user.keyboard('Soon gone{Escape}');
    await waitFor(async () => expect(await live()).toHaveLength(1));
    await act(async () => useNoteSheet.getState().open({ subject, another: false }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await waitFor(() => expect(field.value).toBe('Soon gone'));
    await user.clear(field);
    await user.keyboard('{Escape}');
    await waitFor(async () => expect(await live()).toEqual([]));
    const notice = await noticeSaying(/^Removed: note on S1.E5, Stardust City Rag$/);
    await act(async () => notice.actions[0].run());
    await waitFor(async () => expect(await live()).toMatchObject([{ text: 'Soon gone' }]));
  });

  it('goes on with a list, and ends it at an empty item', async () => {
    const { user, begin } = await open();
    const field = await begin();
    await user.keyboard('- one{Enter}two{Enter}{Enter}after');
    expect(field.value).toBe('- one\n- two\nafter');
    await user.clear(field);
    await user.keyboard('1. one{Enter}two');
    expect(field.value).toBe('1. one\n2. two');
  });

  it('can be about something near, as long as nothing is written', async () => {
    const { user, begin, live } = await open();
    await begin();
    await user.click(screen.getByRole('button', { name: /^On S1.E5/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Season 1' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^On Season 1/ })).toBeTruthy());
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard('A good season.{Escape}');
    await waitFor(async () => expect(await live()).toMatchObject([{ subject: { kind: 'season' } }]));
  });
});
