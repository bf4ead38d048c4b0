import { describe, expect, it } from 'vitest';
import { duckietv } from '../../../renderer/imports/formats/duckietv';
import { countsOf, filesOf, readAll, recordsOf, refusalsOf } from '../../support/imports/files';
import { fixturesOf } from '../../support/imports/fixtures';

const told = async () => readAll(duckietv, await filesOf(fixturesOf('duckietv')));

describe('the backup of DuckieTV', () => {
  it('gives a record for all that it tells, and a reason for all else', async () => {
    expect(countsOf(await told())).toEqual({
      play: 1,
      status: 1,
      'refused nothing-done': 1,
      'refused no-episode': 1,
      'refused no-show': 1,
      'refused damaged': 1,
    });
    expect(refusalsOf(await told())).toContain('DuckieTV-backup.json#3 no-show');
  });

  it('knows shows and episodes by their TVDB ids alone, and 0 as never', async () => {
    const [play, status] = recordsOf(await told());
    expect(play).toMatchObject({
      kind: 'play',
      show: { title: null, ids: { tvdb: '100981' } },
      episode: { season: null, number: null, ids: { tvdb: '7001' } },
      when: { precision: 'second', at: 1_706_814_000_000 },
    });
    expect(status).toMatchObject({ kind: 'status', status: 'planned', show: { ids: { tvdb: '100982' } } });
  });

  it('is recognised behind settings of any length, none of which come along', async () => {
    const settings = { 'trakttv.token': 'secret-token', filler: 'x'.repeat(200_000) };
    const series = { 100981: [{ displaycalendar: 1 }, { TVDB_ID: 1, watchedAt: 1_706_814_000_000 }] };
    const files = await filesOf({ a: { settings, series } });
    expect(await duckietv.recognise(files)).toBeGreaterThan(0.9);
    const { rows } = await readAll(duckietv, files);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secret');
  });

  it('takes nobody else’s settings for its own', async () => {
    expect(await duckietv.recognise(await filesOf({ a: { settings: { a: 1 }, series: [] } }))).toBe(0);
    expect(await duckietv.recognise(await filesOf({ a: { settings: { a: 1 }, series: { one: [{}] } } }))).toBe(0);
  });
});
