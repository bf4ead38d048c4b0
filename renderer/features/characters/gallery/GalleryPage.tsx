import { useMemo, useRef } from 'react';
import type { Gallery } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { Button, EmptyState, InkScope, PageHead } from '../../../ui';
import { CompanionTabs } from '../../companion';
import { goTo, showAddress } from '../../lists';
import { inkOf } from '../../marking';
import { ToldIn } from '../../toldIn';
import { codeOf } from '../characterWords';
import { AheadLines } from './AheadLines';
import { arrange } from './arrange';
import { CompareBar } from './CompareBar';
import { filterMet } from './filters';
import { GalleryGroups } from './GalleryGroups';
import { Tip } from '../../tips';
import styles from './Gallery.module.css';
import type { GallerySearch } from './gallerySearch';
import { GalleryTools } from './GalleryTools';
import { useChoice } from './useChoice';
import '../../../i18n/late/characters';

type GalleryPageProps = {
  gallery: Gallery;
  search: GallerySearch;
  onSearch: (change: Partial<GallerySearch>) => void;
};

/** Everybody met, and below the horizon how many are not. */
export function GalleryPage({ gallery, search, onSearch }: GalleryPageProps) {
  const { t } = useTranslation('characters');
  const { show, met, ahead, asOf } = gallery;
  const compareButton = useRef<HTMLButtonElement>(null);
  const choice = useChoice(met, search, onSearch);
  const shown = useMemo(() => filterMet(gallery, search), [gallery, search]);
  const groups = useMemo(() => arrange(shown, search.order ?? 'met'), [shown, search.order]);
  const stop = () => {
    compareButton.current?.focus();
    onSearch({ compare: undefined });
  };

  return (
    <InkScope ink={inkOf(show)}>
      <CompanionTabs show={show} current="characters" />
      <PageHead
        title={t('title')}
        aside={asOf === null ? undefined : t('met', { count: met.length, code: codeOf(asOf) })}
        rule={met.length === 0 ? 'scotch' : 'none'}
      />
      <ToldIn of={gallery} />
      {met.length === 0 ? (
        <NobodyMet gallery={gallery} />
      ) : (
        <>
          <GalleryTools gallery={gallery} search={search} onSearch={onSearch} compareButton={compareButton} />
          {choice !== null && <CompareBar show={show.slug} choice={choice} onStop={stop} />}
          {shown.length === 0 ? (
            <EmptyState
              title={t('filter.none')}
              action={
                <Button onClick={() => onSearch({ group: undefined, fresh: undefined })}>{t('filter.clear')}</Button>
              }
              className={styles.none}
            />
          ) : (
            <GalleryGroups show={show.slug} groups={groups} choice={choice} onStop={stop} />
          )}
        </>
      )}
      {show.companion && <AheadLines ahead={ahead} />}
      {met.length > 0 && <Tip name="characters" />}
    </InkScope>
  );
}

/** Nothing watched yet, or a show of which nothing is written. */
function NobodyMet({ gallery: { show } }: { gallery: Gallery }) {
  const { t } = useTranslation('characters');
  const key = show.companion ? 'title' : 'none';
  return (
    <EmptyState
      title={t(`empty.${key}`)}
      text={t(show.companion ? 'empty.text' : 'empty.noneText', { show: show.title })}
      action={
        <Button variant="primary" onClick={() => goTo(showAddress(show.slug))}>
          {t('empty.action', { show: show.title })}
        </Button>
      }
      className={styles.empty}
    />
  );
}
