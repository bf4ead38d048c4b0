import { parseArgs } from 'node:util';

/**
 * What follows `npm run bench --`.
 * @param {readonly string[]} args
 * @returns {{ smoke: boolean, prepare: boolean, report: string | null, only: readonly string[], runs: number | null }}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      smoke: { type: 'boolean', default: false },
      prepare: { type: 'boolean', default: false },
      report: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string' },
    },
  });
  const runs = values.runs === undefined ? null : Number(values.runs);
  if (runs !== null && !(Number.isInteger(runs) && runs > 0)) throw new Error('--runs needs a whole number above 0.');
  return {
    smoke: values.smoke,
    prepare: values.prepare,
    report: values.report ?? null,
    only: values.only.flatMap((one) => one.split(',')),
    runs,
  };
}
