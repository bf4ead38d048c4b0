import * as z from 'zod';

export const ORDERS = ['met', 'importance', 'affiliation', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** More would not fit side by side. */
export const MOST_COMPARED = 3;

/** Routers read a figure in an address as a number. A damaged value falls away: an address never fails. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => String(value).slice(0, 300))
  .optional()
  .catch(undefined);

/** What the address of the gallery carries: `#/characters/picard?order=name&group=Starfleet&compare=dahj,soji`. */
export const GallerySearch = z.object({
  order: z.enum(ORDERS).optional().catch(undefined),
  /** Only those who belong there. */
  group: text,
  /** Only those who were met in the episode that the horizon stands at. */
  fresh: z.literal(true).optional().catch(undefined),
  /** Slugs of those chosen for a comparison; there, even if empty, while one is being chosen. */
  compare: text,
});
export type GallerySearch = z.infer<typeof GallerySearch>;

/** What is written: a name either has a value or is not there. */
export type WrittenGallerySearch = { [Name in keyof GallerySearch]?: NonNullable<GallerySearch[Name]> };

/** The shortest address for a change: what is as it is anyway is not written. */
export function changeGallerySearch(search: GallerySearch, change: Partial<GallerySearch>): WrittenGallerySearch {
  const next = GallerySearch.parse({ ...search, ...change });
  const entries = Object.entries(next).filter(
    ([name, value]) => value !== undefined && !(name === 'order' && value === 'met'),
  );
  return Object.fromEntries(entries);
}

/** The slugs of a choice, at most three, each once. */
export function chosenOf(search: GallerySearch): string[] {
  const slugs = (search.compare ?? '').split(',').filter(Boolean);
  return [...new Set(slugs)].slice(0, MOST_COMPARED);
}
