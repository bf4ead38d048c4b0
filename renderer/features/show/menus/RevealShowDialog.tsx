import type { ShowPage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { ConfirmDialog } from '../../../ui';
import { useMarking } from '../../marking';

type RevealShowDialogProps = { page: ShowPage; open: boolean; onClose: () => void };

/** Asks before a whole show is opened, and says what that opens. The focus starts on the way out. */
export function RevealShowDialog({ page: { head, spoilers }, open, onClose }: RevealShowDialogProps) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  return (
    <ConfirmDialog
      danger
      open={open}
      onOpenChange={onClose}
      title={t('spoilers.revealTitle', { title: head.title })}
      text={t('spoilers.revealText')}
      confirmLabel={t('spoilers.revealConfirm')}
      cancelLabel={common('cancel')}
      // Ends in a notice, and never rejects.
      onConfirm={() => void marking.openShow(head, { ...spoilers, everything: true })}
    />
  );
}
