import { beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../../renderer/db/reads/calendar/readCalendar';
import type { EpisodeView, ShowHead, UpNextItem } from '../../../renderer/db/reads/views';
import { linkEntries } from '../../../renderer/features/contextMenus/linkEntries';
import { airingsOf } from '../../../renderer/features/outside/airingsOf';
import { nextEpisodesOf, refsOf } from '../../../renderer/features/outside/nextEpisodes';
import { startWords } from '../../../renderer/i18n';
import { Airings, NextEpisodes } from '../../../shared/ipc/outside';
import { ContextEntry } from '../../../shared/ipc/contextMenu';

beforeAll(() => void startWords());

/** Codes are written with narrow spaces. */
const spaced = (text: string | null) => text?.replaceAll(/\s/g, ' ');

const head = (title: string): ShowHead => ({ ref: title, slug: 'harbour', title, kind: 'series' }) as ShowHead;
const episode = (number: number, changes: Partial<EpisodeView> = {}): EpisodeView =>
  ({ ref: `e${number}`, season: 1, number, numberTo: null, title: null, playsInPass: 0, ...changes }) as EpisodeView;
const item = (title: string, of: EpisodeView): UpNextItem => ({ head: head(title), episode: of }) as UpNextItem;

describe('what is handed over to the tray', () => {
  it('is a line a show, five at most, and no title that is hidden', () => {
    const items = Array.from({ length: 7 }, (_, index) =>
      item(`Show ${index}`, episode(index + 1, index === 0 ? { title: 'The Quay' } : {})),
    );
    const next = nextEpisodesOf({ items, more: 3 });
    expect(next.count).toBe(10);
    expect(next.episodes.map(({ detail }) => spaced(detail))).toEqual([
      'S1 E1 The Quay',
      'S1 E2',
      'S1 E3',
      'S1 E4',
      'S1 E5',
    ]);
    expect(next.episodes[0]?.route).toBe('/show/harbour/s1e1');
    expect(refsOf(next.episodes[0]?.key ?? '')).toEqual({ show: 'Show 0', episode: 'e1' });
    expect(NextEpisodes.safeParse(next).success).toBe(true);
  });
});

describe('what is handed over of what airs', () => {
  const entry = (
    day: string,
    number: number,
    changes: Partial<EpisodeView> = {},
    title = 'Harbour',
  ): CalendarEntry => ({
    day,
    head: head(title),
    episode: episode(number, changes),
  });

  it('is a line for a show and a day, in the morning, without what is hidden or watched', () => {
    const airings = airingsOf([
      entry('2026-11-22', 1),
      entry('2026-11-23', 2, { title: 'The Quay' }),
      entry('2026-11-24', 3),
      entry('2026-11-24', 4),
      entry('2026-11-25', 5, { playsInPass: 1 }),
      entry('2026-11-26', 6, { skipped: true }),
    ]);
    expect(airings.map(({ body }) => spaced(body))).toEqual([
      'S1 E1 airs today.',
      'S1 E2 airs today: The Quay',
      '2 episodes air today, from S1 E3 on.',
    ]);
    expect(airings.map(({ at }) => new Date(at).getHours())).toEqual([9, 9, 9]);
    expect(new Set(airings.map(({ key }) => key)).size).toBe(3);
    expect(Airings.safeParse(airings).success).toBe(true);
  });
});

it('a link has a small window where its page has one', () => {
  const ids = (pathname: string, name = 'Soji') =>
    linkEntries(pathname, name).map((one) => (one === 'separator' ? '-' : one.id));
  expect(ids('/character/picard/soji')).toEqual(['open', 'window', 'small', '-', 'copy']);
  expect(ids('/note/0190a0b0-1')).toContain('small');
  expect(ids('/show/picard/s1e1', '')).toEqual(['open', 'window']);
  for (const one of linkEntries('/up-next', 'Up next')) expect(ContextEntry.safeParse(one).success).toBe(true);
});
