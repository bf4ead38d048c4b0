import type { NoteKind } from '../library/rows';
import type { EpisodePlace } from './episode';

/** A show as far as a note needs it: its episodes in story order, and which of them lie inside the horizon. */
export type ShowStand = { places: readonly EpisodePlace[]; isInside: (episode: string) => boolean };

/** Something that a note names: of which show it is, and the episode from which a viewer knows it by that name. */
export type NamedThing = { show: string; knownFrom: string | null };

export type NoteAbout = {
  kind: NoteKind;
  /** Catalogue id or identity; a day for a day. */
  ref: string;
  /** The ref of its show; null for a person or a day. */
  show: string | null;
  /** For a season its number. */
  season: number | null;
};

/**
 * The episodes that must be inside the horizon for a note to be read: so that old notes do not spoil a new pass.
 * A note lies where its subject lies, as far as the viewer had come when writing it: an episode at itself, everything
 * else at the furthest episode watched. What it names may lie further: somebody who is met later draws it along, and
 * so does another show.
 */
export function gatesOf(
  about: NoteAbout,
  named: readonly NamedThing[],
  stands: ReadonlyMap<string, ShowStand>,
  /** Shows that a note of a day is about although it does not name them: what was watched on that day. */
  ofDay: readonly string[] = [],
): string[] {
  const own = about.show === null ? undefined : stands.get(about.show);
  const gates = new Set<string>(own ? ownGates(about, own) : []);
  const others = new Set([...named.map((one) => one.show), ...ofDay]);
  for (const show of others) {
    const stand = stands.get(show);
    const gate = stand && show !== about.show ? furthestInside(stand) : null;
    if (gate !== null) gates.add(gate);
  }
  if (own) for (const gate of laterGates(own, [...gates], named, about.show)) gates.add(gate);
  return [...gates];
}

function ownGates(about: NoteAbout, stand: ShowStand): string[] {
  if (about.kind === 'episode' && stand.isInside(about.ref)) return [about.ref];
  const ofSeason = about.kind === 'season' ? furthestInside(stand, about.season) : null;
  const gate = ofSeason ?? furthestInside(stand);
  return gate === null ? [] : [gate];
}

/** The episode inside the horizon that lies furthest in the story. Specials lie beside it and count when there is no other. */
export function furthestInside({ places, isInside }: ShowStand, season: number | null = null): string | null {
  const inside = places.filter((place) => isInside(place.ref) && (season === null || place.season === season));
  return (inside.findLast((place) => !place.special) ?? inside.at(-1))?.ref ?? null;
}

/** Where things of the note's own show become known, as far as that is later than where the note lies already. */
function laterGates(
  { places, isInside }: ShowStand,
  gates: readonly string[],
  named: readonly NamedThing[],
  show: string | null,
): string[] {
  const position = new Map(places.map((place, index) => [place.ref, index]));
  const at = (ref: string) => position.get(ref) ?? -1;
  const reached = Math.max(-1, ...gates.map(at));
  return named.flatMap(({ show: of, knownFrom }) =>
    of === show && knownFrom !== null && isInside(knownFrom) && at(knownFrom) > reached ? [knownFrom] : [],
  );
}
