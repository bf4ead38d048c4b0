import { readdirSync, readFileSync } from 'node:fs';

/** Whether this system can say how much memory is really used: proportional set size is Linux's. */
export const canMeasureMemory = process.platform === 'linux';

/**
 * The parent of each process.
 * @returns {Map<number, number>}
 */
function parents() {
  const found = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The name of the program stands in brackets and may hold anything; state and parent follow the last bracket.
    const parent = read(`/proc/${name}/stat`)?.split(') ').at(-1)?.split(' ')[1];
    if (parent !== undefined) found.set(Number(name), Number(parent));
  }
  return found;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended in the meantime.
    return undefined;
  }
}

/**
 * A process and all that descend from it.
 * @param {number} root
 */
export function processTree(root) {
  const parentOf = parents();
  const tree = [root];
  // The list grows while it is walked: each one's children come after it.
  for (const pid of tree) for (const [child, parent] of parentOf) if (parent === pid) tree.push(child);
  return tree;
}

/**
 * Proportional set size of a process in bytes: its own pages, and its share of those it has together with others.
 * @param {number} pid
 */
function pssOf(pid) {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/**
 * What each process of an application uses, in bytes, with Chromium's name for its kind.
 * @param {number} root
 */
export function memoryByProcess(root) {
  return processTree(root).map((pid) => {
    const type = /--type=([\w-]+)/.exec(read(`/proc/${pid}/cmdline`) ?? '')?.[1] ?? 'browser';
    return { type, bytes: pssOf(pid) };
  });
}
