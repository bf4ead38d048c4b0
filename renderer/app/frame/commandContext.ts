import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CommandContext } from '../../commands';
import { useMarking } from '../../features/marking';
import { desktop } from '../../platform/desktop';
import { useView } from '../../stores/view';
import { run } from '../run';

/** What commands act on in this window. */
export function useCommandContext(): CommandContext {
  const router = useRouter();
  const marking = useMarking();
  return useMemo(
    () => ({
      go: (to) => run(router.navigate({ to })),
      back: () => router.history.back(),
      forward: () => router.history.forward(),
      undo: () => run(marking.undo()),
      redo: () => run(marking.redo()),
      newWindow: () => run(desktop.request('window:open', { route: router.state.location.pathname })),
      openDialog: (dialog) => useView.getState().openDialog(dialog),
      toggleSide: () => useView.getState().toggleSide(),
      paneIsOpen: () => useView.getState().pane !== null,
      closePane: () => useView.getState().openPane(null),
    }),
    [router, marking],
  );
}
