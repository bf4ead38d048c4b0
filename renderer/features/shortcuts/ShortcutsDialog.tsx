import { useRef } from 'react';
import { useTranslation } from '../../i18n';
import { useView } from '../../stores/view';
import { Dialog } from '../../ui';
import { KeyColumns } from './KeyColumns';
import styles from './ShortcutsDialog.module.css';

/** Every key, from the registry that the keys themselves come from. */
export function ShortcutsDialog() {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const open = useView((view) => view.dialog === 'shortcuts');
  return (
    <Dialog
      size="large"
      open={open}
      onOpenChange={(next) => {
        if (!next) useView.getState().openDialog(null);
      }}
      title={t('keys.title')}
      closeLabel={common('close')}
      initialFocus={list}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is what arrows scroll in a low window */}
      <div ref={list} role="group" aria-label={t('keys.title')} tabIndex={0} className={styles.columns}>
        <KeyColumns />
      </div>
    </Dialog>
  );
}
