import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ipcArguments, type IpcChannel } from '../../shared/ipc/contract';
import { IPC_ERROR_CODES } from '../../shared/ipc/errors';
import { safelyParsed } from '../../shared/util/safelyParsed';
import { contentsOf, makeDataFolder, removeDataFolder } from '../support/dataFolder';
import { handlersOnDisk } from '../support/fuzz/handlersOnDisk';
import { createHostile } from '../support/fuzz/hostileValues';
import { WELL_FORMED } from '../support/fuzz/wellFormed';

// There is no Electron without a window. What of it a handler may reach is counted, and never answers with a place.
const electron = vi.hoisted(() => ({ dialogs: [] as string[], shown: [] as string[] }));
vi.mock('electron', () => ({
  app: { getVersion: () => '0.1.0', getPath: () => '/documents', quit: () => undefined },
  dialog: {
    showSaveDialog: async (_: unknown, { defaultPath }: { defaultPath: string }) => {
      electron.dialogs.push(defaultPath);
      return { canceled: true };
    },
  },
  shell: {
    openPath: async (shown: string) => {
      electron.shown.push(shown);
      return '';
    },
    showItemInFolder: (shown: string) => void electron.shown.push(shown),
  },
}));

/** Messages for each channel. */
const MESSAGES = 10_000;

const CHANNELS = Object.keys(ipcArguments) as IpcChannel[];
const CODES: ReadonlySet<string> = new Set(IPC_ERROR_CODES);

/** Everything lies here: the data folder, and beside it what no request may touch. */
let place: string;
let folder: string;
let exports: string;
let parts: ReturnType<typeof handlersOnDisk>;
let beside: Record<string, string>;

/** Files outside the data folder and the folder that the viewer chose, by their bytes. */
const outside = (): Record<string, string> =>
  Object.fromEntries(Object.entries(contentsOf(place)).filter(([name]) => !/^(?:data|exports)[\\/]/.test(name)));

beforeAll(() => {
  place = makeDataFolder();
  folder = path.join(place, 'data');
  mkdirSync(path.join(place, 'etc'), { recursive: true });
  exports = path.join(place, 'exports');
  mkdirSync(exports);
  writeFileSync(path.join(place, 'etc', 'passwd'), 'theirs');
  writeFileSync(path.join(place, 'preferences.json'), 'theirs');
  parts = handlersOnDisk(folder, exports);
  beside = outside();
});

afterAll(async () => {
  await parts.close();
  removeDataFolder(place);
});

/** As it arrives in the main process; null when it cannot be sent. */
function sent(message: unknown[]): unknown[] | null {
  try {
    return structuredClone(message);
  } catch {
    return null;
  }
}

type Answer = { ok: boolean; error?: { code: string; sentence: string } };

it('has a well-formed message to change for every channel that takes one', () => {
  const without = CHANNELS.filter((channel) => !(channel in WELL_FORMED));
  const taking = without.filter((channel) => !ipcArguments[channel].safeParse(undefined).success);
  expect(taking).toEqual([]);
  for (const channel of CHANNELS.filter((one) => one in WELL_FORMED))
    expect(ipcArguments[channel].safeParse(WELL_FORMED[channel]).success, channel).toBe(true);
});

describe(`${MESSAGES} messages of a hostile page`, () => {
  it.each(CHANNELS)(
    'on %s are each answered with a code, and touch nothing outside',
    async (channel) => {
      const hostile = createHostile(CHANNELS.indexOf(channel) + 1);
      const schema = ipcArguments[channel];
      const sample: unknown = WELL_FORMED[channel];
      const codes: Record<string, number> = {};
      for (let count = 0; count < MESSAGES; count += 1) {
        const message = hostile.int(3) === 0 ? hostile.value() : hostile.like(sample);
        const given = sent(hostile.int(50) === 0 ? [message, hostile.value()] : [message]);
        if (given === null) continue;
        // oxlint-disable-next-line no-await-in-loop -- one page asks after the other
        const answer = (await parts.ask(channel, ...given)) as Answer;
        const code = answer.ok ? 'ok' : (answer.error?.code ?? 'none');
        codes[code] = (codes[code] ?? 0) + 1;
        const taken = given.length === 1 && safelyParsed<unknown>(schema, given[0]).success;
        const refused = code === 'BAD_ARGUMENTS' || code === 'TOO_LARGE';
        if (!taken && !refused) throw new Error(`${code} for an argument of the wrong shape: ${describeValue(given)}`);
        if (!answer.ok && (!CODES.has(code) || code === 'INTERNAL' || answer.error?.sentence === ''))
          throw new Error(`${code} for ${describeValue(given)}: ${String(parts.logged.mock.lastCall?.[1])}`);
      }
      expect(codes['BAD_ARGUMENTS']).toBeGreaterThan(MESSAGES / 2);
      expect(outside()).toEqual(beside);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(parts.logged).not.toHaveBeenCalled();
    },
    60_000,
  );
});

it('no order of asking helps: well-formed and hostile messages on all channels in turn', async () => {
  const hostile = createHostile(99);
  const taken: Record<string, number> = {};
  // What the answers before have told, so that writing, finishing and reading have something to do.
  const known = { number: 1, seq: 1, name: '' };
  for (let count = 0; count < MESSAGES; count += 1) {
    const channel = CHANNELS[hostile.int(CHANNELS.length)] ?? 'app:boot';
    const wellFormed = upToDate(channel, known);
    const given = sent([hostile.int(2) === 0 ? wellFormed : hostile.like(wellFormed)]);
    if (given === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one page asks after the other
    const answer = (await parts.ask(channel, ...given)) as Answer & { value?: Record<string, unknown> | null };
    if (answer.ok) taken[channel] = (taken[channel] ?? 0) + 1;
    else if (!CODES.has(answer.error?.code ?? '') || answer.error?.code === 'INTERNAL')
      throw new Error(`${answer.error?.code} of ${channel} for ${describeValue(given)}`);
    if (channel.endsWith(':begin'))
      known.number = Number(answer.value?.['backup'] ?? answer.value?.['export'] ?? known.number);
    if (channel === 'journal:append' && answer.ok) known.seq += 1;
    if (channel === 'backup:finish' && answer.ok) known.name = String(answer.value?.['name']);
  }
  // Something of everything was done; closed dialogs take nothing, nothing was opened from outside, and commands are done by their own window alone.
  expect(CHANNELS.filter((channel) => taken[channel] === undefined)).toEqual([
    'file:save',
    'document:save',
    'backup:choose-folder',
    'command:read',
    'command:backup',
    'command:backup-page',
    'command:done',
    'opened:backup-page',
    'backup:copy',
    'page:save-pdf',
    'diagnostic:save',
  ]);
  expect(outside()).toEqual(beside);
  expect(parts.logged.mock.calls.filter(([said]) => said !== 'a backup was not as it was written')).toEqual([]);
});

describe('what was let through', () => {
  it('named no path: dialogs began with one plain name in the documents, and only our own folder was shown', () => {
    for (const begun of electron.dialogs) expect(path.posix.dirname(begun)).toBe('/documents');
    for (const name of parts.asked) expect(name).toMatch(/^[^/\\\u0000]+$/);
    for (const shown of electron.shown) expect(shown).toBe(folder);
    for (const route of parts.routes) expect(route).toMatch(/^\/[^\\<>"\s]*$/);
    expect(electron.shown.length + parts.routes.size).toBeGreaterThan(0);
  });

  it('put files where they belong, and nowhere else', () => {
    const places = Object.keys(contentsOf(folder)).map((name) => name.split(path.sep)[0]);
    expect(new Set(places)).toEqual(new Set(['backups', 'journal', 'state']));
    expect(
      Object.keys(contentsOf(exports)).filter((name) => !/^(?:export\.json|[^/\\]+[\\/][^/\\]+)$/.test(name)),
    ).toEqual([]);
  });
});

/** The well-formed message of a channel, with what answers have told until now. */
function upToDate(channel: IpcChannel, known: { number: number; seq: number; name: string }): unknown {
  const sample: unknown = WELL_FORMED[channel];
  if (typeof sample !== 'object' || sample === null) return sample;
  if (channel === 'journal:append') return { ...sample, seq: known.seq };
  if (channel === 'backup:read') return { ...sample, name: known.name };
  if (/^backup:(?:write|finish)$/.test(channel)) return { ...sample, backup: known.number };
  return /^export:(?:write|finish)$/.test(channel) ? { ...sample, export: known.number } : sample;
}

/** Enough of a message to find it again. */
function describeValue(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)).slice(0, 400);
  } catch (error) {
    return String(error);
  }
}
