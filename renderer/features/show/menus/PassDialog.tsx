import { useState, type FormEvent } from 'react';
import type { PassView, ShowPage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { writeDay } from '../../../i18n/format';
import { clock } from '../../../platform/clock';
import { Button, Dialog, Switch, TextField } from '../../../ui';
import { inkOf, useMarking } from '../../marking';
import styles from './PassDialog.module.css';

/** All runs through a show with their dates; a new one is started here, and any rewatch renamed. */
export function PassDialog({ page, onClose }: { page: ShowPage; onClose: () => void }) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const [name, setName] = useState<string>(() => t('pass.suggestion', { year: clock.today().slice(0, 4) }));
  const [missing, setMissing] = useState(false);
  const { spoilers } = page;
  const [fresh, setFresh] = useState(spoilers.passes === 'current');

  const start = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    onClose();
    // Ends in a notice, and never rejects.
    const passes = fresh ? 'current' : 'all';
    void marking.startPass(page.head, name.trim(), passes === spoilers.passes ? null : { ...spoilers, passes });
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      ink={inkOf(page.head)}
      title={t('pass.title')}
      text={t('pass.text')}
      closeLabel={common('close')}
    >
      <ol className={styles.passes} aria-label={t('pass.list')}>
        {page.passes.map((pass) => (
          <PassLine key={pass.number} page={page} pass={pass} />
        ))}
      </ol>
      <form onSubmit={start} noValidate className={styles.start}>
        <TextField
          label={t('pass.startName')}
          value={name}
          maxLength={120}
          error={missing ? t('pass.nameMissing') : undefined}
          onChange={(typed) => {
            setName(typed);
            setMissing(false);
          }}
        />
        <Switch
          label={t('pass.fresh')}
          explanation={t('pass.freshHint')}
          checked={fresh}
          onChange={setFresh}
          className={styles.fresh}
        />
        <Button type="submit" variant="primary">
          {t('pass.start')}
        </Button>
      </form>
    </Dialog>
  );
}

function PassLine({ page, pass }: { page: ShowPage; pass: PassView }) {
  const { t } = useTranslation('show');
  const marking = useMarking();
  const [renamed, setRenamed] = useState<string | null>(null);
  const name = pass.name ?? t('pass.first');
  const since =
    pass.startedOn === null ? t('pass.firstSince') : t('pass.since', { date: writeDay(pass.startedOn, 'row') });
  const id = pass.pass;

  const store = (event: FormEvent) => {
    event.preventDefault();
    const typed = renamed?.trim() ?? '';
    setRenamed(null);
    // An empty name or the same one changes nothing.
    if (id !== null && typed !== '' && typed !== name) void marking.renamePass(page.head, id, typed);
  };

  if (renamed !== null) {
    return (
      <li className={styles.pass}>
        <form onSubmit={store} noValidate className={styles.start}>
          <TextField label={t('pass.newName')} labelHidden value={renamed} maxLength={120} onChange={setRenamed} />
          <Button type="submit" size="small">
            {t('pass.storeName')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.pass}>
      <span className={styles.number}>{pass.number}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.since}>{pass.pass === page.currentPass ? `${since} · ${t('pass.current')}` : since}</span>
      {id !== null && (
        <Button size="small" variant="quiet" aria-label={t('pass.renameOf', { name })} onClick={() => setRenamed(name)}>
          {t('pass.rename')}
        </Button>
      )}
    </li>
  );
}
