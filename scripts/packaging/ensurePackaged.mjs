import { ensureBuild } from '../setup/build.mjs';
import { withSetupLock } from '../setup/lock.mjs';
import { ensurePackage } from './package.mjs';

/**
 * Build and package, each only where something has changed.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 */
export const ensurePackaged = (runtime) => withSetupLock(async () => ensurePackage(runtime, await ensureBuild()));
