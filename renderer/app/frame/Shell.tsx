import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommandKeys } from '../../commands';
import { WhenDialogHost } from '../../features/marking';
import { SideColumn, useReady } from '../../features/sideColumn';
import { afterReady } from '../../platform/ready';
import { useListRequest } from '../../stores/listRequest';
import { useView } from '../../stores/view';
import { deferred } from '../../ui';
import { useWindowState } from '../windowState';
import { useCommandContext } from './commandContext';
import { useGoRequests } from './goRequests';
import { Pane } from './Pane';
import styles from './Shell.module.css';
import { TitleBar } from './TitleBar';
import { useMenuCommands } from './menuCommands';

// Not before the first paint, but before anybody can ask: what is typed after Ctrl+K waits for nothing.
const Notices = deferred(async () => (await import('../../features/notices')).Notices);
const PaletteDialog = deferred(async () => (await import('../../features/palette')).PaletteDialog);
const ShortcutsDialog = deferred(async () => (await import('../../features/shortcuts')).ShortcutsDialog);
// Marks are made after the first paint; what they reveal is found by code of its own.
const UnlockedWatcher = deferred(async () => (await import('../../features/unlocked')).UnlockedWatcher);
const NoteSheet = deferred(async () => (await import('../../features/notes')).NoteSheet);
const ListDialog = deferred(async () => (await import('../../features/ownLists')).ListDialog);
// Before the window closes there is no time to fetch it.
const LeavingDialog = deferred(async () => (await import('../../features/backups')).LeavingDialog);
afterReady(
  () => void Promise.all([LeavingDialog.fetch(), PaletteDialog.fetch(), ShortcutsDialog.fetch(), NoteSheet.fetch()]),
);

afterReady(() => void import('./appMenuKeys').then(({ listenForMenuKeys }) => listenForMenuKeys()));

// Only once there is a page: a drop before it would have nowhere to go.
afterReady(() => void import('../../features/fileDrops').then(({ listenForFiles }) => listenForFiles()));

/** The frame round every page: title bar, side column, the page, and the pane of details beside it. */
export function Shell() {
  const commands = useCommandContext();
  const onMac = useWindowState((state) => state.platform === 'mac');
  const sideOpen = useView((view) => view.sideOpen);
  const ready = useReady();
  // State, not a ref: notices are rendered into it once it is there.
  const [column, setColumn] = useState<HTMLDivElement | null>(null);
  useCommandKeys(commands, onMac);
  useMenuCommands(commands);
  useGoRequests();
  return (
    <div className={styles.shell} data-side={sideOpen ? 'open' : 'closed'}>
      <TitleBar commands={commands} />
      <div className={styles.below}>
        <SideColumn />
        <div ref={setColumn} className={styles.column}>
          <main id="page" className={styles.page}>
            <Outlet />
          </main>
          <Notices container={column} />
        </div>
        <Pane />
      </div>
      <WhenDialogHost />
      {ready && <UnlockedWatcher />}
      <LateDialogs commands={commands} />
    </div>
  );
}

/** Rendered when they are first asked for, and kept: their closing is animated too. */
function LateDialogs({ commands }: { commands: ReturnType<typeof useCommandContext> }) {
  const dialog = useView((view) => view.dialog);
  const ready = useReady();
  const asksForList = useListRequest((state) => state.request !== null);
  const [used, setUsed] = useState<ReadonlySet<string>>(new Set());
  if (dialog !== null && !used.has(dialog)) setUsed(new Set([...used, dialog]));
  return (
    <>
      {used.has('palette') && <PaletteDialog commands={commands} />}
      {used.has('shortcuts') && <ShortcutsDialog />}
      {ready && <LeavingDialog />}
      {asksForList && <ListDialog />}
      {used.has('note') && <NoteSheet />}
    </>
  );
}
