import type { Gallery } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { Button, EmptyState, PageHead, textLinkClass } from '../../ui';
import { charactersAddress } from '../characters';
import { goTo, showAddress } from '../lists';
import styles from './CompareScreen.module.css';

/** No card is named yet, or nobody has been met whose card it could be. */
export function NothingChosen({ gallery: { show, met }, onChoose }: { gallery: Gallery; onChoose: () => void }) {
  const { t } = useTranslation('compare');
  return (
    <>
      <PageHead title={t('title')} />
      {met.length < 2 ? (
        <EmptyState
          title={t('empty.nobody')}
          text={t('empty.nobodyText', { show: show.title })}
          action={
            <Button variant="primary" onClick={() => goTo(showAddress(show.slug))}>
              {t('empty.open', { show: show.title })}
            </Button>
          }
          className={styles.empty}
        />
      ) : (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          action={
            <span className={styles.ways}>
              <Button variant="primary" aria-haspopup="dialog" onClick={onChoose}>
                {t('choose')}
              </Button>
              <a href={charactersAddress(show.slug)} className={textLinkClass}>
                {t('empty.gallery')}
              </a>
            </span>
          }
          className={styles.empty}
        />
      )}
    </>
  );
}
