/** The pages of a companion, in the order in which the side column and the row of links name them. */
export const COMPANION_PAGES = ['characters', 'relations', 'people', 'production', 'sources'] as const;
export type CompanionPage = (typeof COMPANION_PAGES)[number];

/** `/characters/picard`: the route of a companion page, without its `#`. */
export function companionRoute<Page extends CompanionPage | 'conflicts'>(
  page: Page,
  slug: string,
): `/${Page}/${string}` {
  return `/${page}/${slug}`;
}

/** First parts of addresses whose second part is the slug of a show. A person's and a franchise's name a pack. */
const OF_A_SHOW: ReadonlySet<string> = new Set(['show', 'character', 'compare', 'conflicts', ...COMPANION_PAGES]);

/** The slug of the show that an address is about, or null. */
export function showOfAddress(pathname: string): string | null {
  const [, area = '', slug = ''] = pathname.split('/');
  return OF_A_SHOW.has(area) && slug !== '' ? slug : null;
}

/** Pages that stand below a companion page: they belong to it without being it. */
const BELOW: Readonly<Record<string, CompanionPage>> = {
  character: 'characters',
  compare: 'characters',
  person: 'people',
  conflicts: 'sources',
};

/** Which companion page an address is, or stands below; null for all others. */
export function companionPageOf(pathname: string): { page: CompanionPage; isItself: boolean } | null {
  const [, area = ''] = pathname.split('/');
  const own = COMPANION_PAGES.find((page) => page === area);
  if (own !== undefined) return { page: own, isItself: true };
  const above = BELOW[area];
  return above === undefined ? null : { page: above, isItself: false };
}

/** Where to look for a companion first: the show of the address, then the one opened last. */
export function companionSlugs(pathname: string, last: string | null): readonly string[] {
  return [showOfAddress(pathname), last].filter((slug) => slug !== null);
}
