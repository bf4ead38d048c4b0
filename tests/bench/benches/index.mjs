import { bulk } from './bulk.mjs';
import { idle } from './idle.mjs';
import { importing } from './import.mjs';
import { markDurable } from './markDurable.mjs';
import { markGrowth } from './markGrowth.mjs';
import { markPaint } from './markPaint.mjs';
import { memory } from './memory.mjs';
import { scroll } from './scroll.mjs';
import { search } from './search.mjs';
import { searchWorker } from './searchWorker.mjs';
import { size } from './size.mjs';
import { start, startGrowth } from './start.mjs';

/**
 * @typedef {object} Figure one line of the answer
 * @property {string} name
 * @property {number} ours
 * @property {number} limit what it is measured against, in the same run
 * @property {number} ratio ours by limit
 * @property {string} unit
 * @property {number} runs
 * @property {number | readonly number[]} [p95] the 95th percentile, of ours and of the limit
 * @property {boolean} met whether the goal is reached
 * @property {string} [goal] where it is not the measurement's
 *
 * @typedef {object} BenchContext
 * @property {import('../harness/application.mjs').Program} ours
 * @property {import('../harness/application.mjs').Program} bare
 * @property {ReturnType<typeof import('../harness/profiles.mjs').createProfiles>} profiles
 * @property {number} runs
 * @property {boolean} smoke only whether it can be measured matters, and no time does
 * @property {(line: string) => void} say
 *
 * @typedef {object} Bench
 * @property {string} name what `--only` asks for
 * @property {string} goal for the report
 * @property {{ full: number, smoke: number }} runs
 * @property {(context: BenchContext) => Promise<Figure[]>} run
 */

/** Every measurement once, the quick ones first. @type {readonly Bench[]} */
export const BENCHES = [
  size,
  start,
  startGrowth,
  memory,
  markPaint,
  markDurable,
  markGrowth,
  bulk,
  search,
  searchWorker,
  scroll,
  idle,
  importing,
];
