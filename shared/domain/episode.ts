/** What rules need to know of an episode: its name, its place and its day. From the catalogue or from identities. */
export type EpisodePlace = {
  /** Catalogue id, or the id of the identity where there is no catalogue. */
  ref: string;
  season: number;
  number: number;
  airedOn: string | null;
  /** Specials are never next and are left out of bulk marks unless asked. */
  special: boolean;
};

/** Story order inside a show: by season and number, specials (season 0) last of all. */
export function byPlace(a: EpisodePlace, b: EpisodePlace): number {
  if (a.special !== b.special) return a.special ? 1 : -1;
  return a.season - b.season || a.number - b.number;
}

/**
 * Whether an episode is out on `today` (`YYYY-MM-DD`). An episode without a date counts as out: old shows and
 * shows made by hand often have none, and a viewer must be able to mark them.
 */
export function isReleased(airedOn: string | null, today: string): boolean {
  return airedOn === null || airedOn <= today;
}

/** `S1E5`: how accessible names and addresses say it (addresses in lower case). */
export function episodeCode(season: number, number: number): string {
  return `S${season}E${number}`;
}

/** Reads `s1e5` of an address. Null when it is not a code. */
export function parseEpisodeCode(code: string): { season: number; number: number } | null {
  const match = /^s(\d{1,4})e(\d{1,5})$/i.exec(code);
  return match ? { season: Number(match[1]), number: Number(match[2]) } : null;
}
