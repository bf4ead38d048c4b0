import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { processTree } from './pss.mjs';

/** Whether this system can say how long each process has had a processor: Linux in /proc. */
export const canMeasureProcessor = process.platform === 'linux';

/** Ticks of the clock that /proc counts in, a second. */
const ticks = () => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/**
 * Seconds that each process of an application has had a processor for, in itself and in the system, with all its threads.
 * @param {number} root
 * @returns {Map<number, { type: string, seconds: number }>}
 */
export function processorTimes(root) {
  const perSecond = ticks();
  return new Map(
    processTree(root).flatMap((pid) => {
      try {
        // State comes third, behind the name in brackets; the two times are fourteenth and fifteenth.
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        const type = /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'browser';
        return [[pid, { type, seconds: (Number(fields[11]) + Number(fields[12])) / perSecond }]];
      } catch {
        // It has ended in the meantime.
        return [];
      }
    }),
  );
}

/**
 * Seconds between two looks, together and by kind of process. One that began meanwhile counts whole.
 * @param {ReturnType<typeof processorTimes>} before
 * @param {ReturnType<typeof processorTimes>} after
 */
export function usedBetween(before, after) {
  /** @type {Record<string, number>} */
  const kinds = {};
  let all = 0;
  for (const [pid, { type, seconds }] of after) {
    const used = seconds - (before.get(pid)?.seconds ?? 0);
    kinds[type] = (kinds[type] ?? 0) + used;
    all += used;
  }
  return { all, kinds };
}
