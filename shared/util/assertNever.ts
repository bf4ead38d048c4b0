/** Closes a switch over a union: the compiler refuses a case left open, and at run time the value is named. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unhandled ${what}: ${JSON.stringify(value)}`);
}

/** Narrows away null and undefined where the reason why it cannot be is known. The reason is the message. */
export function assertDefined<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Error(`Expected a value: ${why}`);
  return value;
}
