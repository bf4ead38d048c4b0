import { useState } from 'react';
import type { BackupLimits } from '../../../shared/backup/limits';
import type { BackupSummary } from '../../../shared/backup/format';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { useBackups } from '../../stores/backups';
import { useOpenedBackup } from '../../stores/openedBackup';
import { Button, EmptyState, PageHead, SectionHead, TextLink } from '../../ui';
import { Waiting } from '../lists';
import { BackupLines } from './BackupLines';
import styles from './Backups.module.css';
import { BackupState } from './BackupState';
import { LimitsSection } from './LimitsSection';
import { JobLine } from './JobLine';
import { openedName } from './openedName';
import { RestorePane } from './RestorePane';
import { UnreadFolder } from './UnreadFolder';
import { useBackupList } from './useBackupList';
import { backUp, type BackupSubject } from './backUp';
import { rehearse } from './rehearse';
import { writeBytes } from './words';
import '../../i18n/late/backups';

/** `#/backups`: what there is to go back to, whether it is any good, and the way back. */
export function BackupsScreen({ subject }: { subject: BackupSubject }) {
  const { t } = useTranslation('backups');
  const { list, fault, refresh } = useBackupList();
  const reason = useBackups((state) => (state.job === null ? undefined : t('job.wait')));
  const [chosen, setChosen] = useState<string | null>(null);
  const opened = useOpenedBackup((state) => state.opened);
  const [said, setSaid] = useState<string | null>(null);

  const start = (job: () => Promise<string | null>) => () => {
    setSaid(null);
    job()
      .then(setSaid)
      .catch((cause: unknown) => reportError(cause));
  };
  const move = async () => {
    const moved = await desktop.request('backup:choose-folder', undefined);
    refresh();
    if (moved.ok) return t('chosen', { folder: moved.value.folder });
    return moved.error.code === 'CANCELLED' ? null : moved.error.sentence;
  };
  const openedPane = opened !== null && (
    <RestorePane
      key={opened.number}
      subject={subject}
      backup={opened.backup}
      name={openedName(opened.number)}
      onLeave={() => useOpenedBackup.setState({ opened: null })}
    />
  );
  if (list === null) {
    if (fault === null) return <Waiting text={t('reading')} />;
    return (
      <div className={styles.columns}>
        <UnreadFolder said={said} onAgain={refresh} onChoose={start(move)} />
        {openedPane}
      </div>
    );
  }

  const newest = list.backups.find((one) => one.state.ok) ?? null;
  const selected = list.backups.find((one) => one.name === chosen) ?? null;
  const make = async () => {
    const made = await backUp(subject, 'asked');
    return made.ok ? t('made', { name: made.value }) : made.error.sentence;
  };
  const test = async () => {
    if (newest === null) return null;
    const tested = await rehearse(subject, newest.name);
    return tested.ok ? null : tested.error.sentence;
  };
  const limit = async (limits: BackupLimits) => {
    const kept = await desktop.request('backup:limits', limits);
    refresh();
    return kept.ok ? t('limits.changed') : kept.error.sentence;
  };

  return (
    <div className={styles.columns}>
      <div className={styles.page}>
        <PageHead title={t('title')} />
        <BackupState
          list={list}
          actions={
            <>
              <Button variant="primary" disabledReason={reason} onClick={start(make)}>
                {t('backUp')}
              </Button>
              {newest !== null && (
                <Button disabledReason={reason} onClick={start(test)}>
                  {t('rehearse')}
                </Button>
              )}
            </>
          }
        />
        <JobLine />
        <p role="status" className={styles.said}>
          {said ?? fault}
        </p>
        <section aria-labelledby="kept">
          <SectionHead
            title={t('kept')}
            titleId="kept"
            aside={t('tally', { count: list.backups.length, size: writeBytes(sizeOf(list.backups)) })}
          />
          {list.backups.length === 0 ? (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          ) : (
            <BackupLines
              backups={list.backups}
              chosen={opened === null ? chosen : null}
              onChoose={(name) => {
                useOpenedBackup.setState({ opened: null });
                setChosen(name);
              }}
            />
          )}
        </section>
        <LimitsSection limits={list.limits} onChange={(limits) => start(() => limit(limits))()} />
        <section aria-labelledby="place" className={styles.place}>
          <SectionHead title={t('folder')} titleId="place" />
          <p className={styles.why}>{t('folderWhy')}</p>
          <p className={styles.path}>{list.folder}</p>
          <Button onClick={start(move)}>{t('choose')}</Button>
          <TextLink href="#/export">{t('export')}</TextLink>
        </section>
      </div>
      {openedPane}
      {opened === null && selected !== null && (
        <RestorePane key={selected.name} subject={subject} backup={selected} onLeave={() => setChosen(null)} />
      )}
    </div>
  );
}

function sizeOf(backups: readonly BackupSummary[]): number {
  return backups.reduce((sum, one) => sum + one.bytes, 0);
}
