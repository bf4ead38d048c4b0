import type { ProductionCredit, ProductionPage } from '../../db/reads';
import { PersonLinks, writeRole } from '../people';
import { FactRow } from './FactRow';

/** Credits of a show or a season as a whole, role by role. */
export function CreditRows({ page, credits }: { page: ProductionPage; credits: readonly ProductionCredit[] }) {
  const { show, sources: heads } = page;
  if (credits.length === 0) return null;
  return (
    <dl>
      {credits.map(({ role, people, sources }) => (
        <FactRow
          key={role}
          show={show.slug}
          label={writeRole(role, people.length)}
          value={<PersonLinks show={show} people={people} />}
          unconfirmed={people.every((person) => person.unconfirmed)}
          sources={sources}
          heads={heads}
        />
      ))}
    </dl>
  );
}
