/**
 * Milliseconds within which a whole application has to do something that a test waits for. No test is about how long it
 * takes: a busy machine with one slow core may take ten times as long as one at rest.
 */
export const PATIENCE = {
  /** Until something stands there. */
  sign: 60_000,
  /** Until the application has begun, or a key or click is taken. */
  start: 90_000,
  /** One test. */
  test: 300_000,
  /** One that takes minutes on a machine at rest. */
  longTest: 2_400_000,
} as const;
