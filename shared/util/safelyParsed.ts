import * as z from 'zod';

/** For those who are given a schema, and make none. */
export type Schema<T> = z.ZodType<T>;
export type ShapeError = z.ZodError;

/** What a schema says of a value: the value as it is to be used, or what is wrong with it. */
export type SafelyParsed<T> =
  { success: true; data: T; error?: undefined } | { success: false; data?: undefined; error: z.ZodError };

/**
 * zod's `safeParse` for values from outside, with a refusal too where zod itself throws. It does, for values that were
 * made for it: `{"length":{"toString":0}}` in the place of a text cannot be compared with a limit, and what is nested
 * some thousand levels deep exhausts the stack.
 */
export function safelyParsed<T>(schema: z.ZodType<T>, value: unknown): SafelyParsed<T> {
  try {
    return schema.safeParse(value);
  } catch {
    return { success: false, error: new z.ZodError([{ code: 'custom', path: [], message: 'cannot be read' }]) };
  }
}
