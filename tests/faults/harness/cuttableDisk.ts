import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A file system of its own in an image file. Mounted over a loop device, everything that it has handed to its disk
 * stands in the image file, and nothing else: what programs wrote and nobody flushed is in the memory of the mounted
 * file system only. A copy of the image while nothing moves is therefore what a disk holds when the power goes. The disk
 * is an obedient one: what was handed to it last is on it, so a device that lies about its cache is not tested.
 */
export type CuttableDisk = {
  mounted: string;
  /** Has everything written, as before a backup of a disk. */
  flush: () => void;
  /** Stops these processes, takes the image as it is, has them killed, and mounts the image in its place. */
  cut: (processes: readonly number[], kill: () => Promise<void>) => Promise<void>;
  remove: () => void;
};

const SIZE = 700 * 1024 * 1024;
const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'pipe' });

/** Makes and mounts one; or answers, in a sentence, why this machine does not let us. */
export function makeDisk(): CuttableDisk | string {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-disk-'));
  const image = path.join(folder, 'image');
  const mounted = path.join(folder, 'mounted');
  // Nothing is written for its own sake: only what is flushed reaches the image.
  const mount = () => run('mount', '-o', 'loop,commit=300', image, mounted);
  try {
    mkdirSync(mounted);
    writeFileSync(image, '');
    truncateSync(image, SIZE);
    run('mkfs.ext4', '-q', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image);
    mount();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `an image could not be made and mounted (${error instanceof Error ? error.message.split('\n')[0] : ''}).`;
  }
  return {
    mounted,
    flush: () => void run('sync', '-f', mounted),
    async cut(processes, kill) {
      for (const one of processes) process.kill(one, 'SIGSTOP');
      const copy = `${image}.cut`;
      takeStill(image, copy);
      await kill();
      run('umount', mounted);
      renameSync(copy, image);
      // The journal of the file system is played when it is mounted, as after any cut.
      mount();
    },
    remove() {
      try {
        run('umount', mounted);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Copies a file that nothing writes to while it is copied: what has changed meanwhile is copied anew. */
function takeStill(file: string, copy: string): void {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    run('cp', '--sparse=always', '--reflink=never', file, copy);
    try {
      run('cmp', '-s', file, copy);
      return;
    } catch {
      // Something was still on its way.
    }
  }
  throw new Error('The image never stood still.');
}
