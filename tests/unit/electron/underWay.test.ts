import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { beginExportFile } from '../../../electron/services/exports/exportFile';
import { beginExportFolder } from '../../../electron/services/exports/exportFolder';
import { saveFile } from '../../../electron/services/exports/saveFile';
import { openUnderWay } from '../../../electron/services/exports/underWay';
import { aFolder } from './temporaryFolder';

const bytes = (text: string) => new TextEncoder().encode(text);

function aRecord() {
  const file = path.join(aFolder(), 'exports.json');
  const logError = vi.fn();
  return { file, logError, open: () => openUnderWay(file, logError) };
}
const kept = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

describe('what is being exported', () => {
  it('is taken away by the next start when the app was killed, file or folder', async () => {
    const [record, desk] = [aRecord(), aFolder()];
    writeFileSync(path.join(desk, 'plays.csv'), 'before');
    const killed = record.open();
    const file = await beginExportFile(path.join(desk, 'plays.csv'), killed);
    await file.write(bytes('half'), null);
    const folder = await beginExportFolder(desk, 'Notes', killed);
    await folder.write(bytes('# One'), 'One.md');
    expect(readdirSync(desk)).toHaveLength(3);
    // What this process writes itself stays.
    await killed.tidy();
    expect(readdirSync(desk)).toHaveLength(3);

    await record.open().tidy();
    expect(readdirSync(desk)).toEqual(['plays.csv']);
    expect(readFileSync(path.join(desk, 'plays.csv'), 'utf8')).toBe('before');
    expect(kept(record.file)).toEqual({ underWay: [] });
  });

  it('is remembered before it is made, and forgotten when it has its name or is given up', async () => {
    const [record, desk] = [aRecord(), aFolder()];
    const underWay = record.open();
    const begun: string[] = [];
    const watched = {
      ...underWay,
      begin: async (temporary: string) => {
        await underWay.begin(temporary);
        begun.push(temporary);
        expect(existsSync(temporary)).toBe(false);
        expect(kept(record.file)).toEqual({ underWay: [temporary] });
      },
    };
    await (await beginExportFile(path.join(desk, 'one.csv'), watched)).finish(null);
    await (await beginExportFile(path.join(desk, 'two.csv'), watched)).abandon();
    await (await beginExportFolder(desk, 'Notes', watched)).finish(null);
    await (await beginExportFolder(desk, 'More notes', watched)).abandon();
    await saveFile(watched, path.join(desk, 'recap.html'), '<p>');
    await expect(saveFile(watched, path.join(desk, 'gone', 'recap.html'), '<p>')).rejects.toThrow('ENOENT');
    expect(begun).toHaveLength(6);
    expect(kept(record.file)).toEqual({ underWay: [] });
    expect(readdirSync(desk).toSorted()).toEqual(['Notes', 'one.csv', 'recap.html']);
  });

  it('waits for a disk that is not there', async () => {
    const [record, desk] = [aRecord(), aFolder()];
    const stick = path.join(desk, 'stick');
    mkdirSync(stick);
    await beginExportFile(path.join(stick, 'plays.csv'), record.open());
    renameSync(stick, path.join(desk, 'pulled out'));
    await record.open().tidy();
    renameSync(path.join(desk, 'pulled out'), stick);
    expect(readdirSync(stick)).toHaveLength(1);
    await record.open().tidy();
    expect(readdirSync(stick)).toEqual([]);
  });

  it('takes nothing away that has no name of ours, whatever stands in its file', async () => {
    const [record, desk] = [aRecord(), aFolder()];
    const mine = path.join(desk, 'thesis.tmp');
    writeFileSync(mine, 'years of work');
    writeFileSync(record.file, JSON.stringify({ underWay: [mine, desk, 'relative.1-1.tmp'] }));
    await record.open().tidy();
    expect(readFileSync(mine, 'utf8')).toBe('years of work');
    expect(kept(record.file)).toEqual({ underWay: [] });
    for (const damaged of ['', '{', 'null', '{"underWay":7}']) {
      writeFileSync(record.file, damaged);
      // oxlint-disable-next-line no-await-in-loop -- one file, one text after the other
      await record.open().tidy();
    }
    expect(record.logError).not.toHaveBeenCalled();
  });

  it('is exported all the same where nothing can be remembered', async () => {
    const desk = aFolder();
    const logError = vi.fn();
    const underWay = openUnderWay(path.join(desk, 'gone', 'exports.json'), logError);
    await saveFile(underWay, path.join(desk, 'recap.html'), '<p>');
    expect(readFileSync(path.join(desk, 'recap.html'), 'utf8')).toBe('<p>');
    expect(logError).toHaveBeenCalled();
  });
});
