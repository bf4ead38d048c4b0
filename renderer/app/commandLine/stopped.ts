/** Thrown out of a command that was stopped. Nothing of it is left half done by then. */
export class StoppedError extends Error {}

export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new StoppedError();
}

/** Calls `cancel` once it is asked for, also when it was before. Answers the function that ends this. */
export function whenStopped(signal: AbortSignal, cancel: () => void): () => void {
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel);
  return () => signal.removeEventListener('abort', cancel);
}
