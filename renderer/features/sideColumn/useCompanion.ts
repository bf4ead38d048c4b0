import { useEffect } from 'react';
import { useLive } from '../../db/live';
import type { ShowHead, WatchingItem } from '../../db/reads';
import { useLastCompanion } from '../../stores/companion';
import { companionSlugs, showOfAddress } from '../companion';
import { useSideReads } from './useSideReads';

export type SideCompanion = { show: ShowHead; met: number | null };

/**
 * The companion that the column offers: of the show of the address, else the one opened last, else the one touched
 * last. The first paint takes it from the shows being watched, which are read already; everything else, and the number
 * met, is read once the first screen stands.
 */
export function useCompanion(pathname: string, watching: readonly WatchingItem[]): SideCompanion | null {
  const reads = useSideReads();
  const last = useLastCompanion((state) => state.last);
  const slugs = companionSlugs(pathname, last);
  const found = useLive(async (database) => reads?.readCompanionShow(database, slugs), [reads, slugs.join(' ')]);
  const show = found === undefined ? findAmong(watching, slugs) : found;
  const slug = show?.slug ?? null;
  const counted = useLive(
    async (database) => (reads && slug !== null ? { slug, met: await reads.readMetCount(database, slug) } : null),
    [reads, slug],
  );

  useEffect(() => {
    if (slug !== null && showOfAddress(pathname) === slug) useLastCompanion.getState().open(slug);
  }, [pathname, slug]);

  // The number of the show before stays until that of this one is there: it must not stand beside this one.
  return show && { show, met: counted?.slug === slug ? counted.met : null };
}

function findAmong(watching: readonly WatchingItem[], slugs: readonly string[]): ShowHead | null {
  const heads = watching.map(({ head }) => head).filter(({ companion }) => companion);
  for (const slug of slugs) {
    const found = heads.find((head) => head.slug === slug);
    if (found) return found;
  }
  return heads[0] ?? null;
}
