import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useLive } from '../../../db/live';
import { readGallery } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { EmptyState, textLinkClass } from '../../../ui';
import { ListPage, Waiting } from '../../lists';
import styles from './Gallery.module.css';
import { GalleryPage } from './GalleryPage';
import { changeGallerySearch, GallerySearch } from './gallerySearch';
import '../../../i18n/late/characters';

/** `#/characters/<show>`: everybody met so far. The order and what is filtered stand in the address. */
export function GalleryScreen({ show }: { show: string }) {
  const { t } = useTranslation('characters');
  const gallery = useLive((database) => readGallery(database, show), [show]);
  const address: unknown = useSearch({ strict: false });
  const search = useMemo(() => GallerySearch.parse(address), [address]);
  const navigate = useNavigate();

  const onSearch = useCallback(
    (change: Partial<GallerySearch>) => {
      // A filter is no page of its own: going back leads out of the gallery. The router reports its own failures.
      void navigate({
        to: '/characters/$slug',
        params: { slug: show },
        search: changeGallerySearch(search, change),
        replace: true,
      });
    },
    [navigate, search, show],
  );

  return (
    <ListPage>
      {gallery === undefined && <Waiting text={t('readingGallery')} />}
      {gallery === null && (
        <EmptyState
          isPage
          title={t('missingGallery')}
          text={t('missingGalleryWhy')}
          action={
            <a href="#/library" className={textLinkClass}>
              {t('toLibrary')}
            </a>
          }
          className={styles.empty}
        />
      )}
      {gallery && <GalleryPage gallery={gallery} search={search} onSearch={onSearch} />}
    </ListPage>
  );
}
