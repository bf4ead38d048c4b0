/**
 * For event handlers, which cannot wait: starts a job and hands a failure to the window's error handler, as if it had
 * been thrown there.
 */
export function run(job: Promise<unknown>): void {
  job.catch((cause: unknown) => reportError(cause));
}
