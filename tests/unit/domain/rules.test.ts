import { describe, expect, it } from 'vitest';
import { byPlace, episodeCode, isReleased, parseEpisodeCode } from '../../../shared/domain/episode';
import { addPlays, emptyProgress, outlineOf } from '../../../shared/domain/progress';
import {
  DEFAULT_SPOILERS,
  presetOf,
  SPOILER_PRESETS,
  SpoilerSettings,
  withPreset,
} from '../../../shared/domain/spoilers';
import { effectiveStatus, statusAfterMark } from '../../../shared/domain/status';
import type { PlayRow } from '../../../shared/library/rows';

const place = (season: number, number: number, airedOn: string | null = '2020-01-01') => ({
  ref: `${season}.${number}`,
  season,
  number,
  airedOn,
  special: season === 0,
});

describe('episodes', () => {
  it('stand in story order with specials last', () => {
    const order = [place(2, 1), place(0, 1), place(1, 10), place(1, 2)].toSorted(byPlace).map((one) => one.ref);
    expect(order).toEqual(['1.2', '1.10', '2.1', '0.1']);
  });

  it('are out on their day, and when no day is known', () => {
    expect([
      isReleased('2026-11-21', '2026-11-21'),
      isReleased('2026-11-22', '2026-11-21'),
      isReleased(null, '2026-11-21'),
    ]).toEqual([true, false, true]);
  });

  it('have codes that can be read back', () => {
    expect(parseEpisodeCode(episodeCode(3, 10).toLowerCase())).toEqual({ season: 3, number: 10 });
    expect(['s1', 'e5', 's1e', 's1e5x', '', 's-1e2'].map(parseEpisodeCode)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('status', () => {
  it('is what the viewer chose, finished when all is seen, watching once anything is', () => {
    expect(effectiveStatus(null, false, false)).toBe('none');
    expect(effectiveStatus(null, true, false)).toBe('watching');
    expect(effectiveStatus('watching', true, true)).toBe('finished');
    expect(effectiveStatus('paused', true, true)).toBe('paused');
  });

  it('goes back to watching when a put-off show is marked, and not otherwise', () => {
    expect(['planned', 'paused', 'dropped'].map((one) => statusAfterMark(one as 'planned'))).toEqual([
      'watching',
      'watching',
      'watching',
    ]);
    expect([statusAfterMark(null), statusAfterMark('watching'), statusAfterMark('finished')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('next', () => {
  const outline = outlineOf([place(1, 1), place(1, 2), place(1, 3), place(0, 1)], true);
  const play = (order: number, id: string) => ({ id, order, pass: null, createdAt: 1 }) as PlayRow;

  it('goes by when an episode was watched, not by its number', () => {
    const seen = addPlays(
      emptyProgress('s', null),
      [
        { play: play(20, 'b'), ref: '1.1' },
        { play: play(10, 'a'), ref: '1.3' },
      ],
      outline,
    );
    expect(seen.next?.ref).toBe('1.2');
    const finale = addPlays(
      emptyProgress('s', null),
      [
        { play: play(10, 'a'), ref: '1.1' },
        { play: play(20, 'b'), ref: '1.3' },
      ],
      outline,
    );
    expect(finale.next).toBeNull();
  });

  it('settles equal times by the later mark', () => {
    const seen = addPlays(
      emptyProgress('s', null),
      [
        { play: play(0, 'b'), ref: '1.2' },
        { play: play(0, 'a'), ref: '1.1' },
      ],
      outline,
    );
    expect(seen.last?.ref).toBe('1.2');
  });

  it('does not count a special as watched of the show', () => {
    const seen = addPlays(emptyProgress('s', null), [{ play: play(1, 'a'), ref: '0.1' }], outline);
    expect(seen).toMatchObject({
      plays: 1,
      watched: 0,
      total: 3,
      last: null,
      next: { ref: '1.1' },
      status: 'watching',
    });
  });
});

it('spoiler presets are known by their content', () => {
  expect(presetOf(SPOILER_PRESETS['except-next'])).toBe('except-next');
  expect(presetOf({ hide: { ...SPOILER_PRESETS.strict.hide, cast: false }, exceptNext: false })).toBe('own');
});

it('a preset leaves the passes and an opened show as they are', () => {
  const own: SpoilerSettings = { ...SPOILER_PRESETS.open, passes: 'current', everything: true };
  expect(presetOf(own)).toBe('open');
  expect(withPreset(own, 'strict')).toEqual({ ...SPOILER_PRESETS.strict, passes: 'current', everything: true });
});

it('spoiler settings stored before passes and everything existed still parse', () => {
  const { hide, exceptNext } = DEFAULT_SPOILERS;
  expect(SpoilerSettings.parse({ hide, exceptNext })).toEqual(DEFAULT_SPOILERS);
});
