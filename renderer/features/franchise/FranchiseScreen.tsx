import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FranchisePage } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { ChipGroup, EmptyState, PageHead, textLinkClass } from '../../ui';
import { FranchiseBody } from '../library';
import { ListPage, Waiting } from '../lists';
import { ToldIn } from '../toldIn';
import { FranchiseSearch, ORDERS } from './franchiseSearch';
import styles from './FranchiseScreen.module.css';
import '../../i18n/late/franchise';
import '../../i18n/late/library';

/** `#/franchise/<slug>?order=story`: every series and film that belongs together, each to mark and to open. */
export function FranchiseScreen({ page }: { page: FranchisePage | null | undefined }) {
  const { t } = useTranslation('franchise');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <ListPage scroller={setScroller}>
      {page === undefined && <Waiting text={t('reading')} />}
      {page === null && (
        <EmptyState
          isPage
          title={t('missing')}
          text={t('missingWhy')}
          action={
            <a href="#/library" className={textLinkClass}>
              {t('toLibrary')}
            </a>
          }
          className={styles.empty}
        />
      )}
      {page && <Franchise page={page} scroller={scroller} />}
    </ListPage>
  );
}

function Franchise({ page, scroller }: { page: FranchisePage; scroller: HTMLElement | null }) {
  const { t } = useTranslation('franchise');
  const { slug, title, items } = page;
  const address: unknown = useSearch({ strict: false });
  const { order = 'air' } = FranchiseSearch.parse(address);
  const navigate = useNavigate();
  const choose = (chosen: (typeof ORDERS)[number]) => {
    const search = chosen === 'air' ? {} : { order: chosen };
    // An order is no page of its own: going back leads out. The router reports its own failures.
    void navigate({ to: '/franchise/$slug', params: { slug }, search, replace: true });
  };
  return (
    <>
      <PageHead kicker={t('kicker')} title={title} titleLang={page.lang} aside={writeSummary(page)} />
      <div className={styles.tools}>
        <ChipGroup
          label={t('order.label')}
          value={order}
          options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={choose}
        />
        <p className={styles.seen}>{order === 'story' ? `${t('storyNote')} ${writeSeen(items)}` : writeSeen(items)}</p>
      </div>
      <ToldIn of={page} />
      <FranchiseBody items={items} group={order} scroller={scroller} />
    </>
  );
}

/** `15 series and 14 films` */
function writeSummary({ items }: FranchisePage): string {
  const films = items.filter((item) => item.head.kind === 'film').length;
  const series = words.t('library:series', { count: items.length - films });
  if (films === 0) return series;
  return words.t('franchise:summary', { series, films: words.t('library:films', { count: films }) });
}

/** `2 begun, 12 of 978 entries watched` */
function writeSeen(items: FranchisePage['items']): string {
  const sum = (part: 'watched' | 'total') => items.reduce((all, item) => all + item.progress[part], 0);
  const begun = words.t('franchise:begun', { count: items.filter((item) => item.progress.watched > 0).length });
  return words.t('franchise:seen', { begun, watched: sum('watched'), total: sum('total') });
}
