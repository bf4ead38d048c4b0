import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { fork, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHanded } from '../../../electron/commandLine/answering';
import { ANSWER_FILE, awaitAnswer, isAnswerFolder, offer, takeBack } from '../../../electron/commandLine/handOver';
import { answer, EXIT } from '../../../shared/commandLine/command';
import { aFolder } from '../electron/temporaryFolder';

const isWindows = process.platform === 'win32';

describe('handing a command over', () => {
  it('makes a folder for this user alone, and takes it away', () => {
    const handed = offer(['list', 'shows'], '/home/somebody');
    expect(isAnswerFolder(handed.folder)).toBe(true);
    takeBack(handed);
    expect(existsSync(handed.folder)).toBe(false);
  });

  it('carries progress and the answer from the one to the other', () => {
    const given = offer(['list', 'shows'], process.cwd());
    const handed = readHanded(structuredClone(given));
    expect(handed?.args).toEqual(['list', 'shows']);
    handed?.progress('Half');
    handed?.answer(answer(EXIT.partly, 'Done in part.', { rows: 2 }));
    // Nothing is added to an answer.
    handed?.progress('More');
    const heard: string[] = [];
    expect(awaitAnswer(given, (line) => heard.push(line))).toEqual({
      code: 4,
      text: 'Done in part.',
      document: '{\n  "rows": 2\n}',
    });
    expect(heard).toEqual(['Half']);
    expect(existsSync(given.folder)).toBe(false);
  });

  it('says so where the one who took it has ended', () => {
    const given = offer([], process.cwd());
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(path.join(given.folder, ANSWER_FILE), `{"taken":${pid}}\nnot whole`);
    expect(awaitAnswer(given, () => undefined)).toMatchObject({ code: 1 });
  });

  it('takes nothing that is no command, and no folder that is not ours alone', () => {
    const given = offer([], process.cwd());
    expect(readHanded(undefined)).toBeNull();
    expect(readHanded({ ...given, args: [1] })).toBeNull();
    expect(readHanded({ ...given, cwd: 'relative' })).toBeNull();
    expect(readHanded({ ...given, pid: 0 })).toBeNull();
    expect(readHanded({ ...given, more: true })).toBeNull();
    expect(readHanded({ ...given, folder: aFolder() })).toBeNull();
    takeBack(given);
    expect(readHanded(given)).toBeNull();
  });

  it.skipIf(isWindows)('follows no link, and looks at who may enter', () => {
    const parent = aFolder();
    const open = path.join(parent, 'watchbill-command-open');
    mkdirSync(open);
    chmodSync(open, 0o755);
    expect(isAnswerFolder(open)).toBe(false);
    chmodSync(open, 0o700);
    expect(isAnswerFolder(open)).toBe(true);
    const link = path.join(parent, 'watchbill-command-link');
    symlinkSync(open, link);
    expect(isAnswerFolder(link)).toBe(false);
    const target = path.join(parent, 'other');
    writeFileSync(target, 'kept');
    symlinkSync(target, path.join(open, ANSWER_FILE));
    expect(readHanded({ ...offer([], parent), folder: open })).toBeNull();
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  it('notices that nobody waits any more', async () => {
    const script = path.join(aFolder(), 'wait.mjs');
    writeFileSync(script, 'setInterval(() => {}, 1000)');
    const child = fork(script);
    const given = { ...offer([], process.cwd()), pid: child.pid ?? 0 };
    const gone = new Promise<void>((resolve) => readHanded(given)?.whenGone(resolve));
    child.kill('SIGKILL');
    await gone;
    expect(existsSync(given.folder)).toBe(false);
  });
});
