import * as z from 'zod';

const count = z.int().min(0);
const Options = z.object({
  seed: count,
  kills: count,
  damages: count,
  cuts: count,
  /** Plays of the large library; 0 leaves it out. */
  plays: count,
});
export type FaultOptions = z.infer<typeof Options>;

/** How much is done, as `npm run test:faults` says. */
export const options: FaultOptions = Options.parse(JSON.parse(process.env['WATCHBILL_FAULTS'] ?? '{}'));
