import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { startVerifying } from '../../workers/verify/verifyWorker';
import { useVerify } from './useVerify';

/** Checks the library, as the only check of this window. Ends in the store whatever happens, and never rejects. */
export async function runVerify(database: string): Promise<void> {
  if (useVerify.getState().done !== null) return;
  const verifying = startVerifying(database, clock.now(), {
    readPage: (offset) => desktop.request('journal:read', { offset }),
    report: async (done) => useVerify.setState({ done }),
  });
  let cancel = (): void => undefined;
  const cancelled = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  useVerify.setState({ done: 0, cancel, failed: null });
  try {
    const report = await Promise.race([verifying.report, cancelled]);
    if (report !== null) useVerify.setState({ report });
  } catch (cause) {
    useVerify.setState({ report: null, failed: cause instanceof Error ? cause.message : String(cause) });
  } finally {
    verifying.end();
    useVerify.setState({ done: null });
  }
}
