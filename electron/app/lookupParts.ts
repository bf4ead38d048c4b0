import { app } from 'electron';
import { LOOKUP_BASE, lookupBase } from '../services/lookup/address';
import { type LookupParts, waitFor } from '../services/lookup/lookup';

const TIMEOUT = 20_000;
/** A show of fifteen thousand episodes takes some eight megabytes. */
const LIMIT = 24 * 1024 * 1024;

/** How look-ups are made: whom they ask, as whom, and how long they wait. Tests name a stand-in and less patience. */
export function lookupParts(): LookupParts {
  const timeout = Number(app.commandLine.getSwitchValue('lookup-timeout'));
  const base = lookupBase(app.commandLine.getSwitchValue('lookup-base'));
  return {
    base,
    // A stand-in changes its mind at once.
    fresh: base === LOOKUP_BASE ? 60_000 : 0,
    userAgent: `Watchbill/${app.getVersion()}`,
    timeout: timeout >= 100 && timeout <= TIMEOUT ? timeout : TIMEOUT,
    limit: LIMIT,
    now: Date.now,
    wait: waitFor,
  };
}
