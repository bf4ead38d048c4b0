import type { ReactNode } from 'react';
import type { ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Kicker } from '../../../ui';
import { ShowLink } from '../../lists';
import { ToldIn } from '../../toldIn';
import { conflictsAddress, sourcesAddress } from '../addresses';
import styles from './PanesHead.module.css';

type PanesHeadProps = {
  show: ShowHead;
  current: 'sources' | 'conflicts';
  summary: ReactNode;
  /** All of the page: some of it may be told in another language. */
  of: object;
};

/** The name of the page, what there is of it, and the way between its two halves. */
export function PanesHead({ show, current, summary, of }: PanesHeadProps) {
  const { t } = useTranslation('sources');
  const pages = [
    { page: 'sources', address: sourcesAddress(show.slug), name: t('title') },
    { page: 'conflicts', address: conflictsAddress(show.slug), name: t('conflicts.title') },
  ] as const;
  return (
    <header>
      <Kicker small>
        <ShowLink show={show} />
      </Kicker>
      <h1 tabIndex={-1} className={styles.title}>
        {current === 'sources' ? t('title') : t('conflicts.title')}
      </h1>
      <p className={styles.summary}>{summary}</p>
      <ToldIn of={of} />
      <nav aria-label={t('pages')}>
        <ul className={styles.pages}>
          {pages.map(({ page, address, name }) => (
            <li key={page}>
              <a href={address} aria-current={page === current ? 'page' : undefined} className={styles.page}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
