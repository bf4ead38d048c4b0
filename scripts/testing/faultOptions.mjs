import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} FaultOptions
 * @property {number} seed of everything random
 * @property {number} kills
 * @property {number} damages random ones, beside those that are always done
 * @property {number} cuts of the power
 * @property {number} plays of the large library; 0 leaves it out
 * @property {readonly string[]} only files to run, all by default
 */

const LONG = { kills: 200, damages: 100, cuts: 20, plays: 100_000 };
const SHORT = { kills: 8, damages: 1, cuts: 1, plays: 0 };

/** What everything runs with that runs often. The seed stays the same: a change of ours is what should make it fail. */
export const SHORT_FORM = { ...SHORT, seed: 1, only: ['kills', 'damages', 'powerCut', 'lowDisk'] };

/**
 * What follows `npm run test:faults --`.
 * @param {readonly string[]} args
 * @returns {FaultOptions}
 */
export function readFaultOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string' },
      kills: { type: 'string' },
      damages: { type: 'string' },
      cuts: { type: 'string' },
      plays: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  });
  const standard = { seed: randomInt(1_000_000), ...(values.short ? SHORT_FORM : LONG) };
  const numberOf = (/** @type {'seed' | 'kills' | 'damages' | 'cuts' | 'plays'} */ name) => {
    const number = values[name] === undefined ? standard[name] : Number(values[name]);
    if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} needs a whole number.`);
    return number;
  };
  return {
    seed: numberOf('seed'),
    kills: numberOf('kills'),
    damages: numberOf('damages'),
    cuts: numberOf('cuts'),
    plays: numberOf('plays'),
    only: positionals.length > 0 || !values.short ? positionals : SHORT_FORM.only,
  };
}
