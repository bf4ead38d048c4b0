import * as z from 'zod';
import type { Verdict } from '../../db/reads';

export const VERDICTS = ['agrees', 'disagrees', 'outdated', 'opinion'] as const satisfies readonly Verdict[];

/** A damaged value falls away: an address never fails. */
const name = z.string().max(200).optional().catch(undefined);

/** What the address carries: `#/sources/picard?source=source:picard:gb&verdict=disagrees`. */
export const SourcesSearch = z.object({
  source: name,
  verdict: z.enum(VERDICTS).optional().catch(undefined),
});
export type SourcesSearch = z.infer<typeof SourcesSearch>;

/** `#/conflicts/picard?conflict=…` */
export const ConflictsSearch = z.object({ conflict: name });
