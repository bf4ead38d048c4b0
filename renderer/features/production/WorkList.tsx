import type { EpisodeWork, ProductionPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { personAddress } from '../characters';
import { writeRole } from '../people';
import styles from './Production.module.css';

type WorkListProps = {
  page: ProductionPage;
  work: EpisodeWork;
  /** Of a film: there is nothing to count. */
  single: boolean;
};

/** Everybody in one role with how many episodes; those who are not confirmed by themselves, said once. */
export function WorkList({ page, work: { role, people }, single }: WorkListProps) {
  const { t } = useTranslation('production');
  const { t: common } = useTranslation();
  const parts = [false, true].map((unconfirmed) => people.filter((person) => person.unconfirmed === unconfirmed));
  return (
    <div className={styles.work}>
      <h3 className={styles.workHead}>{writeRole(role, people.length)}</h3>
      {parts.map(
        (some, doubt) =>
          some.length > 0 && (
            <div key={doubt}>
              {doubt === 1 && <p className={styles.doubt}>{common('unconfirmed')}</p>}
              <ul className={styles.people}>
                {some.map((person) => (
                  <li key={person.slug}>
                    <a href={personAddress(page.show, person.slug)}>{person.name}</a>
                    {!single && person.episodes > 1 && (
                      <span className={styles.figure}>{t('episodes', { count: person.episodes })}</span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
