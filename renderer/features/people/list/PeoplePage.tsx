import { useMemo, useRef } from 'react';
import { PEOPLE_GROUPS, type PeoplePage as Page } from '../../../db/reads';
import { useTranslation, words } from '../../../i18n';
import { InkScope, PageHead, SectionHead } from '../../../ui';
import { CompanionTabs } from '../../companion';
import { ShowLink, useRows } from '../../lists';
import { inkOf } from '../../marking';
import { byName, byWork, type PeopleSection } from './arrange';
import styles from './People.module.css';
import type { PeopleSearch } from './peopleSearch';
import { PeopleTools } from './PeopleTools';
import { PersonLine } from './PersonLine';

type PeoplePageProps = { page: Page; search: PeopleSearch; onSearch: (change: Partial<PeopleSearch>) => void };

/** The people part by part, or from A to Z. J and K go from one to the next; Enter opens. */
export function PeoplePage({ page: { show, people }, search, onSearch }: PeoplePageProps) {
  const { t } = useTranslation('people');
  const { group = null, order = 'work' } = search;
  const sections = useMemo(
    () => (order === 'name' ? byName(people, group) : byWork(people, group)),
    [people, group, order],
  );
  const keys = useMemo(
    () => sections.flatMap((section) => section.people.map(({ person }) => rowKey(section, person.slug))),
    [sections],
  );
  const list = useRef<HTMLDivElement>(null);
  const { current } = useRows(list, { keys });
  // A companion has a cast, if nobody of it has been met yet; other shows may have none to name.
  const shown = sections.filter(({ id, people: some }) => some.length > 0 || (id === 'cast' && show.companion));
  return (
    <InkScope ink={inkOf(show)}>
      <CompanionTabs show={show} current="people" />
      <PageHead kicker={<ShowLink show={show} />} title={t('title')} aside={t('aside', { count: people.length })} />
      <PeopleTools people={people} group={group} order={order} onSearch={onSearch} />
      <div ref={list} role="group" aria-label={t('list')}>
        {shown.map((section) => (
          <section key={section.id} aria-labelledby={`people-${section.id}`} className={styles.section}>
            <SectionHead
              rule="below"
              titleId={`people-${section.id}`}
              title={titleOf(section)}
              {...(section.people.length > 0 &&
                order === 'work' && { aside: t('aside', { count: section.people.length }) })}
            />
            {section.people.length === 0 && <p className={styles.later}>{t('castLater')}</p>}
            <ul>
              {section.people.map((entry) => {
                const row = rowKey(section, entry.person.slug);
                return (
                  <PersonLine
                    key={row}
                    row={row}
                    show={show}
                    entry={entry}
                    isStop={row === current}
                    withRole={section.id !== 'direction' && section.id !== 'cast'}
                  />
                );
              })}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p className={styles.later}>{t('nobody')}</p>}
      </div>
    </InkScope>
  );
}

function titleOf({ id }: PeopleSection): string {
  const known = PEOPLE_GROUPS.find((one) => one === id);
  return known === undefined ? id : words.t(`people:group.${known}`);
}

function rowKey({ id }: PeopleSection, person: string): string {
  return `${id} ${person}`;
}
