import { useMemo } from 'react';
import type { PersonPage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { classNames, HorizonRule, PageHead, textLinkClass } from '../../../ui';
import { ListPage, Waiting } from '../../lists';
import { writeTrades } from '../roleWords';
import { Backlinks, NotesOn } from '../../notes';
import { PersonShow } from './PersonShow';
import styles from './PersonScreen.module.css';
import '../../../i18n/late/people';
import { writeList } from '../../../i18n/figures';

export type PersonScreenProps = {
  pack: string;
  /** As the address has it. */
  person: string;
  /** Null where there is nobody to be named. */
  page: PersonPage | null | undefined;
};

/** `#/person/<pack>/<slug>`: what somebody did, show by show, and the viewer's notes on it. */
export function PersonScreen({ pack, person, page }: PersonScreenProps) {
  const { t } = useTranslation('people');
  return (
    <ListPage>
      {page === undefined && <Waiting text={t('person.reading')} />}
      {page === null && <MissingPerson />}
      {page && <Person page={page} pack={pack} person={person} />}
    </ListPage>
  );
}

function Person({ pack, person, page }: PersonScreenProps & { page: PersonPage }) {
  const { name, otherNames, shows } = page;
  const subject = useMemo(() => ({ kind: 'person', pack, person }) as const, [pack, person]);
  const { t } = useTranslation('people');
  return (
    <article className={styles.person}>
      <PageHead size="top" kicker={writeTrades(shows)} title={name}>
        {otherNames.length > 0 && (
          <p className={styles.otherNames}>{t('person.otherNames', { names: writeList(otherNames) })}</p>
        )}
      </PageHead>
      {shows.map((one) => (
        <PersonShow key={one.show.ref} {...one} />
      ))}
      <div className={styles.own}>
        <Backlinks subject={subject} />
        <NotesOn subject={subject} />
      </div>
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
