import type { EpisodePlaceView, Gallery } from '../../../db/reads/companionViews';
import { words } from '../../../i18n';
import { codeOf, titleOfPlace } from '../characterWords';
import type { Order } from './gallerySearch';
import { compareNames } from '../../../../shared/util/collate';
import '../../../i18n/late/characters';

export type Met = Gallery['met'][number];

/** Those who stand together under one head; without a title there is only one such group. */
export type CellGroup = { key: string; title: string | null; code: string | null; people: Met[] };

/** Everybody of a gallery in the order that was chosen. `met` comes in the order of meeting. */
export function arrange(met: readonly Met[], order: Order): CellGroup[] {
  switch (order) {
    case 'met':
      return byMeeting(met);
    case 'importance':
      return byImportance(met);
    case 'affiliation':
      return byAffiliation(met);
    case 'name':
      return met.length === 0
        ? []
        : [
            group(
              'all',
              null,
              met.toSorted((a, b) => compareNames(a.name, b.name)),
            ),
          ];
    default:
      return order satisfies never;
  }
}

/** In the order in which the keys first come. */
function groupBy<K>(met: readonly Met[], keyOf: (one: Met) => K): Map<K, Met[]> {
  const groups = new Map<K, Met[]>();
  for (const one of met) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function group(key: string, title: string | null, people: Met[], place?: EpisodePlaceView): CellGroup {
  return { key, title, code: place === undefined ? null : codeOf(place), people };
}

/** Under the episode of meeting, the newest first: whom one has just met is asked for most. */
function byMeeting(met: readonly Met[]): CellGroup[] {
  return [...groupBy(met, (one) => one.metIn.ref)]
    .flatMap(([ref, people]) => {
      const place = people[0]?.metIn;
      return place === undefined ? [] : [group(ref, titleOfPlace(place), people, place)];
    })
    .toReversed();
}

const TIERS = [
  { key: 'most', from: 10 },
  { key: 'much', from: 5 },
  { key: 'several', from: 2 },
  { key: 'once', from: 1 },
  { key: 'mentioned', from: 0 },
] as const;

/** By the number of watched episodes in which they appear; equals in the order of meeting. */
function byImportance(met: readonly Met[]): CellGroup[] {
  const sorted = met.toSorted((a, b) => b.appearances - a.appearances);
  const tiers = groupBy(sorted, ({ appearances }) => TIERS.find(({ from }) => appearances >= from));
  return [...tiers].flatMap(([tier, people]) =>
    tier === undefined ? [] : [group(tier.key, words.t(`characters:group.${tier.key}`), people)],
  );
}

/** What two or more belong to has a head of its own, the largest first; the others stand together at the end. */
function byAffiliation(met: readonly Met[]): CellGroup[] {
  const known = groupBy(
    met.filter((one) => one.affiliation !== null),
    (one) => one.affiliation?.name ?? '',
  );
  const shared = [...known].filter(([, people]) => people.length > 1);
  const alone = [...known].filter(([, people]) => people.length === 1).flatMap(([, people]) => people);
  const groups = shared
    .toSorted(([a, some], [b, others]) => others.length - some.length || compareNames(a, b))
    .map(([name, people]) => group(name, name, people));
  const unknown = met.filter((one) => one.affiliation === null);
  if (alone.length > 0) groups.push(group('alone', words.t('characters:group.alone'), alone));
  if (unknown.length > 0) groups.push(group('unknown', words.t('characters:group.unknown'), unknown));
  return groups;
}
