import type { Ref } from '../../../../shared/library/rows';
import type { ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Dialog, RatingScale } from '../../../ui';
import { inkOf, useMarking } from '../../marking';
import styles from './RateDialog.module.css';

export type Rated = { head: ShowHead; subject: Ref; value: number | null; label: string };

/** Ten cells for a show or a season: a choice is stored at once. */
export function RateDialog({ rated, onClose }: { rated: Rated; onClose: () => void }) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const { head, subject, value, label } = rated;
  return (
    <Dialog
      open
      size="small"
      onOpenChange={onClose}
      ink={inkOf(head)}
      title={t('rate.title')}
      text={label}
      closeLabel={common('close')}
    >
      <RatingScale
        label={t('rate.title')}
        value={value}
        labelFor={(cell) => t('rate.cell', { value: cell })}
        onChange={(chosen) => {
          onClose();
          // Ends in a notice, and never rejects.
          void marking.rate(head, subject, chosen, label);
        }}
      />
      <p className={styles.hint}>{t('rate.hint')}</p>
    </Dialog>
  );
}
