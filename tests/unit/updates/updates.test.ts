import { describe, expect, test, vi } from 'vitest';
import type { UpdateChoice, UpdateFault } from '../../../shared/ipc/updates';
import { fail, ok } from '../../../shared/util/result';
import type { UpdateEngine } from '../../../electron/update/engine/parts';
import { createUpdates, type UpdateParts } from '../../../electron/update/updates';

const DAY = 24 * 60 * 60_000;
const START = 1_790_000_000_000;

/** An app of some version with a feed that has 0.2.0; what leaves the machine is counted in `requests`. */
function world(choice: UpdateChoice, change: Partial<UpdateParts> = {}, parts: Partial<UpdateEngine> = {}) {
  let record = { choice, lookedAt: null as number | null, askedAt: START };
  let time = START;
  const requests: string[] = [];
  const news: string[] = [];
  const engine: UpdateEngine = {
    isNewer: async () => ({ version: '0.2.0', bytes: 100 }),
    download: async (report) => {
      requests.push('download');
      report(100);
      return null;
    },
    install: vi.fn<UpdateEngine['install']>(async () => null),
    ...parts,
  };
  const updates = createUpdates({
    source: { host: 'updates.example' },
    record: {
      now: () => record,
      change: (some) => {
        record = { ...record, ...some };
      },
    },
    fetchFeed: async () => {
      requests.push('feed');
      return ok({ version: '0.2.0', files: [], releaseDate: '', releaseNotes: '- New' });
    },
    engine: () => engine,
    backUp: async () => true,
    covered: () => true,
    tell: (state, isNews) => {
      if (isNews) news.push(state.phase.at);
    },
    now: () => time,
    ...change,
  });
  return {
    updates,
    requests,
    news,
    engine,
    at: () => updates.state().phase.at,
    fault: () => updates.state().phase.fault,
    pass: (days: number) => {
      time += days * DAY;
    },
    settle: async () => {
      await expect.poll(() => updates.state().phase.at).not.toMatch(/^(looking|downloading|backing-up)$/);
    },
  };
}

describe('newer versions', () => {
  test('never means no request, whatever is asked and however long it runs', async () => {
    const { updates, requests, news, pass } = world('never');
    for (const deed of ['look', 'download', 'install', 'cancel', 'later'] as const) updates.deed(deed);
    for (let day = 0; day < 60; day += 1) {
      pass(1);
      await updates.byItself();
    }
    expect([requests, news]).toEqual([[], []]);
  });

  test('a build without a feed asks nobody', async () => {
    const { updates, requests, pass } = world('auto', { source: { none: 'no-feed' } });
    pass(30);
    await updates.byItself();
    updates.deed('look');
    expect(requests).toEqual([]);
  });

  test('ask asks after two weeks whether it may, and reaches nobody before a yes', async () => {
    const { updates, requests, news, pass, at, settle } = world('ask');
    pass(13);
    await updates.byItself();
    expect([requests, news]).toEqual([[], []]);
    pass(1);
    await updates.byItself();
    expect([requests, news, at()]).toEqual([[], ['asking'], 'asking']);
    updates.deed('later');
    pass(1);
    await updates.byItself();
    expect(news, 'not again the next day').toEqual(['asking']);
    updates.deed('look');
    await settle();
    expect([requests, at()]).toEqual([['feed'], 'found']);
    updates.deed('download');
    await settle();
    expect([requests, at()]).toEqual([['feed', 'download'], 'ready']);
  });

  test('auto looks once a day and downloads, and replaces nothing while the app runs', async () => {
    const { updates, requests, at, engine, pass } = world('auto');
    await updates.byItself();
    expect([requests, at()]).toEqual([['feed', 'download'], 'ready']);
    expect(updates.waitsForQuit()).toBe(true);
    expect(engine.install).not.toHaveBeenCalled();
    await updates.installAtQuit();
    expect(engine.install).toHaveBeenCalledWith(false);
    pass(2);
    const later = world('auto', {}, { isNewer: async () => null });
    await later.updates.byItself();
    await later.updates.byItself();
    expect(later.requests).toEqual(['feed']);
  });

  test('nothing is replaced at the end where a backup is missing or older than what was done', async () => {
    const without = world('auto', { backUp: async () => false });
    await without.updates.byItself();
    expect(without.updates.waitsForQuit()).toBe(false);
    const older = world('auto', { covered: () => false });
    await older.updates.byItself();
    expect(older.updates.waitsForQuit()).toBe(false);
  });

  test('no backup, no replacing; and it can be tried again', async () => {
    let good = false;
    const { updates, at, fault, engine, settle } = world('ask', { backUp: async () => good });
    updates.deed('look');
    await settle();
    updates.deed('download');
    await settle();
    updates.deed('install');
    await settle();
    expect([at(), fault()]).toEqual(['ready', 'no-backup']);
    expect(engine.install).not.toHaveBeenCalled();
    good = true;
    updates.deed('install');
    await settle();
    expect([at(), fault()]).toEqual(['installing', null]);
    expect(engine.install).toHaveBeenCalledWith(true);
  });

  test('what was cancelled does not come back, also when its answer does', async () => {
    let arrive: (fault: UpdateFault | 'cancelled' | null) => void = () => undefined;
    const { updates, at, settle } = world(
      'ask',
      {},
      {
        download: () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      },
    );
    updates.deed('look');
    await settle();
    updates.deed('download');
    await expect.poll(at).toBe('downloading');
    updates.deed('cancel');
    expect(at()).toBe('found');
    arrive(null);
    await new Promise((resolve) => setTimeout(resolve));
    expect(at()).toBe('found');
  });

  test('being offline is told to whoever asked, and to nobody else', async () => {
    const offline = { fetchFeed: async () => fail('offline' as const) };
    const quiet = world('auto', offline);
    await quiet.updates.byItself();
    expect([quiet.at(), quiet.fault(), quiet.news]).toEqual(['idle', null, []]);
    const asked = world('ask', offline);
    asked.updates.deed('look');
    await asked.settle();
    expect([asked.at(), asked.fault()]).toEqual(['idle', 'offline']);
  });

  test('what is not as announced is not kept, before and after', async () => {
    const early = world('ask', {}, { download: async () => 'damaged' });
    early.updates.deed('look');
    await early.settle();
    early.updates.deed('download');
    await early.settle();
    expect([early.at(), early.fault()]).toEqual(['found', 'damaged']);
    const late = world('ask', {}, { install: async () => 'damaged' });
    late.updates.deed('look');
    await late.settle();
    late.updates.deed('download');
    await late.settle();
    late.updates.deed('install');
    await expect.poll(() => [late.at(), late.fault()]).toEqual(['found', 'damaged']);
  });

  test('choosing never stops what is under way', async () => {
    const { updates, at, settle } = world('ask');
    updates.deed('look');
    await settle();
    updates.choose('never');
    expect(at()).toBe('idle');
  });
});
