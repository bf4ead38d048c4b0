import * as z from 'zod';

/** One line of a context menu, in the words of the page; `id` is what comes back when it is chosen. */
export const ContextEntry = z.union([
  z.strictObject({
    id: z.string().regex(/^[\w-]{1,60}$/),
    label: z.string().min(1).max(200),
    enabled: z.boolean().optional(),
  }),
  z.literal('separator'),
]);
export type ContextEntry = z.infer<typeof ContextEntry>;

/** A point of the page in CSS pixels; without one the menu opens where the pointer is. */
export const MenuPoint = z.strictObject({ x: z.number().min(0).max(30_000), y: z.number().min(0).max(30_000) });
