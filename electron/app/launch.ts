import path from 'node:path';
import { app } from 'electron';
import { KNOWN_SCHEMA_VERSION } from '../../shared/ipc/schemaVersion';
import { type DataPaths, dataPaths, folderOfOlderElectron } from '../services/dataFolder';
import { major, type RunningVersions } from '../services/runtimeGuard';

/** How this start was asked for. */
export type Launch = {
  paths: DataPaths;
  running: RunningVersions;
  /** `--screenshot=FILE`: take a picture of the first screen and quit; null without it. */
  screenshot: string | null;
};

/**
 * Settles the data folder and reads the command line. Before anything asks for a path, so before the lock. `named` is the
 * folder that the arguments name, `folder` what relative ones are relative to.
 */
export function readLaunch(named: string | null, folder: string): Launch {
  app.setName('Watchbill');
  // Chromium does not understand it behind a space.
  if (named !== null) keepFilesIn(path.resolve(folder, named));
  const { chrome, electron } = process.versions;
  const ownFolder = folderOfOlderElectron({
    normal: path.join(app.getPath('appData'), app.getName()),
    named: named !== null,
    runs: major(electron),
    pinned: __PINNED_ELECTRON__,
  });
  if (ownFolder !== null) keepFilesIn(ownFolder);
  const screenshot = app.commandLine.getSwitchValue('screenshot');
  return {
    paths: dataPaths(app.getPath('userData')),
    running: { chromium: major(chrome), electron, app: app.getVersion(), schema: KNOWN_SCHEMA_VERSION },
    screenshot: screenshot === '' ? null : path.resolve(screenshot),
  };
}

/** Lets Chromium keep its files in `folder`. Only before `ready`: from then on Chromium has opened them. */
export function keepFilesIn(folder: string): void {
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
}
