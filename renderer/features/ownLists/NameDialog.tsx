import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { Button, Dialog, TextField } from '../../ui';
import './listWords';

export type NameDialogProps = {
  /** What it is called now; null for a new list. */
  name: string | null;
  onStore: (name: string) => void;
  onClose: () => void;
};

/** Asks for the name of a list. */
export function NameDialog({ name, onStore, onClose }: NameDialogProps) {
  const { t } = useTranslation('lists');
  const [text, setText] = useState(name ?? '');
  const [asked, setAsked] = useState(false);
  const isEmpty = text.trim() === '';
  const store = () => {
    setAsked(true);
    if (isEmpty) return;
    onClose();
    onStore(text.trim());
  };
  return (
    <Dialog
      open
      size="small"
      onOpenChange={onClose}
      title={t(name === null ? 'dialog.make' : 'dialog.rename')}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button variant="primary" onClick={store}>
            {t(name === null ? 'dialog.store' : 'dialog.storeName')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('dialog.name')}
        value={text}
        maxLength={200}
        error={asked && isEmpty ? t('dialog.isEmpty') : null}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
      />
    </Dialog>
  );
}
