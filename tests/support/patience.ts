/**
 * Milliseconds within which something has to happen that a test waits for. No test is about how long it takes: a slow
 * machine may take its time, and this only ends a wait for what never comes.
 */
export const PATIENCE = 30_000;
