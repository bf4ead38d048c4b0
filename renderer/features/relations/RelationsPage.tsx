import { useMemo, useRef } from 'react';
import type { RelationsMap as Relations } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { Button, ChipGroup, EmptyState, InkScope, PageHead } from '../../ui';
import { CompanionTabs } from '../companion';
import { goTo, showAddress } from '../lists';
import { inkOf } from '../marking';
import { relationsAddress } from './address';
import { centralOf } from './bonds';
import { RelationsMap } from './map/RelationsMap';
import { ChosenPane } from './pane/ChosenPane';
import { LinesLegend } from './map/LinesLegend';
import styles from './RelationsPage.module.css';
import { VIEWS, type RelationsSearch } from './relationsSearch';
import { SCOPES, shownOf, usualScope } from './scope';
import { RelationsTable } from './table/RelationsTable';

type RelationsPageProps = {
  map: Relations;
  search: RelationsSearch;
  onSearch: (change: Partial<RelationsSearch>) => void;
};

/** Map or table at the left, the chosen one and the lines at the right; in a narrow window below one another. */
export function RelationsPage({ map, search, onSearch }: RelationsPageProps) {
  const { t } = useTranslation('relations');
  const aside = useRef<HTMLElement>(null);
  const view = search.view ?? 'map';
  const scope = search.show ?? usualScope(map);
  const central = useMemo(() => centralOf(map), [map]);
  const chosen = map.characters.find(({ slug }) => slug === search.character) ?? null;
  const slug = chosen?.slug ?? central;
  const head = map.characters.find((one) => one.slug === slug);
  // A whole map is the same whoever is chosen: it is laid out once.
  const centre = scope === 'all' ? null : slug;
  const shown = useMemo(() => shownOf(map, centre, scope), [map, centre, scope]);
  const addressOf = (character: string) => relationsAddress(map.show.slug, { ...search, character });

  const pageHead = (
    <PageHead
      title={t('title')}
      rule={head ? 'none' : 'scotch'}
      aside={
        head && (
          <div className={styles.choices}>
            <ChipGroup
              label={t('show.label')}
              options={SCOPES.map((value) => ({ value, label: t(`show.${value}`) }))}
              value={scope}
              onChange={(value) => onSearch({ show: value })}
            />
            <ChipGroup
              label={t('view.label')}
              options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              value={view}
              onChange={(value) => onSearch({ view: value })}
            />
          </div>
        )
      }
    />
  );

  if (!head) {
    return (
      <InkScope ink={inkOf(map.show)} className={styles.screen}>
        <div className={styles.head}>
          <CompanionTabs show={map.show} current="relations" />
          {pageHead}
          <EmptyState
            title={t('empty.title')}
            text={t('empty.text')}
            action={
              <Button variant="primary" onClick={() => goTo(showAddress(map.show.slug))}>
                {t('empty.action', { show: map.show.title })}
              </Button>
            }
            className={styles.empty}
          />
        </div>
      </InkScope>
    );
  }
  return (
    <InkScope ink={inkOf(map.show)} className={styles.screen} data-view={view} data-relations>
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.head}>
            <CompanionTabs show={map.show} current="relations" />
            {pageHead}
          </div>
          {view === 'map' ? (
            <>
              <RelationsMap
                map={map}
                shown={shown}
                scope={scope}
                chosen={head.slug}
                onChoose={(character) => onSearch({ character })}
                onLeave={() => aside.current?.querySelector<HTMLElement>('h2[tabindex]')?.focus()}
              />
              <LinesLegend />
            </>
          ) : (
            <div className={styles.table}>
              <RelationsTable map={map} shown={shown} chosen={head.slug} addressOf={addressOf} />
            </div>
          )}
        </div>
        <aside ref={aside} aria-label={t('aside')} className={styles.aside}>
          <ChosenPane map={map} shown={shown} chosen={head} addressOf={addressOf} />
        </aside>
      </div>
    </InkScope>
  );
}
