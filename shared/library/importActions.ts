import * as z from 'zod';
import { ImportCounts } from './imports';

z.config({ jitless: true });

const about = {
  version: z.literal(1),
  /** Id of the import. */
  import: z.uuidv7(),
  /** Id of its format, and the name of the service. */
  format: z.string().max(60),
  name: z.string().max(120),
};
/** Rows by which the tables have become longer; shorter by a roll-back. For counting the library. */
const rows = z.strictObject({ plays: z.int().min(0), notes: z.int().min(0), all: z.int().min(0) });

/**
 * What is done to a whole import. An entry of one holds no rows: there may be a hundred thousand, they are found by the
 * index on `import`, and a backup is made right after. So nothing is played over such an entry, and it is taken back
 * by rolling the import back, never by undo.
 */
export const IMPORT_ACTIONS = [
  z.strictObject({ type: z.literal('import'), ...about, counts: ImportCounts, rows }),
  z.strictObject({ type: z.literal('roll-back-import'), ...about, rows }),
  z.strictObject({ type: z.literal('bring-back-import'), ...about, rows }),
] as const;
export type ImportAction = z.infer<(typeof IMPORT_ACTIONS)[number]>;

const TYPES: ReadonlySet<string> = new Set(IMPORT_ACTIONS.map((action) => action.shape.type.value));

/** Whether an action is one of those on imports. */
export function isImportAction(action: { type: string }): action is ImportAction {
  return TYPES.has(action.type);
}
