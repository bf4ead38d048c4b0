import { RouterProvider } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import type { Boot } from '../../shared/ipc/contract';
import { DATABASE_NAME } from '../db/database';
import { LibraryContext } from '../db/live';
import { ProblemScreen, type Problem } from '../features/problems';
import { words } from '../i18n';
import { desktop } from '../platform/desktop';
import { markReady } from '../platform/ready';
import { LiveRegion, UiProvider } from '../ui';
import { ErrorBoundary } from './ErrorBoundary';
import { exportLibrary } from './exportLibrary';
import { goOnWithoutRest, recoverLibrary, tellOffer } from './start/recover';
import { BareFrame } from './frame/BareFrame';
import { useLanguage } from './start/followLanguage';
import { router } from './router';
import { useFatal } from './start/fatal';
import { StartedContext, type Started } from './start/started';
import { useWindowState } from './windowState';

/** A window whose library is open; or, when something has stopped it, the problem. */
export function App({ started }: { started: Started }) {
  const problem = useFatal((state) => state.problem);
  if (problem !== null) return <Stopped problem={problem} boot={started.boot} />;
  return (
    <StartedContext value={started}>
      <LibraryContext value={started}>
        <Platform>
          <LiveRegion />
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </Platform>
      </LibraryContext>
    </StartedContext>
  );
}

/** Problems after which the library can still be read. */
const READABLE: ReadonlySet<Problem['code']> = new Set([
  'LIBRARY_BEHIND',
  'LIBRARY_NOT_WHOLE',
  'LIBRARY_LOST',
  'RECOVERING',
  'UNEXPECTED',
]);

/** A window that cannot go on: what happened, what is safe, and the ways on. */
export function Stopped({ problem, boot }: { problem: Problem; boot: Boot | null }) {
  useEffect(() => {
    // Nothing more will come: this is what the window has to show.
    markReady();
  }, []);
  return (
    <Platform>
      <BareFrame>
        <ProblemScreen
          problem={problem}
          boot={boot}
          onRecover={boot === null ? null : (report) => recoverLibrary(boot, report)}
          onOffer={tellOffer}
          onGoOn={boot === null ? null : () => goOnWithoutRest(boot)}
          onExport={boot !== null && READABLE.has(problem.code) ? () => exportLibrary(DATABASE_NAME) : null}
        />
      </BareFrame>
    </Platform>
  );
}

/** A share that nobody hears of is nothing to stop for. */
const tellProgress = (share: number | null) => void desktop.request('outside:progress', share);

/** What every part of a window needs to know of the machine. */
export function Platform({ children }: { children: ReactNode }) {
  const platform = useWindowState((state) => state.platform);
  // Another language is another page: whatever says or keeps words is made again.
  const language = useLanguage();
  return (
    <UiProvider
      key={language}
      platform={platform === 'mac' ? 'mac' : 'other'}
      // Keys of a Mac have signs, which are the same everywhere. In English these words come late, and are not needed.
      keyLegends={platform === 'mac' ? undefined : words.t('help:legend', { returnObjects: true })}
      onProgress={tellProgress}
    >
      {children}
    </UiProvider>
  );
}
