import { useState } from 'react';
import { useLive } from '../../db/live';
import { readUnmatched, type Unmatched } from '../../db/reads/ownShows/readUnmatched';
import { Button, EmptyState, PageHead, textLinkClass } from '../../ui';
import { Waiting } from '../lists';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { addAddress } from './addresses';
import { MatchDialog } from './MatchDialog';
import '../../i18n/late/addShow';

/** `#/unmatched`: what is kept and has no place in the catalogue. */
export function UnmatchedScreen() {
  const { t } = useAddWords();
  const waiting = useLive(readUnmatched, []);
  const [asked, setAsked] = useState<{ item: Unmatched; likely: boolean } | null>(null);
  if (waiting === undefined) return <Waiting text={t('unmatched.reading')} />;
  return (
    <div className={styles.page}>
      <PageHead title={t('unmatched.title')} />
      {waiting.length === 0 ? (
        <EmptyState title={t('unmatched.none')} text={t('unmatched.noneText')} className={styles.block} />
      ) : (
        <>
          <p className={styles.aside}>{t('unmatched.intro')}</p>
          <ul className={styles.block}>
            {waiting.map((item) => {
              const title = item.title ?? t('unmatched.untitled');
              return (
                <li key={item.ref} className={styles.waiting}>
                  <span>
                    <span className={styles.name}>{title}</span>
                    <br />
                    <span className={styles.meta}>
                      {t(`unmatched.kind.${item.kind}`)} · {t('unmatched.episodes', { count: item.episodes })} ·{' '}
                      {t('unmatched.plays', { count: item.plays })}
                    </span>
                  </span>
                  <span className={styles.buttons}>
                    {item.likely !== null && (
                      <Button size="small" variant="primary" onClick={() => setAsked({ item, likely: true })}>
                        {t('unmatched.likely', { title: item.likely.title })}
                      </Button>
                    )}
                    <Button
                      size="small"
                      aria-label={t('unmatched.chooseName', { title })}
                      onClick={() => setAsked({ item, likely: false })}
                    >
                      {t('unmatched.choose')}
                    </Button>
                    {item.pack !== null && (
                      <a href={addAddress({ show: item.pack, way: 'lookup' })} className={textLinkClass}>
                        {t('origin.fill')}
                      </a>
                    )}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {asked !== null && (
        <MatchDialog
          item={asked.item}
          likely={asked.likely ? asked.item.likely : null}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
