import { Fragment } from 'react';
import type { PersonHead } from '../../db/reads/companionViews';
import type { ShowHead } from '../../db/reads/views';
import { personAddress } from '../characters';
import { partsOfList } from '../../i18n/figures';
import styles from './PersonLinks.module.css';

export type PersonLinksProps = {
  /** The show whose pack names them. */
  show: Pick<ShowHead, 'ref'>;
  people: readonly PersonHead[];
};

/** `A, B and C`, each leading to its page. */
export function PersonLinks({ show, people }: PersonLinksProps) {
  // By place, not by name: two people may have the same one.
  const parts = partsOfList(people.map((_, index) => String(index)));
  return parts.map(({ type, value }, index) => {
    const person = type === 'element' ? people[Number(value)] : undefined;
    if (!person) return <Fragment key={index}>{value}</Fragment>;
    return (
      <a key={index} href={personAddress(show, person.slug)} className={styles.person}>
        {person.name}
      </a>
    );
  });
}
