import { useEffect, useState } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { Button, JobProgress, ProblemPage, type ProblemWay } from '../../ui';
import { useFigures } from './figures';
import { writeReport, type Problem } from './problem';
import { useOffer } from './useOffer';
import { useRecovery } from './useRecovery';
import { waysFor, type Way } from './ways';
import { figure } from '../../i18n/figures';

export type ExportAnswer = { ok: true; name: string } | { ok: false; sentence: string | null };

export interface ProblemScreenProps {
  readonly problem: Problem;
  /** Null when the desktop did not answer at all. */
  readonly boot: Boot | null;
  /** Writes what the library holds into a file; null where it cannot be read. */
  readonly onExport: (() => Promise<ExportAnswer>) | null;
  /** Brings the library back, telling how much is done. Answers why it stopped early, or null. */
  readonly onRecover: ((report: (done: number) => void) => Promise<RecoveryFault | null>) | null;
  /** Tells in a sentence what a recovery would bring back. */
  readonly onOffer: () => Promise<string>;
  /** Goes on with what could be brought back. */
  readonly onGoOn: (() => Promise<void>) | null;
}

/** Why not everything came back. What did is in the library. */
export type RecoveryFault =
  | { code: 'JOURNAL_GAP'; expected: number }
  | { code: 'JOURNAL_UNREADABLE' }
  /** A backup was restored once, and none that was made after it is good. */
  | { code: 'BACKUP_MISSING'; sentence: string | null };

/** Underscores mean plural forms to the words, so codes have names of their own there. */
const NAMES = {
  NEWER_RUNTIME: 'newerRuntime',
  NEWER_SCHEMA: 'newerSchema',
  DATA_FOLDER_NOT_WRITABLE: 'folderNotWritable',
  CANNOT_OPEN: 'cannotOpen',
  LIBRARY_BEHIND: 'libraryBehind',
  LIBRARY_LOST: 'libraryLost',
  RECOVERING: 'recovering',
  LIBRARY_NOT_WHOLE: 'notWhole',
  MIGRATION_NOT_BACKED_UP: 'notBackedUp',
  MIGRATION_LOST_ROWS: 'migrationLost',
  UNEXPECTED: 'unexpected',
} as const satisfies Record<Problem['code'], string>;

/** What stops the window, what is safe, and the ways on. */
export function ProblemScreen({ problem, boot, onExport, onRecover, onOffer, onGoOn }: ProblemScreenProps) {
  const { t } = useTranslation('problems');
  const [said, setSaid] = useState<string | null>(null);
  const recovery = useRecovery(problem, onRecover);
  const offer = useOffer(problem, onOffer);
  const { values, figures } = useFigures(problem, boot);
  const report = writeReport(problem, boot);

  useEffect(() => {
    document.title = t('windowTitle');
  }, [t]);

  const ask = async (channel: 'app:retry' | 'app:quit' | 'app:recover') => {
    const answer = await desktop.request(channel, undefined);
    if (!answer.ok) setSaid(answer.error.sentence);
  };
  const chooseFolder = async () => {
    const answer = await desktop.request('backup:choose-folder', undefined);
    if (answer.ok) await ask('app:retry');
    else if (answer.error.code !== 'CANCELLED') setSaid(answer.error.sentence);
  };
  const openFolder = async () => {
    const answer = await desktop.request('folder:show', 'data');
    if (!answer.ok) setSaid(answer.error.sentence);
  };
  const exportData = async () => {
    const answer = await onExport?.();
    if (answer?.ok) setSaid(t('exported', { name: answer.name }));
    else if (answer && answer.sentence !== null) setSaid(answer.sentence);
  };
  const goOn = async () => {
    await onGoOn?.();
    await ask('app:retry');
  };
  const does: Record<Way, () => Promise<unknown>> = {
    recover: () => ask('app:recover'),
    goOn,
    asItIs: goOn,
    retry: () => ask('app:retry'),
    quit: () => ask('app:quit'),
    folder: openFolder,
    backupFolder: chooseFolder,
    export: exportData,
  };
  const start = (job: () => Promise<unknown>) => () => {
    job().catch((cause: unknown) => setSaid(cause instanceof Error ? cause.message : String(cause)));
  };
  const copy = () => navigator.clipboard.writeText(report).then(() => setSaid(t('copied')));

  const textOf = (way: Way): string => {
    if (way === 'folder' && boot) return boot.dataFolder;
    const text = t(`way.${way}.text`);
    return way === 'recover' && offer !== null ? `${text} ${offer}` : text;
  };
  const ways = waysFor(problem, onExport !== null).map((way, index): ProblemWay => ({
    id: way,
    title: t(`way.${way}.title`),
    text: textOf(way),
    action: (
      <Button variant={index === 0 ? 'primary' : 'plain'} onClick={start(does[way])}>
        {t(`way.${way}.action`)}
      </Button>
    ),
  }));
  return (
    <ProblemPage
      kicker={t(`${NAMES[problem.code]}.kicker`)}
      title={t(`${NAMES[problem.code]}.title`)}
      text={t(`${NAMES[problem.code]}.text`, values)}
      figures={figures}
      progress={
        recovery.done === null ? null : (
          <JobProgress
            label={t('recovering.job')}
            value={recovery.done}
            valueText={t('recovering.done', { done: figure(recovery.done) })}
          />
        )
      }
      ways={recovery.fault === null && problem.code === 'RECOVERING' ? [] : ways}
      reportLabel={t('report')}
      report={report}
      footStart={
        <>
          <Button variant="quiet" size="small" onClick={start(copy)}>
            {t('copy')}
          </Button>
          <span role="status">{said ?? recovery.fault}</span>
        </>
      }
      footEnd={
        <Button variant="quiet" size="small" onClick={start(does.quit)}>
          {t('way.quit.action')}
        </Button>
      }
    />
  );
}
