import { describe, expect, it } from 'vitest';
import type { WatchbillDatabase } from '../../../renderer/db/database';
import { readHorizon } from '../../../renderer/db/reads/horizons';
import { loadPack } from '../../../renderer/db/catalogue/loadPack';
import { isInside } from '../../../shared/domain/horizon';
import { SPOILER_PRESETS, type SpoilerSettings } from '../../../shared/domain/spoilers';
import type { Pack } from '../../../shared/pack/pack';
import { aLibrary, episode, mark } from '../../support/library';
import { aPack, aShow, HARBOUR, harbour, LANTERN, lantern, smallPack, TODAY } from '../../support/smallPack';

/** `beacon`, of a pack of its own that refers to the small one and, as a companion, may name its episodes. */
function beaconPack(companion: boolean): Pack {
  const text = JSON.stringify(aPack([aShow('beacon', { 1: ['2022-01-01', '2022-01-08'] })])).replaceAll(
    ':small:',
    ':beacon:',
  );
  const pack = JSON.parse(text) as Pack;
  const shows = pack.shows.map((show) => ({ ...show, companion }));
  return { ...pack, name: 'beacon', refersTo: ['small'], shows };
}

const BEACON = 'show:beacon:beacon';
const beacon = (number: number) => `episode:beacon:beacon-s01e0${number}`;

async function twoPacks(companion = true) {
  const opened = await aLibrary(smallPack());
  await loadPack(opened.database, beaconPack(companion), 'digest', 0);
  return opened;
}

async function horizonOf(database: WatchbillDatabase, show: string) {
  const outline = await database.outlines.get(show);
  if (!outline) throw new Error(`no show ${show}`);
  return readHorizon(database, outline, await database.progress.where('catalogue').equals(show).first());
}

const settings = (show: string, spoilers: Partial<SpoilerSettings>) =>
  ({
    type: 'set-show-spoilers',
    version: 1,
    show,
    spoilers: { ...SPOILER_PRESETS.strict, ...spoilers },
  }) as const;

describe('what another show reveals', () => {
  it('opens with that show’s episode', async () => {
    const { database, library } = await twoPacks();
    expect(isInside(await horizonOf(database, BEACON), lantern(1, 1))).toBe(false);
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    const horizon = await horizonOf(database, BEACON);
    expect(isInside(horizon, lantern(1, 1))).toBe(true);
    expect(isInside(horizon, lantern(1, 2))).toBe(false);
    expect(isInside(horizon, beacon(1)), 'its own episode is still unwatched').toBe(false);
  });

  it('counts by that show’s own passes', async () => {
    const { database, library } = await twoPacks();
    await library.commit(mark(LANTERN, episode(lantern(1, 1))));
    await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Again', today: TODAY });
    await library.commit(settings(LANTERN, { passes: 'current' }));
    expect(isInside(await horizonOf(database, BEACON), lantern(1, 1))).toBe(false);
    await library.commit(settings(BEACON, { passes: 'current' }));
    await library.commit(settings(LANTERN, {}));
    expect(isInside(await horizonOf(database, BEACON), lantern(1, 1))).toBe(true);
  });

  it('opens with that show opened whole, and its own consent opens no other show', async () => {
    const { database, library } = await twoPacks();
    await library.commit(settings(BEACON, { everything: true }));
    const own = await horizonOf(database, BEACON);
    expect([isInside(own, beacon(2)), isInside(own, lantern(1, 1))]).toEqual([true, false]);
    await library.commit(settings(LANTERN, { everything: true }));
    const both = await horizonOf(database, BEACON);
    expect([isInside(both, lantern(3, 3)), isInside(both, harbour(1))]).toEqual([true, false]);
  });

  it('opens with all shows, where the default opens them and they have no row yet', async () => {
    const { database, library } = await twoPacks();
    const spoilers: SpoilerSettings = { ...SPOILER_PRESETS.strict, everything: true };
    await library.commit({ type: 'set-default-spoilers', version: 1, spoilers });
    expect(isInside(await horizonOf(database, BEACON), harbour(1))).toBe(true);
  });

  it('stays closed for a pack that is not referred to, and for a show without companion', async () => {
    const { database, library } = await twoPacks();
    await library.commit(mark(BEACON, episode(beacon(1))));
    await library.commit(mark(HARBOUR, episode(harbour(1))));
    const of = await horizonOf(database, LANTERN);
    expect([isInside(of, beacon(1)), isInside(of, harbour(1))]).toEqual([false, false]);
    const bare = await twoPacks(false);
    await bare.library.commit(mark(LANTERN, episode(lantern(1, 1))));
    expect(isInside(await horizonOf(bare.database, BEACON), lantern(1, 1))).toBe(false);
  });
});

it('fills in what a summary of before lacks of the settings', async () => {
  const { database, library } = await aLibrary();
  await library.commit(settings(LANTERN, {}));
  const row = await database.progress.where('catalogue').equals(LANTERN).first();
  const { hide, exceptNext } = SPOILER_PRESETS.open;
  await database.progress.put({ ...row!, spoilers: { hide, exceptNext } as SpoilerSettings });
  expect((await horizonOf(database, LANTERN)).settings).toEqual(SPOILER_PRESETS.open);
});
