import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { Button, Dialog, RadioList, type RadioListOption } from '../../../ui';
import styles from './Decide.module.css';

type DecideDialogProps = {
  title: string;
  text: string;
  value: string | undefined;
  options: readonly RadioListOption<string>[];
  onChange: (value: string) => void;
  onStore: () => void;
  onClose: () => void;
  /** A search above the choices. */
  above?: ReactNode;
  /** More of them below. */
  below?: ReactNode;
};

/** Asks what something in a file is: one of several, and nothing is decided before it is stored. */
export function DecideDialog({
  title,
  text,
  value,
  options,
  onChange,
  onStore,
  onClose,
  above,
  below,
}: DecideDialogProps) {
  const { t } = useTranslation('imports');
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      text={text}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('decide.cancel')}
          </Button>
          <Button variant="primary" onClick={onStore}>
            {t('decide.store')}
          </Button>
        </>
      }
    >
      {above}
      <RadioList
        label={t('decide.candidates')}
        labelHidden
        value={value}
        options={options}
        onChange={onChange}
        className={styles.options}
      />
      {below}
    </Dialog>
  );
}
