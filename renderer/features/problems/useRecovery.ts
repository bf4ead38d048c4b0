import { useEffect, useRef, useState } from 'react';
import { assertNever } from '../../../shared/util/assertNever';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import type { Problem } from './problem';
import type { RecoveryFault } from './ProblemScreen';

type Recovery = {
  /** How much is done; null while nothing is being done. */
  done: number | null;
  /** Why it stopped before the end, in a sentence. */
  fault: string | null;
};

/** Begins the recovery that the viewer asked for, at once and once; starts the window again when everything is back. */
export function useRecovery(
  problem: Problem,
  recover: ((report: (done: number) => void) => Promise<RecoveryFault | null>) | null,
): Recovery {
  const [state, setState] = useState<Recovery>({ done: null, fault: null });
  const begun = useRef(false);
  useEffect(() => {
    if (problem.code !== 'RECOVERING' || recover === null || begun.current) return;
    begun.current = true;
    const bringBack = async () => {
      setState({ done: 0, fault: null });
      const fault = await recover((done) => setState({ done, fault: null }));
      if (fault === null) await desktop.request('app:retry', undefined);
      else setState({ done: null, fault: writeFault(fault) });
    };
    bringBack().catch((cause: unknown) =>
      setState({ done: null, fault: cause instanceof Error ? cause.message : String(cause) }),
    );
  }, [problem, recover]);
  return state;
}

function writeFault(fault: RecoveryFault): string {
  switch (fault.code) {
    case 'JOURNAL_GAP':
      return words.t('problems:fault.gap', { seq: fault.expected });
    case 'JOURNAL_UNREADABLE':
      return words.t('problems:fault.unreadable');
    case 'BACKUP_MISSING':
      return words.t('problems:fault.backupMissing', { sentence: fault.sentence ?? '' });
    default:
      return assertNever(fault, 'fault');
  }
}
