import { useEffect, useState } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { Button, JobProgress, ProblemPage, type ProblemWay } from '../../ui';
import { useFigures } from './figures';
import { writeReport, type Problem } from './problem';
import { waysFor, type Way } from './ways';

export type ExportAnswer = { ok: true; name: string } | { ok: false; sentence: string | null };

export interface ProblemScreenProps {
  readonly problem: Problem;
  /** Null when the desktop did not answer at all. */
  readonly boot: Boot | null;
  /** Writes what the library holds into a file; null where it cannot be read. */
  readonly onExport: (() => Promise<ExportAnswer>) | null;
  /** Plays the journal file back into the library, telling how many actions are done. Answers the fault, or null. */
  readonly onRebuild: (report: (done: number) => void) => Promise<RebuildFault | null>;
}

export type RebuildFault = { code: 'JOURNAL_GAP'; expected: number } | { code: 'JOURNAL_UNREADABLE' };

/** Underscores mean plural forms to the words, so codes have names of their own there. */
const NAMES = {
  NEWER_RUNTIME: 'newerRuntime',
  NEWER_SCHEMA: 'newerSchema',
  DATA_FOLDER_NOT_WRITABLE: 'folderNotWritable',
  CANNOT_OPEN: 'cannotOpen',
  LIBRARY_BEHIND: 'libraryBehind',
  LIBRARY_LOST: 'libraryLost',
  UNEXPECTED: 'unexpected',
} as const satisfies Record<Problem['code'], string>;

/** What stops the window, what is safe, and the ways on. */
export function ProblemScreen({ problem, boot, onExport, onRebuild }: ProblemScreenProps) {
  const { t } = useTranslation('problems');
  const [said, setSaid] = useState<string | null>(null);
  const [rebuilt, setRebuilt] = useState<number | null>(null);
  const { values, figures } = useFigures(problem, boot);
  const report = writeReport(problem, boot);

  useEffect(() => {
    document.title = t('windowTitle');
  }, [t]);

  const ask = async (channel: 'app:retry' | 'app:quit') => {
    const answer = await desktop.request(channel, undefined);
    if (!answer.ok) setSaid(answer.error.sentence);
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
  const rebuild = async () => {
    setRebuilt(0);
    const fault = await onRebuild(setRebuilt);
    if (fault === null) return ask('app:retry');
    setRebuilt(null);
    setSaid(fault.code === 'JOURNAL_GAP' ? t('rebuildGap', { seq: fault.expected }) : t('rebuildUnreadable'));
  };
  const does: Record<Way, () => Promise<unknown>> = {
    rebuild,
    retry: () => ask('app:retry'),
    quit: () => ask('app:quit'),
    folder: openFolder,
    export: exportData,
  };
  const start = (job: () => Promise<unknown>) => () => {
    job().catch((cause: unknown) => setSaid(cause instanceof Error ? cause.message : String(cause)));
  };
  const copy = () => navigator.clipboard.writeText(report).then(() => setSaid(t('copied')));

  const ways = waysFor(problem, onExport !== null).map((way, index): ProblemWay => ({
    id: way,
    title: t(`way.${way}.title`),
    text: way === 'folder' && boot ? boot.dataFolder : t(`way.${way}.text`),
    action:
      way === 'rebuild' && rebuilt !== null ? (
        <JobProgress
          label={t('rebuilding')}
          value={rebuilt}
          max={boot?.journalSeq}
          valueText={t('rebuiltOf', { done: rebuilt, of: boot?.journalSeq ?? 0 })}
        />
      ) : (
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
      ways={ways}
      reportLabel={t('report')}
      report={report}
      footStart={
        <>
          <Button variant="quiet" size="small" onClick={start(copy)}>
            {t('copy')}
          </Button>
          <span role="status">{said}</span>
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
