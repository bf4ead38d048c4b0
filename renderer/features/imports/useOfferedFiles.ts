import { useEffect, useRef } from 'react';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { takeOfferedFiles, useOfferedFilesStore } from '../../stores/offeredFiles';

/** Takes files that were dropped on the window, unless a rehearsal is under way: that is not thrown away by a drop. */
export function useOfferedFiles(takes: boolean, take: (files: readonly File[]) => void): void {
  const offered = useOfferedFilesStore((state) => state.files);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    if (offered.length === 0) return;
    const files = takeOfferedFiles();
    if (takes) latest.current(files);
    else useNotices.getState().notify({ tone: 'info', text: words.t('imports:report.busy'), actions: [] });
  }, [offered, takes]);
}
