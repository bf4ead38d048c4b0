// First of all: Dexie looks for the database of the system when it is loaded. Tests import this file before any screen.
import 'fake-indexeddb/auto';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { LibraryContext } from '../../../renderer/db/live';
import { WhenDialogHost } from '../../../renderer/features/marking';
import { releaseAll } from '../../../renderer/features/marking/paint';
import { startWords } from '../../../renderer/i18n';
import { useNotices } from '../../../renderer/stores/notices';
import { usePending } from '../../../renderer/stores/pending';
import { useView } from '../../../renderer/stores/view';
import { LiveRegion, UiProvider } from '../../../renderer/ui';
import type { Pack } from '../../../shared/pack/pack';
import { aLibrary } from '../../support/library';
import { TODAY } from '../../support/smallPack';

type Opened = Awaited<ReturnType<typeof aLibrary>>;
const opened: Opened[] = [];
/** What reached the window's error handler: happy-dom has none. */
const faults: unknown[] = [];

/** The clock stands on the day of the small pack; only Date is set, so that databases and frames go on. */
export function setUpStage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${TODAY}T20:14:00Z`) });
    startWords();
    vi.stubGlobal('reportError', (cause: unknown) => faults.push(cause));
  });
  afterEach(async () => {
    // The sentence for the last change may still be looking up a title.
    await new Promise((resolve) => setTimeout(resolve, 30));
    cleanup();
    await Promise.all(
      opened.splice(0).map(async ({ database, library }) => {
        await library.drain();
        database.close();
      }),
    );
    useNotices.setState({ notices: [] });
    usePending.setState({ marks: {} });
    useView.setState({ pane: null });
    releaseAll();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    location.hash = '';
    expect(faults.splice(0)).toEqual([]);
  });
}

/** A real library, new or one that has something in it already, and a screen over it as it stands in the app. */
export async function stage(children: ReactNode, pack?: Pack, filled?: Opened): Promise<Opened> {
  const library = filled ?? (await aLibrary(pack));
  opened.push(library);
  render(
    <LibraryContext value={library}>
      <UiProvider platform="other">
        {children}
        <WhenDialogHost />
        <LiveRegion />
      </UiProvider>
    </LibraryContext>,
  );
  return library;
}

/** The watched control whose name begins with the code. */
export async function markOf(code: string): Promise<HTMLInputElement> {
  return screen.findByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${code}(?![0-9])`) });
}

/** Holds back the flush of the journal file until it is let go. */
export function holdFlush({ journalFile }: Opened): () => Promise<void> {
  let release: () => void = () => undefined;
  journalFile.gate = new Promise((resolve) => {
    release = resolve;
  });
  return async () => {
    await act(async () => release());
  };
}

/** The newest notice, once there is one that says this. */
export async function noticeSaying(text: RegExp) {
  return waitFor(() => {
    const notice = useNotices.getState().notices.find((one) => text.test(one.text));
    if (!notice)
      throw new Error(
        `No notice says ${text}: ${useNotices
          .getState()
          .notices.map((one) => one.text)
          .join(' | ')}`,
      );
    return notice;
  });
}
