import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App, Stopped } from './app/App';
import { followLinks } from './app/links';
import { answerDrain, followBackups, followDesktop, followDrain, followFaults } from './app/start/desktopEvents';
import { run } from './app/run';
import { stopWindow } from './app/start/fatal';
import { prepareFirstPage } from './app/start/firstPage';
import { followLanguage } from './app/start/followLanguage';
import { afterStart, startLibrary } from './app/start/start';
import { tellKeptAside, tellRefusedPacks } from './app/start/startNotices';
import type { Started } from './app/start/started';
import { useWindowState } from './app/windowState';
import { rowsThatFit } from './features/lists';
import { fromCause } from './features/problems';
import { startWords } from './i18n';
import { showPreferences } from './platform/appearance';
import { desktop } from './platform/desktop';
import { afterReady } from './platform/ready';
import { clock } from './platform/clock';
import { router } from './app/router';
import { giveFirst } from './db/live';
import { readFirstScreen } from './db/reads';
import type { WatchbillDatabase } from './db/database';
import { usePreferences } from './stores/preferences';
import { fetchDeferredAfter } from './ui';
import { assertDefined } from '../shared/util/assertNever';
import type { Boot } from '../shared/ipc/contract';

performance.mark('page');
fetchDeferredAfter(new Promise(afterReady));
startWords();
const root = createRoot(assertDefined(document.getElementById('root'), 'index.html has it'));

/** The composition root: the one place that puts the parts of a window together, in the order that keeps data safe. */
async function start(): Promise<void> {
  let boot: Boot | null = null;
  try {
    if (location.hash === '#/command') {
      const { doCommand } = await import('./app/commandLine/doCommand');
      await doCommand();
      return;
    }
    loadFaces();
    followDesktop();
    const answer = await desktop.request('app:boot', undefined);
    if (!answer.ok) throw new Error(answer.error.sentence);
    boot = answer.value;
    performance.mark('booted');
    show(boot);
    inLanguage = followLanguage(boot);
    const opened = await startLibrary(boot, {
      onLost: (detail) => stopWindow({ code: 'LIBRARY_LOST', detail }),
      onMigrating: showMigrating,
      onCutOff: showCutOff,
    });
    await inLanguage;
    performance.mark('opened');
    stopAnswering();
    if (!opened.ok) {
      answerDrain();
      root.render(<Stopped problem={opened.problem} boot={boot} />);
      return;
    }
    const { started } = opened;
    followDrain(started);
    followBackups(started);
    followFaults();
    followLinks();
    tellRefusedPacks(started.database);
    // What the first paint does not wait for.
    afterReady(() => void afterStart(started));
    afterReady(() => run(storeDrafts(started)));
    afterReady(() => run(lookAfter(started)));
    await Promise.all([prepareFirstPage(started), readFirst(started)]);
    performance.mark('first-read');
    await router.load();
    performance.mark('routed');
    tellKeptAside(boot);
    root.render(<App started={started} />);
  } catch (cause) {
    root.render(<Stopped problem={fromCause(cause)} boot={boot} />);
  }
}

let stopAnswering = (): void => undefined;
/** Resolves once what is shown is in the viewer's language. */
let inLanguage: Promise<void> = Promise.resolve();

/** A library of an older schema is backed up first, which may take a while. */
async function showMigrating(): Promise<void> {
  stopAnswering = answerDrain();
  const { Migrating } = await import('./app/start/Migrating');
  await inLanguage;
  root.render(<Migrating />);
}

/** An import that a killed process was at is taken out before anything is shown. */
async function showCutOff(): Promise<void> {
  const { CutOffImport } = await import('./app/start/CutOffImport');
  await inLanguage;
  root.render(<CutOffImport />);
}

/** What the first screen is written in, loaded while the library is opened: the first layout would else be made twice. */
function loadFaces(): void {
  const faces = ['1em Inter', '1em "Source Serif 4"', 'italic 1em "Source Serif 4"', '500 1em "Alegreya SC"'];
  for (const face of faces) void document.fonts.load(face);
}

/** Reads what the first screen shows, when it is the usual one. */
async function readFirst({ database }: { database: WatchbillDatabase }): Promise<void> {
  if (!['', '#/', '#/up-next'].includes(location.hash)) return;
  const { upNext, watching } = await readFirstScreen(database, clock.today(), rowsThatFit());
  giveFirst('up-next', upNext, afterReady);
  giveFirst('watching', watching, afterReady);
}

/** By code of its own, which no first screen waits for. */
async function lookAfter(started: Started): Promise<void> {
  const { lookAfterLibrary } = await import('./app/start/lookAfter');
  lookAfterLibrary(started);
}

/** By code of its own, which most starts have nothing to do for. */
async function storeDrafts(started: Started): Promise<void> {
  const { storeKeptDrafts } = await import('./app/start/keptDrafts');
  await storeKeptDrafts(started);
}

/** The first frame of this window already looks as the viewer wants it. */
function show({ preferences, platform, windowButtons }: Boot): void {
  showPreferences(preferences);
  usePreferences.getState().set(preferences);
  useWindowState.setState({ platform, buttons: windowButtons });
}

void start();
