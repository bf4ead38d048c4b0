import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CommandContext } from '../../commands';
import type { WatchbillDatabase } from '../../db/database';
import { readCompanionShow } from '../../db/reads';
import { companionRoute, companionSlugs } from '../../features/companion';
import { useMarking } from '../../features/marking';
import { askForNote } from '../../features/noteSheet';
import { desktop } from '../../platform/desktop';
import { openSmallWindow } from '../../platform/windows';
import { useLastCompanion } from '../../stores/companion';
import { useView } from '../../stores/view';
import { run } from '../run';
import { useStarted } from '../start/started';

/** Its code comes with its dialog. */
async function addToList(database: WatchbillDatabase, pathname: string): Promise<void> {
  const { askForListHere } = await import('../../features/ownLists');
  await askForListHere(database, pathname);
}

/** By code of its own: few visits need it. */
async function keepPage(database: WatchbillDatabase, way: 'print' | 'pdf'): Promise<void> {
  const printing = await import('../../features/printing');
  await printing.keepPage(database, way);
}

async function copyLink(pathname: string): Promise<void> {
  const links = await import('../../features/links');
  await links.copyLink(pathname);
}

/** What commands act on in this window. */
export function useCommandContext(): CommandContext {
  const router = useRouter();
  const marking = useMarking();
  const { database } = useStarted();
  return useMemo(() => {
    /** Opens a page of the companion that the address is about, or of the one opened last. */
    const openOfCompanion = async (routeOf: (slug: string) => string) => {
      const { pathname } = router.state.location;
      const show = await readCompanionShow(database, companionSlugs(pathname, useLastCompanion.getState().last));
      if (show) router.history.push(routeOf(show.slug));
    };
    return {
      go: (to) => run(router.navigate({ to })),
      goCompanion: (page) => run(openOfCompanion((slug) => companionRoute(page, slug))),
      compareCards: () => {
        const [, area, , character] = router.state.location.pathname.split('/');
        const cards = area === 'character' && character !== undefined ? `?cards=${character}` : '';
        run(openOfCompanion((slug) => `/compare/${slug}${cards}`));
      },
      keepPage: (way) => run(keepPage(database, way)),
      copyLink: () => run(copyLink(router.state.location.pathname)),
      back: () => router.history.back(),
      forward: () => router.history.forward(),
      undo: () => run(marking.undo()),
      redo: () => run(marking.redo()),
      writeNote: () => run(askForNote(database, router.state.location.pathname)),
      addToList: () => run(addToList(database, router.state.location.pathname)),
      newWindow: () => run(desktop.request('window:open', { route: router.state.location.pathname })),
      smallWindow: () => run(openSmallWindow(router.state.location.pathname)),
      upNextWindow: () => run(openSmallWindow('/up-next')),
      openDialog: (dialog) => useView.getState().openDialog(dialog),
      toggleSide: () => useView.getState().toggleSide(),
      paneIsOpen: () => useView.getState().pane !== null,
      focusPane: () => document.getElementById('pane')?.focus(),
      closePane: () => useView.getState().openPane(null),
    };
  }, [router, marking, database]);
}
