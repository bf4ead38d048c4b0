import * as z from 'zod';

/** A page as an address names it after its `#`. */
export const Route = z
  .string()
  .max(300)
  .regex(/^\/[\w\-/]*(\?[\w\-=&,.%~+]*)?$/);
