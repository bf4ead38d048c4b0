import { useNavigate, useSearch } from '@tanstack/react-router';
import type { WatchbillDatabase } from '../../db/database';
import { useLive } from '../../db/live';
import { readOwnShow } from '../../db/reads/ownShows/readOwnShow';
import { EmptyState, PageHead, Tabs, textLinkClass } from '../../ui';
import { Waiting } from '../lists';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { WAYS, type AddSearch, type Way } from './addresses';
import { HandForm } from './HandForm';
import { LookupPane } from './LookupPane';
import { OwnShows } from './OwnShows';
import { PackPane } from './PackPane';
import '../../i18n/late/addShow';

/** `#/add`: a new show, by hand, from TVmaze or from a pack file; with `show`, one of the viewer's own to be edited. */
export function AddScreen({ database }: { database: WatchbillDatabase }) {
  const { t } = useAddWords();
  const search: AddSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const pack = typeof search.show === 'string' ? search.show : null;
  const shown = useLive(async (one) => (pack === null ? null : readOwnShow(one, pack)), [pack]);
  if (shown === undefined) return <Waiting text={t('reading')} />;
  if (pack !== null && shown === null) {
    const link = (
      <a href="#/library" className={textLinkClass}>
        {t('toLibrary')}
      </a>
    );
    return (
      <div className={styles.page}>
        <PageHead title={t('missing.title')} />
        <EmptyState title={t('missing.title')} text={t('missing.text')} action={link} className={styles.block} />
      </div>
    );
  }
  const ways = WAYS.filter((way) => way !== 'pack' || shown === null);
  const way = ways.find((one) => one === search.way) ?? 'hand';
  // Which way is open is no page of its own: going back leads out of it. The router reports its own failures.
  const open = (next: Way) =>
    void navigate({ to: '/add', search: { ...(pack !== null && { show: pack }), way: next }, replace: true });
  return (
    <div className={styles.page}>
      <PageHead title={shown === null ? t('title') : t('editTitle', { title: shown.content.title })} />
      <Tabs
        label={t('ways')}
        value={way}
        onChange={open}
        tabs={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        className={styles.ways}
      >
        {way === 'hand' && <HandForm key={shown?.version ?? 'new'} shown={shown} database={database} />}
        {way === 'lookup' && <LookupPane key={shown?.version ?? 'new'} shown={shown} database={database} />}
        {way === 'pack' && <PackPane database={database} />}
      </Tabs>
      {shown === null && <OwnShows />}
    </div>
  );
}
