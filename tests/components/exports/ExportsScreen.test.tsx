import { noticeSaying, setUpStage, stage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aLibrary, mark } from '../../support/library';
import { installFakeDesktop } from '../../support/fakeDesktop';
import { PICARD, picard } from '../../support/picard';
import { ExportsScreen } from '../../../renderer/features/exports';
import { words } from '../../../renderer/i18n';
import { useExports } from '../../../renderer/stores/exports';
import { useNotices } from '../../../renderer/stores/notices';
import * as jobs from '../../../renderer/workers/exports/jobs';
import { picardPack } from '../../support/notes';

/** What the worker runs, run here: happy-dom has no workers. */
const worker = vi.hoisted(() => ({ ended: 0, hold: null as Promise<void> | null }));
vi.mock('../../../renderer/workers/exports/exportsWorker', () => ({
  portsFor: (ports: unknown) => ports,
  startExportWorker: () => ({
    jobs: {
      library: jobs.exportLibrary,
      plays: async (...given: Parameters<typeof jobs.exportPlays>) => {
        await worker.hold;
        return jobs.exportPlays(...given);
      },
      dates: jobs.exportDates,
      notes: jobs.exportNotes,
    },
    end: () => (worker.ended += 1),
  }),
}));

setUpStage();
beforeEach(() => {
  installFakeDesktop();
  worker.hold = null;
  // The faces of a document: without them it is still whole.
  vi.stubGlobal('fetch', async () => ({ ok: false }));
  useExports.setState({ job: null });
});

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`exports:${key}` as 'exports:title', given);

async function open(watched: boolean) {
  const opened = await aLibrary(picardPack());
  if (watched) await opened.library.commit(mark(PICARD, { kind: 'up-to', episode: picard(1, 3) }));
  await stage(<ExportsScreen database={opened.database} app="0.1.0" />, undefined, opened);
  await screen.findByRole('heading', { level: 1, name: t('title') });
  // The page stands before the notes are counted that may be read.
  await waitFor(() => expect(screen.queryByText(t('notes.counting'))).toBeNull());
  return opened;
}

const row = (kind: string) => within(screen.getByRole('article', { name: t(`${kind}.title`) }));
const asked = () => window.fakeDesktop.calls.map(({ channel }) => channel).filter((one) => one.startsWith('export:'));

describe('the page of exports', () => {
  it('says of a new library what there is not, and why its buttons do nothing', async () => {
    await open(false);
    expect(row('plays').getAllByText(t('plays.none'))).not.toHaveLength(0);
    expect(row('plays').getByRole('button').getAttribute('aria-disabled')).toBe('true');
    expect(row('recap').getAllByRole('button')).toHaveLength(3);
    expect(row('library').getByRole('button').getAttribute('aria-disabled')).toBeNull();
    await userEvent.click(row('plays').getByRole('button'));
    expect(asked()).toEqual([]);
  });

  it('saves the plays and says how many only when they stand under their name', async () => {
    await open(true);
    await userEvent.click(row('plays').getByRole('button', { name: t('save') }));
    const notice = await noticeSaying(/^Saved: Watchbill plays 2026-\d\d-\d\d\.csv$/);
    expect(notice.detail).toBe(t('plays.count', { count: 3, formatted: '3' }));
    expect(asked()).toEqual(['export:begin', 'export:write', 'export:finish']);
    expect(window.fakeDesktop.files[0]?.content.split('\r\n')).toHaveLength(5);
    expect(useExports.getState().job).toBeNull();
  });

  it('asks for titles of the calendar only when they are wanted', async () => {
    await open(true);
    await userEvent.click(row('dates').getByRole('button', { name: t('save') }));
    await noticeSaying(/^Saved:/);
    expect(window.fakeDesktop.files[0]?.content).not.toContain('Remembrance');
    useNotices.setState({ notices: [] });
    await userEvent.click(row('dates').getByRole('switch'));
    await userEvent.click(row('dates').getByRole('button', { name: t('save') }));
    await noticeSaying(/^Saved:/);
    expect(window.fakeDesktop.files[1]?.content).toContain('Remembrance');
  });

  it('adds the end of the whole library', async () => {
    await open(true);
    await userEvent.click(row('library').getByRole('button', { name: t('save') }));
    await noticeSaying(/^Saved: Watchbill library/);
    const finish = window.fakeDesktop.calls.find(({ channel }) => channel === 'export:finish');
    expect(finish?.argument).toMatchObject({ end: { tally: { plays: 3 } } });
  });

  it('says nothing when the dialog is closed, and what failed when it failed', async () => {
    await open(true);
    window.fakeDesktop.refusals['export:begin'] = { code: 'CANCELLED', sentence: 'Closed.' };
    await userEvent.click(row('plays').getByRole('button', { name: t('save') }));
    expect(useNotices.getState().notices).toEqual([]);
    window.fakeDesktop.refusals['export:begin'] = null;
    window.fakeDesktop.refusals['export:finish'] = { code: 'DISK_FULL', sentence: 'The disk is full.' };
    await userEvent.click(row('plays').getByRole('button', { name: t('save') }));
    expect((await noticeSaying(/The disk is full/)).tone).toBe('error');
    expect(asked().at(-1)).toBe('export:abandon');
  });

  it('stops on request, ends the worker and takes away what was begun', async () => {
    await open(true);
    worker.hold = new Promise(() => undefined);
    const ended = worker.ended;
    await userEvent.click(row('plays').getByRole('button', { name: t('save') }));
    const stop = await row('plays').findByRole('button', { name: t('stop') });
    expect(row('library').getByRole('button').getAttribute('aria-disabled')).toBe('true');
    expect(row('plays').getByRole('progressbar').getAttribute('aria-valuemax')).toBe('3');
    await userEvent.click(stop);
    await noticeSaying(new RegExp(t('stopped')));
    expect(asked()).toEqual(['export:begin', 'export:abandon']);
    expect(worker.ended).toBeGreaterThan(ended);
    expect(row('library').getByRole('button').getAttribute('aria-disabled')).toBeNull();
  });

  it('saves the recap of the show watched last, as far as it is watched', async () => {
    await open(true);
    await userEvent.click(row('recap').getByRole('button', { name: t('recap.html') }));
    await noticeSaying(/^Saved: Previously on Star Trek Picard \(S1.E3\)\.html$/);
    const [file] = window.fakeDesktop.files;
    expect(file?.content).toContain('Soji Asha');
    expect(file?.content).not.toContain('Seven of Nine');
  });
});
