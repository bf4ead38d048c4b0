/**
 * Runs tasks one at a time in the order in which they are given, also after one has failed. `idle` waits for those
 * given so far and never throws.
 */
export function inOrder(): { run: <T>(task: () => Promise<T>) => Promise<T>; idle: () => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  return {
    run(task) {
      const done = last.then(task);
      last = done.then(
        () => undefined,
        () => undefined,
      );
      return done;
    },
    idle: () => last,
  };
}
