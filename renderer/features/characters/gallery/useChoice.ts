import { useId } from 'react';
import { words } from '../../../i18n';
import { writeNames } from '../characterWords';
import type { Met } from './arrange';
import { chosenOf, MOST_COMPARED, type GallerySearch } from './gallerySearch';
import '../../../i18n/late/characters';

/** Two or three who are being chosen to be seen side by side. */
export type Choice = {
  chosen: Met[];
  isFull: boolean;
  toggle: (slug: string) => void;
  stop: () => void;
  /** What is chosen and what is still missing. */
  sentence: string;
  sentenceId: string;
};

/** The choice as the address has it; those in it who are not met fall away. Null while none is being made. */
export function useChoice(
  met: readonly Met[],
  search: GallerySearch,
  onSearch: (change: Partial<GallerySearch>) => void,
): Choice | null {
  const sentenceId = useId();
  if (search.compare === undefined) return null;
  const chosen = chosenOf(search).flatMap((slug) => met.find((one) => one.slug === slug) ?? []);
  const slugs = chosen.map((one) => one.slug);
  return {
    chosen,
    isFull: chosen.length >= MOST_COMPARED,
    toggle: (slug) => {
      if (slugs.includes(slug)) onSearch({ compare: slugs.filter((one) => one !== slug).join(',') });
      else if (slugs.length < MOST_COMPARED) onSearch({ compare: [...slugs, slug].join(',') });
    },
    stop: () => onSearch({ compare: undefined }),
    sentence: writeSentence(chosen.map((one) => one.name)),
    sentenceId,
  };
}

function writeSentence(chosen: readonly string[]): string {
  const [name] = chosen;
  if (name === undefined) return words.t('characters:compare.choose');
  if (chosen.length === 1) return words.t('characters:compare.oneMore', { name });
  const key = chosen.length < MOST_COMPARED ? 'ready' : 'full';
  return words.t(`characters:compare.${key}`, { names: writeNames(chosen) });
}
