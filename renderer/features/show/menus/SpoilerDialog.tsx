import { useState } from 'react';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Button, Dialog, RadioList, Switch } from '../../../ui';
import { inkOf, useMarking } from '../../marking';
import styles from './SpoilerDialog.module.css';

/** What to hide of unwatched episodes of one show, each alone, and whose episodes count as watched. */
export function SpoilerDialog({ page, onClose }: { page: ShowPage; onClose: () => void }) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const [spoilers, setSpoilers] = useState(page.spoilers);
  const { hide, exceptNext, passes } = spoilers;
  const setHide = (changed: Partial<typeof hide>) => setSpoilers({ ...spoilers, hide: { ...hide, ...changed } });
  const store = () => {
    onClose();
    // Ends in a notice, and never rejects.
    void marking.setSpoilers(page.head, spoilers);
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      ink={inkOf(page.head)}
      title={t('spoilers.title')}
      text={t('spoilers.text', { title: page.head.title })}
      closeLabel={common('close')}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button variant="primary" onClick={store}>
            {t('spoilers.store')}
          </Button>
        </>
      }
    >
      <div className={styles.switches}>
        <Switch label={t('spoilers.hideTitle')} checked={hide.title} onChange={(title) => setHide({ title })} />
        <Switch
          label={t('spoilers.hideSynopsis')}
          checked={hide.synopsis}
          onChange={(synopsis) => setHide({ synopsis })}
        />
        <Switch label={t('spoilers.hideCast')} checked={hide.cast} onChange={(cast) => setHide({ cast })} />
        <Switch label={t('spoilers.hideRatings')} checked={hide.ratings} onChange={(ratings) => setHide({ ratings })} />
        <Switch
          label={t('spoilers.exceptNext')}
          explanation={t('spoilers.exceptNextHint')}
          checked={exceptNext}
          onChange={(next) => setSpoilers({ ...spoilers, exceptNext: next })}
        />
      </div>
      <RadioList
        label={t('spoilers.passes')}
        value={passes}
        options={(['all', 'current'] as const).map((value) => ({
          value,
          title: t(`spoilers.passesOf.${value}`),
          explanation: t(`spoilers.passesOf.${value}Hint`),
        }))}
        onChange={(chosen) => setSpoilers({ ...spoilers, passes: chosen })}
        className={styles.passes}
      />
    </Dialog>
  );
}
