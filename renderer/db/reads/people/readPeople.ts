import type { WatchbillDatabase } from '../../database';
import { readCompanion } from '../companion/companion';
import { headOf } from '../parts';
import { refsOf, rowsOn } from '../sources/subjects';
import { readPersonHeads } from './peopleRows';
import type { PeoplePage, PersonWork } from './peopleViews';
import { readShowWork, type ShowWork } from './showWork';
import { compareNames } from '../../../../shared/util/collate';

/** Everybody who worked on a show and may be named; null when no show has this slug. */
export async function readPeople(database: WatchbillDatabase, slug: string): Promise<PeoplePage | null> {
  const companion = await readCompanion(database, slug);
  if (!companion) return null;
  const { outline } = companion;
  const credits = await rowsOn(database.credits, await refsOf(database, outline));
  const work = await readShowWork(database, companion, credits);
  const heads = await readPersonHeads(database, work.keys());
  const people = [...work].flatMap(([id, done]): (PersonWork & Pick<ShowWork, 'order'>)[] => {
    const person = heads.get(id);
    return person ? [{ person, ...done }] : [];
  });
  return {
    show: headOf(outline),
    people: people.toSorted(inBilling).map(({ person, parts, work }) => ({ person, parts, work })),
  };
}

type Billed = PersonWork & Pick<ShowWork, 'order'>;

/** The cast as it is met, and of one episode whoever appears most and is known best; then the others by name. */
function inBilling(a: Billed, b: Billed): number {
  if (a.order && b.order) {
    const [one, other] = [a.order, b.order];
    const first = one.metAt - other.metAt || other.appearances - one.appearances || other.facts - one.facts;
    return first || compareNames(a.person.name, b.person.name);
  }
  if (a.order || b.order) return a.order ? -1 : 1;
  return compareNames(a.person.name, b.person.name);
}
