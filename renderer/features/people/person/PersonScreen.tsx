import type { PersonPage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { classNames, HorizonRule, PageHead, textLinkClass } from '../../../ui';
import { ListPage, Waiting } from '../../lists';
import { writeTrades } from '../roleWords';
import { PersonShow } from './PersonShow';
import styles from './PersonScreen.module.css';

/** `#/person/<pack>/<slug>`: what somebody did, show by show. `page` is null where there is nobody to be named. */
export function PersonScreen({ page }: { page: PersonPage | null | undefined }) {
  const { t } = useTranslation('people');
  return (
    <ListPage>
      {page === undefined && <Waiting text={t('person.reading')} />}
      {page === null && <MissingPerson />}
      {page && <Person page={page} />}
    </ListPage>
  );
}

function Person({ page: { name, otherNames, shows } }: { page: PersonPage }) {
  const { t } = useTranslation('people');
  const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  return (
    <article className={styles.person}>
      <PageHead size="top" kicker={writeTrades(shows)} title={name}>
        {otherNames.length > 0 && (
          <p className={styles.otherNames}>{t('person.otherNames', { names: list.format(otherNames) })}</p>
        )}
      </PageHead>
      {shows.map((one) => (
        <PersonShow key={one.show.ref} {...one} />
      ))}
      <footer className={styles.foot}>
        <HorizonRule label={t('person.horizon')} />
        <p className={styles.later}>{t('person.later')}</p>
      </footer>
    </article>
  );
}

/** For somebody beyond the horizon and for nobody at all it is the same page: nothing tells which it is. */
function MissingPerson() {
  const { t } = useTranslation('people');
  return (
    <article className={styles.person}>
      <PageHead title={t('person.missing')} rule="none" />
      <p className={styles.later}>{t('person.missingWhy')}</p>
      <a href="#/library" className={classNames(textLinkClass, styles.way)}>
        {t('toLibrary')}
      </a>
    </article>
  );
}
