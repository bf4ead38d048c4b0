import { useState } from 'react';
import { useLive } from '../../db/live';
import { readShowOrigin } from '../../db/reads/ownShows/readOwnShow';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { Button, ConfirmDialog, textLinkClass } from '../../ui';
import { goTo } from '../lists';
import { useMarking } from '../marking';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { addAddress, UNMATCHED } from './addresses';
import '../../i18n/late/addShow';

/** Where a show is from that no built-in pack brings, and what can be done with it. Nothing for all others. */
export function ShowOrigin({ show, title }: { show: string; title: string }) {
  const { t } = useAddWords();
  const marking = useMarking();
  const [asked, setAsked] = useState(false);
  const from = useLive((database) => readShowOrigin(database, show), [show]);
  if (!from) return null;
  const { own, added, gone } = from;
  const remove = async (pack: string) => {
    const stored = await marking.change(
      { type: 'remove-own-show', version: 1, pack, title },
      t('stored.removed', { title }),
      title,
    );
    if (stored) goTo('#/library');
  };
  return (
    <div className={styles.origin}>
      {added !== null && <span>{t('origin.added', { title: added.title, licence: added.licence })}</span>}
      {own !== null && own.source !== null && (
        <span>
          {t('source', { licence: own.source.licence })} · {own.source.url} ·{' '}
          {t('asked', { when: writeInstant(own.source.fetchedAt, clock.zone()) })}
        </span>
      )}
      {own !== null && own.source === null && <span>{t(own.origin === 'stub' ? 'origin.stub' : 'origin.hand')}</span>}
      {gone > 0 && <span>{t('origin.gone', { count: gone })}</span>}
      {own !== null && (
        <>
          <a href={addAddress({ show: own.pack })} className={textLinkClass}>
            {t('origin.edit')}
          </a>
          <a href={addAddress({ show: own.pack, way: 'lookup' })} className={textLinkClass}>
            {t(own.source === null ? 'origin.fill' : 'origin.refresh')}
          </a>
          {own.origin === 'stub' && (
            <a href={UNMATCHED} className={textLinkClass}>
              {t('origin.match')}
            </a>
          )}
          <Button variant="link" onClick={() => setAsked(true)}>
            {t('origin.remove')}
          </Button>
          <ConfirmDialog
            open={asked}
            onOpenChange={setAsked}
            title={t('origin.removeTitle', { title })}
            text={t('origin.removeText')}
            confirmLabel={t('origin.removeDo')}
            cancelLabel={t('origin.cancel')}
            // Storing it ends in a notice, and never rejects.
            onConfirm={() => void remove(own.pack)}
          />
        </>
      )}
    </div>
  );
}
