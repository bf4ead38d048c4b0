import type { CreditRole } from '../../../../shared/pack/creditRoles';
import { groupBy } from '../../../../shared/util/groupBy';
import { PEOPLE_GROUPS, type PeopleGroup, type PersonWork } from '../../../db/reads';
import { compareNames } from '../../../../shared/util/collate';

/** Which part of the page a role belongs to. */
const GROUP_OF_ROLE: Readonly<Record<CreditRole, PeopleGroup>> = {
  actor: 'cast',
  director: 'direction',
  teleplay: 'writing',
  story: 'writing',
  writer: 'writing',
  creator: 'production',
  showrunner: 'production',
  'executive-producer': 'production',
  producer: 'production',
  composer: 'music',
  theme: 'music',
};

/** What of somebody's work belongs to one part of the page; null when nothing does. */
export function workIn(person: PersonWork, group: PeopleGroup): PersonWork | null {
  const work = person.work.filter(({ role }) => GROUP_OF_ROLE[role] === group);
  const parts = group === 'cast' ? person.parts : [];
  return work.length + parts.length > 0 ? { ...person, parts, work } : null;
}

export type PeopleSection = { id: string; people: PersonWork[] };

/** Part by part: the cast as it is met, everybody else by how much they did. */
export function byWork(people: readonly PersonWork[], only: PeopleGroup | null): PeopleSection[] {
  return PEOPLE_GROUPS.filter((group) => only === null || group === only).map((group) => {
    const own = people.flatMap((person) => workIn(person, group) ?? []);
    return { id: group, people: group === 'cast' ? own : own.toSorted(byAmount) };
  });
}

/** Letter by letter of the family name, each person once. */
export function byName(people: readonly PersonWork[], only: PeopleGroup | null): PeopleSection[] {
  const shown = only === null ? people : people.flatMap((person) => workIn(person, only) ?? []);
  const sorted = shown.toSorted(
    (a, b) => compareNames(familyName(a), familyName(b)) || compareNames(a.person.name, b.person.name),
  );
  const letters = groupBy(sorted, (person) => letterOf(familyName(person)));
  return [...letters].map(([id, some]) => ({ id, people: some }));
}

const amountOf = ({ work }: PersonWork) =>
  work.reduce((sum, one) => sum + one.episodes.length + (one.onShow ? 1_000 : 0) + 100 * one.seasons.length, 0);

function byAmount(a: PersonWork, b: PersonWork): number {
  return amountOf(b) - amountOf(a) || compareNames(familyName(a), familyName(b));
}

/** What stands behind a family name and is no part of it. */
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

function familyName({ person }: PersonWork): string {
  const words = person.name.split(/\s+/);
  return words.findLast((word) => !SUFFIX.test(word)) ?? person.name;
}

/** `É` stands under E. */
function letterOf(name: string): string {
  return (name.normalize('NFD')[0] ?? '').toUpperCase();
}
