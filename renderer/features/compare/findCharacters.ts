import type { CharacterCard, CharacterHead, Gallery } from '../../db/reads/companionViews';
import { compareNames } from '../../../shared/util/collate';

export type ChoiceGroup = 'actor' | 'related' | 'met';

/** Somebody to choose, and why it stands where it stands. */
export type Choices = readonly { group: ChoiceGroup; heads: readonly CharacterHead[] }[];

/**
 * Who can stand beside the cards that are there: those played by the same person first, then those related, then
 * everybody by name. What is typed must be found in the name, word by word, whatever its accents.
 */
export function findCharacters(gallery: Gallery, beside: readonly CharacterCard[], query: string): Choices {
  const taken = new Set(beside.map(({ head }) => head.slug));
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const fits = ({ name }: CharacterHead) => {
    const words = fold(name).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)) || fold(name).includes(part));
  };
  const groups: Readonly<Record<ChoiceGroup, readonly CharacterHead[]>> = {
    actor: beside.flatMap((card) => card.actors.flatMap(({ others }) => others)),
    related: beside.flatMap((card) => card.relations.map(({ to }) => to)),
    met: gallery.met,
  };
  return (['actor', 'related', 'met'] as const).flatMap((group) => {
    const heads = groups[group].filter((head) => {
      if (taken.has(head.slug) || !fits(head)) return false;
      taken.add(head.slug);
      return true;
    });
    const sorted = group === 'related' ? heads : heads.toSorted((a, b) => compareNames(a.name, b.name));
    return sorted.length === 0 ? [] : [{ group, heads: sorted }];
  });
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
