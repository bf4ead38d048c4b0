import { useState } from 'react';
import { useLive } from '../../db/live';
import { readListChoices } from '../../db/reads/lists/readLists';
import { useTranslation } from '../../i18n';
import { closeListDialog, useListRequest, type ListRequest } from '../../stores/listRequest';
import { Button, Dialog, Switch, TextField } from '../../ui';
import styles from './ListDialog.module.css';
import './listWords';
import { useListActions } from './useListActions';
import '../../i18n/late/lists';

/** Asks in which lists something is to stand. Each choice is stored at once. Once per window. */
export function ListDialog() {
  const request = useListRequest((state) => state.request);
  return request && <OpenDialog key={request.subject} request={request} />;
}

function OpenDialog({ request }: { request: ListRequest }) {
  const { t } = useTranslation('lists');
  const { t: common } = useTranslation();
  const actions = useListActions();
  const choices = useLive((database) => readListChoices(database, request.subject), [request.subject]);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const isEmpty = name.trim() === '';
  const make = async () => {
    setAsked(true);
    if (isEmpty) return;
    const made = await actions.make(name.trim());
    if (!made) return;
    setName('');
    setAsked(false);
    await actions.setListed(made, request, request.label, true);
  };
  return (
    <Dialog
      open
      onOpenChange={closeListDialog}
      title={t('dialog.add')}
      text={request.label}
      closeLabel={common('close')}
    >
      {choices?.length === 0 && <p className={styles.none}>{t('dialog.noLists')}</p>}
      {choices !== undefined && choices.length > 0 && (
        <ul className={styles.choices}>
          {choices.map((choice) => (
            <li key={choice.list}>
              <Switch
                label={choice.name}
                explanation={choice.count === 0 ? t('none') : t('count', { count: choice.count })}
                checked={choice.listed}
                // Ends in a notice, and never rejects.
                onChange={(listed) => void actions.setListed(choice, request, request.label, listed)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.make}>
        <TextField
          label={t('dialog.newName')}
          className={styles.field}
          value={name}
          maxLength={200}
          error={asked && isEmpty ? t('dialog.isEmpty') : null}
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void make();
          }}
        />
        <Button onClick={() => void make()}>{t('dialog.makeAndAdd')}</Button>
      </div>
    </Dialog>
  );
}
