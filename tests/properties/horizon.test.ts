import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isInside,
  mayReadCast,
  mayReadRating,
  mayReadSynopsis,
  mayReadTeaser,
  mayReadTitle,
  type Horizon,
} from '../../shared/domain/horizon';
import { SPOILER_PRESETS, type SpoilerSettings } from '../../shared/domain/spoilers';
import { readEpisodePage, readJournal, readLibrary, readShowPage, readUpNext } from '../../renderer/db/reads';
import { aLibrary } from '../support/library';
import { TODAY } from '../support/smallPack';
import { actionOf, step } from './actions';

const EPISODES = Array.from({ length: 12 }, (_, index) => `episode:small:lantern-s01e${index}`);
const settings: fc.Arbitrary<SpoilerSettings> = fc.record({
  hide: fc.record({ title: fc.boolean(), synopsis: fc.boolean(), cast: fc.boolean(), ratings: fc.boolean() }),
  exceptNext: fc.boolean(),
  passes: fc.constantFrom('all', 'current'),
  everything: fc.constant(false),
});
const horizons = fc
  .record({
    watched: fc.subarray(EPISODES),
    opened: fc.subarray(EPISODES),
    revealed: fc.subarray(EPISODES),
    next: fc.option(fc.constantFrom(...EPISODES)),
    settings,
  })
  .map((made) => ({
    ...made,
    horizon: {
      isWatched: (one) => made.watched.includes(one),
      isOpen: (one) => made.opened.includes(one),
      isRevealed: (one) => made.revealed.includes(one),
      next: made.next,
      settings: made.settings,
    } satisfies Horizon,
  }));

describe('the rule', () => {
  it('lets nothing be read that is revealed in an unwatched episode', () => {
    fc.assert(
      fc.property(horizons, fc.constantFrom(...EPISODES), ({ watched, opened, horizon }, episode) => {
        expect(isInside(horizon, episode)).toBe(watched.includes(episode) || opened.includes(episode));
        expect(isInside(horizon, null)).toBe(true);
      }),
    );
  });

  it('opens an unwatched episode only by a setting or on purpose', () => {
    fc.assert(
      fc.property(horizons, fc.constantFrom(...EPISODES), (made, episode) => {
        const { horizon } = made;
        const { hide, exceptNext } = horizon.settings;
        const inside = made.watched.includes(episode) || made.opened.includes(episode);
        const opened = inside || made.revealed.includes(episode) || (exceptNext && made.next === episode);
        expect(mayReadTitle(horizon, episode)).toBe(!hide.title || opened);
        expect(mayReadTeaser(horizon, episode)).toBe(!hide.synopsis || opened);
        expect(mayReadSynopsis(horizon, episode)).toBe(!hide.synopsis || inside);
        expect(mayReadRating(horizon, episode)).toBe(!hide.ratings || inside);
        expect(mayReadCast(horizon, episode, null)).toBe(!hide.cast || inside || made.revealed.includes(episode));
        for (const other of EPISODES) {
          if (!isInside(horizon, other)) expect(mayReadCast(horizon, episode, other)).toBe(false);
        }
      }),
    );
  });

  it('grows with every watched episode and never shrinks', () => {
    fc.assert(
      fc.property(
        horizons,
        fc.constantFrom(...EPISODES),
        fc.constantFrom(...EPISODES),
        ({ horizon }, more, episode) => {
          const larger: Horizon = { ...horizon, isWatched: (one) => one === more || horizon.isWatched(one) };
          for (const rule of [mayReadTitle, mayReadTeaser, mayReadSynopsis, mayReadRating]) {
            expect(rule(larger, episode) || !rule(horizon, episode)).toBe(true);
          }
        },
      ),
    );
  });
});

/** Titles, teasers and synopses of the small pack name their episode: `lantern 2 3`. */
const leaks = (answer: unknown) =>
  [...JSON.stringify(answer).matchAll(/(?:Secret title|Teaser of|Synopsis of) (\w+) (\d+) (\d+)/g)].map(
    ([text]) => text,
  );

describe('what screens receive', () => {
  it('holds no text of an unwatched episode, after any actions, with strict settings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { library, database } = await aLibrary();
        for (const one of steps) {
          const action = await actionOf(database, one);
          const opens =
            action?.type === 'reveal' ||
            action?.type === 'set-show-spoilers' ||
            action?.type === 'set-default-spoilers';
          if (action && !opens) await library.commit(action);
        }
        const watched = new Set((await database.progress.toArray()).flatMap((row) => Object.keys(row.seen)));
        const answers = [
          await readUpNext(database, TODAY),
          await readLibrary(database),
          await readJournal(database, { limit: 50 }, TODAY),
          ...(await Promise.all(['lantern', 'harbour'].map((slug) => readShowPage(database, slug, TODAY)))),
          ...(await Promise.all(
            [1, 2, 3, 4].flatMap((number) =>
              [0, 1, 2, 3].map((season) => readEpisodePage(database, 'lantern', season, number, TODAY)),
            ),
          )),
        ];
        for (const text of leaks(answers)) {
          const [, show, season, number] = /(\w+) (\d+) (\d+)$/.exec(text) ?? [];
          expect(watched, text).toContain(
            `episode:small:${show}-s${season?.padStart(2, '0')}e${number?.padStart(2, '0')}`,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('does show what is watched, and everything with open settings', async () => {
    const { library, database } = await aLibrary();
    await library.commit({ type: 'set-default-spoilers', version: 1, spoilers: SPOILER_PRESETS.open });
    const page = await readEpisodePage(database, 'lantern', 1, 1, TODAY);
    expect(leaks(page).toSorted()).toEqual([
      'Secret title lantern 1 1',
      'Synopsis of lantern 1 1',
      'Teaser of lantern 1 1',
    ]);
  });
});
