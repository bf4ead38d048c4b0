import { useCallback, useEffect, useState } from 'react';
import type { BackupList } from '../../../shared/ipc/contract';
import { desktop } from '../../platform/desktop';
import { useBackups } from '../../stores/backups';

export type KnownBackups = { list: BackupList | null; fault: string | null; refresh: () => void };

/** The backups as the main process knows them, asked for again after every job. Null until the first answer. */
export function useBackupList(): KnownBackups {
  const [known, setKnown] = useState<{ list: BackupList | null; fault: string | null }>({ list: null, fault: null });
  const busy = useBackups((state) => state.job !== null);
  const refresh = useCallback(() => {
    desktop
      .request('backup:list', undefined)
      .then((answer) =>
        setKnown((before) =>
          answer.ok ? { list: answer.value, fault: null } : { list: before.list, fault: answer.error.sentence },
        ),
      )
      .catch((cause: unknown) => reportError(cause));
  }, []);
  useEffect(() => {
    if (!busy) refresh();
  }, [busy, refresh]);
  return { ...known, refresh };
}
