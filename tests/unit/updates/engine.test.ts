import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { updaterPlugin } from '../../../scripts/build/updaterPlugin.mjs';
import type { EngineParts, UpdateEngine } from '../../../electron/update/engine/parts';
import { fetchFeed } from '../../../electron/update/fetchFeed';
import { updateSource } from '../../../electron/update/source';
import { type FeedStandIn, NEWER, startFeed } from '../../support/updateFeed';

// The bundle as it ships, with electron-updater and the stand-ins in it, against a feed on this machine. Electron itself is
// only asked at the very end.

const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-engine-'));
const image = path.join(folder, 'Watchbill.AppImage');
const pending = path.join(folder, 'updates', 'pending');
let feed: FeedStandIn;
let createEngine: (parts: EngineParts) => UpdateEngine;
let quit: ReturnType<typeof vi.fn<() => void>>;
let relaunched: (string | null)[];

beforeAll(async () => {
  const { closeBundle } = updaterPlugin(process.cwd(), { target: 'node20.18', plugins: () => [], outDir: folder });
  await (closeBundle as () => Promise<void>)();
  const require = createRequire(path.join(folder, 'any.cjs'));
  const electron = path.join(folder, 'node_modules', 'electron.js');
  require('node:fs').mkdirSync(path.dirname(electron));
  writeFileSync(electron, 'module.exports = { autoUpdater: { emit: () => true } };');
  ({ createEngine } = require(path.join(folder, 'updater.cjs')) as { createEngine: typeof createEngine });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  feed = await startFeed();
  writeFileSync(image, 'the old version');
  vi.stubEnv('APPIMAGE', image);
  quit = vi.fn<() => void>();
  relaunched = [];
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(path.join(folder, 'updates'), { recursive: true, force: true });
  await feed.close();
});

function sourceOf({ switches }: FeedStandIn) {
  const named = (name: string) => switches.find((one) => one.startsWith(name))?.slice(name.length) ?? '';
  const source = updateSource(
    { feed: '', key: '' },
    { feed: named('--update-feed='), key: named('--update-key='), wait: '' },
  );
  if (source === null) throw new Error('The stand-in is no source.');
  return source;
}

async function engineOf(version = '0.1.0'): Promise<UpdateEngine> {
  const source = sourceOf(feed);
  const told = await fetchFeed(source, 'latest-linux.yml', 'Watchbill/0.1.0', new AbortController().signal);
  if (!told.ok) throw new Error(told.error);
  return createEngine({
    kind: 'appimage',
    base: source.base,
    version,
    userAgent: 'Watchbill/0.1.0',
    folder,
    publisher: null,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    feed: () => told.value,
    quit,
    relaunch: (program) => relaunched.push(program),
  });
}
const never = new AbortController().signal;

describe.skipIf(process.platform !== 'linux')('electron-updater as it ships', () => {
  test('is small enough to lie beside the main process', () => {
    expect(statSync(path.join(folder, 'updater.cjs')).size).toBeLessThan(150_000);
  });

  test('finds what is newer, downloads it whole, and replaces the program when it is told to', async () => {
    const engine = await engineOf();
    expect(await engine.isNewer()).toEqual({ version: NEWER, bytes: feed.content.length });
    const seen: number[] = [];
    expect(await engine.download((done) => seen.push(done), never)).toBeNull();
    expect(seen.at(-1)).toBe(feed.content.length);
    expect(readFileSync(image, 'utf8'), 'not before it is told').toBe('the old version');
    expect(await engine.install(true)).toBeNull();
    expect(readFileSync(image).equals(feed.content)).toBe(true);
    expect(relaunched).toEqual([image]);
    await expect.poll(() => quit).toHaveBeenCalledOnce();
    // No number that tells copies apart, and nothing beside its folder.
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('never goes back, and takes the same version for no news', async () => {
    expect(await (await engineOf(NEWER)).isNewer()).toBeNull();
    expect(await (await engineOf('100.0.0')).isNewer()).toBeNull();
  });

  test('throws away what is not as announced', async () => {
    feed.mood = 'tampered';
    const engine = await engineOf();
    await engine.isNewer();
    expect(await engine.download(() => undefined, never)).toBe('damaged');
    expect(existsSync(pending) ? readdirSync(pending) : []).toEqual([]);
    expect(await engine.install(true)).toBe('damaged');
    expect(readFileSync(image, 'utf8')).toBe('the old version');
  });

  test('looks once more before it replaces anything: the file may have lain there for days', async () => {
    const engine = await engineOf();
    await engine.isNewer();
    await engine.download(() => undefined, never);
    const [file = ''] = readdirSync(pending).filter((name) => name.endsWith('.AppImage'));
    writeFileSync(path.join(pending, file), 'something else');
    expect(await engine.install(true)).toBe('damaged');
    expect(readFileSync(image, 'utf8')).toBe('the old version');
    expect(quit).not.toHaveBeenCalled();
  });

  test('stops when it is told to, and goes on from the beginning', async () => {
    feed.mood = 'slow';
    const engine = await engineOf();
    await engine.isNewer();
    const stop = new AbortController();
    const answer = engine.download((done) => done > 0 && stop.abort(), stop.signal);
    expect(await answer).toBe('cancelled');
    feed.mood = 'well';
    expect(await engine.download(() => undefined, never)).toBeNull();
  });

  test('sends nothing that tells this copy from another', async () => {
    const engine = await engineOf();
    await engine.isNewer();
    await engine.download(() => undefined, never);
    const sent = new Set(feed.headers.flatMap((names) => names));
    expect([...sent].toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });
});
