import { Eye } from 'lucide-react';
import type { UpNextItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { ConfirmHold } from '../../ui';
import { useMarking } from '../marking';
import styles from './Billing.module.css';

/** Says that something is hidden, and opens it on purpose. */
export function HiddenLine({ item }: { item: UpNextItem }) {
  const { t } = useTranslation('upNext');
  const marking = useMarking();
  const { head, episode } = item;
  return (
    <div className={styles.hiddenLine}>
      <span>{t('hidden')}</span>
      <ConfirmHold
        label={t('hold')}
        pressLabel={t('press')}
        icon={Eye}
        question={t('revealQuestion', { code: writeCode(episode.season, episode.number, episode.numberTo) })}
        text={t('revealText')}
        confirmLabel={t('reveal')}
        cancelLabel={t('keepHidden')}
        // Ends in a notice, and never rejects.
        onConfirm={() => void marking.reveal(head, episode)}
      />
    </div>
  );
}
