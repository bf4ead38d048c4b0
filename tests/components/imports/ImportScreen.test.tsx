import { noticeSaying, setUpStage, stage } from '../marking/stage';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportScreen } from '../../../renderer/features/imports';
import { BEGIN, useImportSession } from '../../../renderer/features/imports/session';
import { words } from '../../../renderer/i18n';
import { offerFiles } from '../../../renderer/stores/offeredFiles';
import { installFakeDesktop } from '../../support/fakeDesktop';
import type { openDeskHere } from '../../support/importing/deskHere';
import '../../support/words';
import { assertDefined } from '../../../shared/util/assertNever';

vi.mock('../../../renderer/workers/imports', async () => {
  const desk = await import('../../support/importing/deskHere');
  return { openImportDesk: (...given: Parameters<typeof openDeskHere>) => desk.openDeskHere(...given) };
});
vi.mock('../../../renderer/features/backups', () => ({ backUp: async () => ({ ok: true, value: 'backup' }) }));

setUpStage();
beforeEach(() => {
  installFakeDesktop();
  useImportSession.setState({ stage: BEGIN, revision: 0 });
});

const t = (key: string, given: Record<string, unknown> = {}): string =>
  words.t(`imports:${key}` as 'imports:title', given);

const TRAKT_CSV =
  'watched_at,action,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,tvdb_id,season_number,episode_number,episode_title,episode_trakt_id\n' +
  '2024-11-02T11:53:00Z,watch,episode,The lantern,,,1,,,,1,1,,11\n' +
  '2024-11-03T11:53:00Z,watch,episode,The lantern,,,1,,,,1,2,,12\n' +
  '2024-11-04T11:53:00Z,watch,episode,North Light,2018,,9,,,,1,1,,91\n' +
  'once,watch,episode,North Light,2018,,9,,,,1,2,,92\n';
const ODD_CSV = 'Sendung;Staffel;Folge;Gesehen\nThe lantern;1;1;2024-11-02\nThe harbour;1;2;2024-11-03\n';

const give = (name: string, text: string) => offerFiles([new File([text], name)]);
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

async function begin() {
  const opened = await stage(<ImportScreen app="0.1.0" />);
  await heading(t('title'));
  return opened;
}

describe('the page of imports', () => {
  it('says what can be read, what is not verified, and that nothing leaves', async () => {
    await begin();
    expect(screen.getByText(t('privacy'))).toBeTruthy();
    expect(await screen.findByText('SeriesGuide')).toBeTruthy();
    expect(screen.getAllByText(t('services.unverified')).length).toBeGreaterThan(3);
    expect(screen.queryByText(t('earlier.title'))).toBeNull();
  });

  it('refuses what is no export with a sentence, and stays where it was', async () => {
    await begin();
    give('note.txt', 'milk and a lamp');
    expect((await screen.findByRole('alert')).textContent).toBe(t('fault.NOT_RECOGNISED'));
  });

  it('says of a table that has gone while it was asked about that it cannot be read, and leads back', async () => {
    await begin();
    // The fault is not one of ours: the stage fails a test that reports one.
    const file = new File([ODD_CSV], 'odd.csv');
    offerFiles([file]);
    await heading(t('mapper.title'));
    const slice = vi.spyOn(file, 'slice').mockImplementation(() => {
      throw new DOMException('It has gone.', 'NotFoundError');
    });
    await userEvent.selectOptions(screen.getByLabelText(t('mapper.times.label')), 'utc');
    await heading(t('mapper.unreadable'));
    expect(slice).toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: t('mapper.back') }));
    await heading(t('title'));
  });

  it('rehearses, writes in one step, and takes exactly that out and puts it back', async () => {
    const { database } = await begin();
    give('history.csv', TRAKT_CSV);
    await heading(/^4 rows from Trakt/);
    const sum = t('report.sum', { matched: 2, already: 0, stub: 1, unclear: 0, refused: 1, rows: 4 });
    expect(screen.getByText(sum)).toBeTruthy();
    expect(await database.plays.count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: t('report.go', { count: 3, formatted: '3' }) }));
    await heading(t('done.title', { count: 3, formatted: '3' }));
    expect(await database.plays.count()).toBe(3);
    const line = () => within(assertDefined(screen.getAllByRole('listitem')[0], 'the import is listed'));
    await waitFor(() => expect(line().getByText(t('earlier.state.applied'))).toBeTruthy());
    await userEvent.click(line().getByRole('button'));
    await userEvent.click(await screen.findByRole('button', { name: t('earlier.askConfirm') }));
    await heading(/^Rolled back/);
    expect(await database.plays.count()).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: /^Bring back the import/ }));
    await heading(/^Brought back/);
    expect(await database.plays.count()).toBe(3);
  });

  it('leaves a rehearsal without a trace, and does not throw one away for a drop', async () => {
    const { database } = await begin();
    give('history.csv', TRAKT_CSV);
    await heading(/^4 rows from Trakt/);
    give('other.csv', TRAKT_CSV);
    await noticeSaying(new RegExp(t('report.busy')));
    await userEvent.click(screen.getByRole('button', { name: t('report.leave') }));
    await heading(t('title'));
    expect(await database.imports.count()).toBe(0);
  });

  it('asks what the columns of an unknown table mean, shows its first rows, and remembers the answer', async () => {
    await begin();
    give('liste.csv', ODD_CSV);
    await heading(t('mapper.title'));
    const choose = async (field: string, column: string) =>
      userEvent.selectOptions(screen.getByLabelText(t(`mapper.field.${field}`)), column);
    await choose('show', 'Sendung');
    await choose('season', 'Staffel');
    await choose('episode', 'Folge');
    await choose('watchedAt', 'Gesehen');
    await waitFor(() => expect(screen.getByRole('table').textContent).toContain('The lantern'));
    await userEvent.click(screen.getByRole('button', { name: t('mapper.rehearse') }));
    await heading(/^2 rows from CSV/);
    await userEvent.click(screen.getByRole('button', { name: t('report.leave') }));
    give('liste.csv', ODD_CSV);
    await heading(t('mapper.title'));
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>(t('mapper.field.show')).value).toBe('Sendung'));
  });
});
