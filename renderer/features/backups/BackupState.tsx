import type { ReactNode } from 'react';
import type { BackupList } from '../../../shared/ipc/contract';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { Verdict } from '../../ui';
import styles from './Backups.module.css';
import { writeAgo, writeFault } from './words';
import { figure } from '../../i18n/figures';

type Told = { good: boolean; title: string; why: string };

/** How it stands with the backups, in one sentence: the newest decides. */
export function BackupState({ list, actions }: { list: BackupList; actions: ReactNode }) {
  const { t } = useTranslation('backups');
  const { good, title, why } = told();
  return (
    <Verdict good={good} title={title} actions={actions}>
      <p className={styles.why}>{why}</p>
    </Verdict>
  );

  function told(): Told {
    const [newest] = list.backups;
    if (newest === undefined) return { good: false, title: t('state.none'), why: t('state.noneWhy') };
    if (!newest.state.ok)
      return { good: false, title: t('state.bad'), why: `${writeFault(newest.state.fault)} ${t('state.badWhy')}` };
    const { head, end } = newest.state;
    const { rehearsed } = list;
    if (rehearsed?.name !== newest.name) {
      const ago = writeAgo(head.createdAt, clock.now());
      const { plays } = end.tally;
      return { good: true, title: t('state.untested', { ago }), why: t('state.untestedWhy', { count: plays }) };
    }
    if (rehearsed.failed !== null)
      return { good: false, title: t('state.failed'), why: `${rehearsed.failed} ${t('state.failedWhy')}` };
    if (rehearsed.differences > 0)
      return { good: false, title: t('state.differs'), why: t('state.differsWhy', { count: rehearsed.differences }) };
    const { plays, episodes, notes } = end.tally;
    const figures = {
      rows: figure(rehearsed.rows),
      plays: figure(plays),
      episodes: figure(episodes),
      notes: figure(notes),
    };
    return {
      good: true,
      title: t('state.tested', { ago: writeAgo(rehearsed.at, clock.now()) }),
      why: t('state.testedWhy', figures),
    };
  }
}
