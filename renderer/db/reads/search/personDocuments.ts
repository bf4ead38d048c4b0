import { neutralName } from '../../../../shared/domain/neutral';
import type { PersonId } from '../../../../shared/pack/basics';
import type { Credit, Person } from '../../../../shared/pack/catalogue';
import type { WatchbillDatabase } from '../../database';
import type { Companion } from '../companion/companion';
import { headOf } from '../parts';
import { personSlug } from '../people/peopleRows';
import { readShowWork, type ShowWork } from '../people/showWork';
import type { PersonDocument } from './documents';

/** As many pieces of work as somebody has who shapes a show. */
const MANY = 10;

/** Who worked on what the viewer has not begun is less likely asked for. */
const UNSEEN = 0.2;

/** Whoever has work on a show that may be read, with what it is. */
export async function readPersonDocuments(
  database: WatchbillDatabase,
  companion: Companion,
  credits: readonly Credit[],
  isBegun: boolean,
): Promise<PersonDocument[]> {
  const work = await readShowWork(database, companion, credits);
  const rows = await database.people.bulkGet([...work.keys()] as PersonId[]);
  return rows.flatMap((row) => {
    const own = row && work.get(row.id);
    return own ? [personDocument(row, headOf(companion.outline).title, own, isBegun)] : [];
  });
}

function personDocument(person: Person, show: string, { parts, work }: ShowWork, isBegun: boolean): PersonDocument {
  const characters = parts.map(({ name }) => name);
  const roles = [...new Set([...(parts.length > 0 ? (['actor'] as const) : []), ...work.map(({ role }) => role)])];
  const pieces =
    parts.length + work.reduce((sum, { episodes, seasons }) => sum + 1 + episodes.length + seasons.length, 0);
  return {
    id: `/person/${packOf(person.id)}/${personSlug(person.id)}`,
    key: neutralName(person.sameAs ?? person.id),
    kind: 'person',
    name: person.name,
    otherNames: person.otherNames,
    values: [...characters, ...roles.map((role) => role.replaceAll('-', ' '))],
    texts: [],
    weight: Math.min(1, pieces / MANY) * (isBegun ? 1 : UNSEEN),
    face: { work: [{ show, roles, characters }] },
  };
}

function packOf(id: string): string {
  return id.split(':')[1] ?? '';
}
