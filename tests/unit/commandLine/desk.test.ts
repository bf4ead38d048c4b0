import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { commandHandlers } from '../../../electron/ipc/handlers/commands';
import { createCommandDesk, type Job } from '../../../electron/commandLine/desk';
import { readArguments } from '../../../electron/commandLine/readArguments';
import { answer, type CommandAnswer, EXIT } from '../../../shared/commandLine/command';
import { assertDefined } from '../../../shared/util/assertNever';
import { aFolder } from '../electron/temporaryFolder';

const DONE = answer(EXIT.done, 'Done.', {});
const NEVER = answer(EXIT.fault, 'Not answered.', {});

function aDesk() {
  const opened: { window: BrowserWindow; lost: () => void; destroyed: boolean }[] = [];
  const stop = vi.fn();
  const desk = createCommandDesk({
    open: (lost) => {
      const one = { window: {} as BrowserWindow, lost, destroyed: false };
      one.window = {
        id: opened.length + 1,
        isDestroyed: () => one.destroyed,
        destroy: () => void (one.destroyed = true),
      } as unknown as BrowserWindow;
      opened.push(one);
      return one.window;
    },
    stop,
    logError: vi.fn(),
  });
  return { desk, opened, stop, handlers: commandHandlers(desk.workOf) };
}

function aJob(cwd: string, ...args: string[]): Job & { answered: Promise<CommandAnswer> } {
  const request = readArguments(args, () => false);
  if (request.kind !== 'command') throw new Error('no command');
  const job: Job & { answered: Promise<CommandAnswer> } = {
    request,
    cwd,
    progress: vi.fn(),
    answer: () => undefined,
    answered: Promise.resolve(NEVER),
  };
  job.answered = new Promise((resolve) => {
    job.answer = resolve;
  });
  return job;
}

/** The first window that was opened. */
const windowOf = (opened: { window: BrowserWindow }[]): BrowserWindow =>
  assertDefined(opened[0], 'a window was opened').window;

describe('the desk for commands', () => {
  it('does one after the other, each in a window of its own', async () => {
    const { desk, opened } = aDesk();
    const [first, second] = [aJob('/', 'verify'), aJob('/', 'backup')];
    desk.take(first);
    desk.take(second);
    expect(opened).toHaveLength(1);
    expect(desk.workOf({ id: 1 } as BrowserWindow)).toBeNull();
    opened.forEach(({ window }) => desk.workOf(window)?.done(DONE));
    expect(await first.answered).toEqual(DONE);
    await expect.poll(() => opened.map(({ destroyed }) => destroyed)).toEqual([true, false]);
    opened.forEach(({ window }) => desk.workOf(window)?.done(DONE));
    await second.answered;
    expect(desk.isIdle()).toBe(true);
  });

  it('gives a page bytes of the files that were named, and of no other', async () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'a.csv'), 'title,season');
    mkdirSync(path.join(folder, 'nfo', 'deep'), { recursive: true });
    writeFileSync(path.join(folder, 'nfo', 'deep', 'b.nfo'), '<tvshow/>');
    const { desk, opened, handlers } = aDesk();
    desk.take(aJob(folder, 'import', 'a.csv', 'nfo'));
    const window = windowOf(opened);
    expect(await handlers['command:next'](undefined, window)).toMatchObject({
      value: {
        command: { name: 'import' },
        files: [
          { name: 'a.csv', size: 12 },
          { name: 'nfo/deep/b.nfo', size: 9 },
        ],
      },
    });
    const read = await handlers['command:read']({ file: 0, start: 6, end: 100 }, window);
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('season');
    expect(await handlers['command:read']({ file: 2, start: 0, end: 1 }, window)).toMatchObject({ ok: false });
    const other = { id: 99 } as BrowserWindow;
    expect(await handlers['command:next'](undefined, other)).toEqual({ ok: true, value: null });
    expect(await handlers['command:read']({ file: 0, start: 0, end: 1 }, other)).toMatchObject({ ok: false });
    expect(await handlers['command:done'](DONE, other)).toMatchObject({ ok: false });
  });

  it('refuses what it cannot read or may not replace, before any window', async () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'there.csv'), 'x');
    const { desk, opened } = aDesk();
    const codes: [string[], string][] = [
      [['restore', 'missing.gz'], 'NO_SUCH_FILE'],
      [['restore', '.'], 'NOT_A_FILE'],
      [['export', '--format', 'csv', '--out', 'there.csv'], 'EXISTS'],
      [['export', '--format', 'csv', '--out', 'no/where.csv'], 'NO_FOLDER'],
      [['export', '--format', 'csv', '--out', '.', '--force'], 'NOT_A_PLACE'],
      [['export', '--format', 'markdown', '--out', 'there.csv', '--force'], 'EXISTS'],
    ];
    for (const [args, code] of codes) {
      const job = aJob(folder, ...args);
      desk.take(job);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const refused = await job.answered;
      expect([refused.code, refused.document]).toEqual([3, expect.stringContaining(`"${code}"`)]);
    }
    expect(opened).toHaveLength(0);
    desk.take(aJob(folder, 'export', '--format', 'csv', '--out', 'there.csv', '--force'));
    expect(desk.workOf(windowOf(opened))?.places.out).toBe(path.join(folder, 'there.csv'));
  });

  it('stops what runs and what waits, and says so of a page that crashed', async () => {
    const { desk, opened, stop } = aDesk();
    const [first, second] = [aJob('/', 'verify'), aJob('/', 'backup')];
    const stopFirst = desk.take(first);
    const stopSecond = desk.take(second);
    stopSecond();
    expect(await second.answered).toMatchObject({ code: 130 });
    stopFirst();
    expect(stop).toHaveBeenCalledWith(opened[0]?.window);
    opened[0]?.lost();
    expect(await first.answered).toMatchObject({ code: 1 });
    desk.close();
    const late = aJob('/', 'verify');
    desk.take(late);
    expect(await late.answered).toMatchObject({ code: 3 });
  });
});
