import type { LibraryItem } from '../../../renderer/db/reads/views';

type Given = Partial<Omit<LibraryItem, 'progress' | 'head' | 'franchise'>> & {
  kind?: 'series' | 'film';
  progress?: Partial<LibraryItem['progress']>;
  place?: [air: number, story: number | null] | null;
  years?: string | null;
};

/** An invented show of the library, as a list receives it. */
export function aLibraryItem(title: string, given: Given = {}): LibraryItem {
  const { kind = 'series', progress, place = null, years = null, ...rest } = given;
  const slug = title.toLowerCase().replaceAll(/\W+/g, '-');
  return {
    head: { ref: `show:t:${slug}`, slug, title, kind, ink: 'moss', companion: false },
    sortTitle: title.replace(/^The /, ''),
    premieredOn: null,
    endedOn: null,
    ended: true,
    network: null,
    progress: { watched: 0, total: 10, plays: 0, status: 'none', chosen: null, activity: 0, ...progress },
    rating: null,
    favourite: false,
    inLibrary: (progress?.activity ?? 0) > 0,
    franchise: place && {
      id: 'franchise:t:saga',
      slug: 'saga',
      title: 'The Saga',
      airOrder: place[0],
      storyOrder: place[1],
      storyYears: years,
    },
    ...rest,
  };
}

export const titlesOf = (items: readonly LibraryItem[]) => items.map((item) => item.head.title);
