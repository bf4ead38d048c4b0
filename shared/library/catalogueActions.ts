import * as z from 'zod';
import { PackName } from '../pack/basics';
import { OWN_SHOW_LIMITS, OwnShow } from './ownShow';
import { ADDED_PACK_LIMIT, LibraryId, Ref } from './rows';

z.config({ jitless: true });

const version = z.literal(1);
const title = z.string().max(400);

/** Actions that change the catalogue along with the library. Part of `Action`, in a file of its own. */
export const CATALOGUE_ACTIONS = [
  /** Keeps a show of the viewer's own: a new one, or one in the place of `replaces`, the version it was made from. */
  z.strictObject({
    type: z.literal('save-own-show'),
    version,
    pack: PackName,
    replaces: LibraryId.nullable(),
    content: OwnShow,
  }),
  /** Takes an own show out of the catalogue. Marks on it stay, and come back with an undo. */
  z.strictObject({ type: z.literal('remove-own-show'), version, pack: PackName, title }),
  /** Adds a pack from a file, or puts it in the place of its earlier version. The text was checked before. */
  z.strictObject({
    type: z.literal('add-pack'),
    version,
    name: PackName,
    title,
    digest: z.string().max(80),
    text: z.string().max(ADDED_PACK_LIMIT),
  }),
  z.strictObject({ type: z.literal('remove-pack'), version, name: PackName, title }),
  /**
   * Lets what is kept of `show` stand at the show `to` of the catalogue from now on, episode by episode. `to` may be the
   * same show, for episodes of it that had no place. What is in no pair stays where it is.
   */
  z.strictObject({
    type: z.literal('match-show'),
    version,
    show: Ref,
    to: Ref,
    pairs: z.array(z.strictObject({ from: Ref, to: Ref })).max(OWN_SHOW_LIMITS.episodes),
  }),
] as const;
export type CatalogueAction = z.infer<(typeof CATALOGUE_ACTIONS)[number]>;
export type CatalogueActionOf<T extends CatalogueAction['type']> = Extract<CatalogueAction, { type: T }>;

/** The action without what its entry's rows hold already. */
export function withoutBulk(action: CatalogueAction): CatalogueAction {
  if (action.type === 'save-own-show') return { ...action, content: { ...action.content, seasons: [] } };
  if (action.type === 'add-pack') return { ...action, text: '' };
  return action.type === 'match-show' ? { ...action, pairs: [] } : action;
}
