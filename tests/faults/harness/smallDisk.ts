import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A disk in memory with a copy of a data folder on it. Only root can make one. */
export type SmallDisk = {
  folder: string;
  /** Leaves this many bytes free. */
  leave: (bytes: number) => void;
  setReadOnly: (readOnly: boolean) => void;
  remove: () => void;
};

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' });

export function makeSmallDisk(like: string): SmallDisk {
  const mounted = mkdtempSync(path.join(tmpdir(), 'watchbill-small-'));
  run('mount', '-t', 'tmpfs', '-o', 'size=500m', 'none', mounted);
  const folder = path.join(mounted, 'data');
  cpSync(like, folder, { recursive: true });
  const remount = (choice: string) => run('mount', '-o', `remount,${choice}`, mounted);
  return {
    folder,
    leave(bytes) {
      const { blocks, bfree, bsize } = statfsSync(mounted);
      remount(`size=${(blocks - bfree) * bsize + bytes}`);
    },
    setReadOnly: (readOnly) => void remount(readOnly ? 'ro' : 'rw'),
    remove() {
      run('umount', '-l', mounted);
      rmSync(mounted, { recursive: true, force: true });
    },
  };
}
