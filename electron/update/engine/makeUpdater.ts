import type { AppUpdater, UpdateInfo } from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter';
import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater';
import { DebUpdater } from 'electron-updater/out/DebUpdater';
import { MacUpdater } from 'electron-updater/out/MacUpdater';
import { NsisUpdater } from 'electron-updater/out/NsisUpdater';
import { Provider, type ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider';
import { RpmUpdater } from 'electron-updater/out/RpmUpdater';
import type { ResolvedUpdateFileInfo } from 'electron-updater/out/types';
import type { InstalledAs } from '../installedAs';
import type { Feed } from '../signedFeed';
import type { EngineParts } from './parts';
import { FeedRequests } from './requests';

type MakesUpdater = new (options: null, app: AppAdapter) => AppUpdater;
const UPDATERS: Readonly<Record<InstalledAs, MakesUpdater>> = {
  appimage: AppImageUpdater,
  deb: DebUpdater,
  rpm: RpmUpdater,
  nsis: NsisUpdater,
  mac: MacUpdater as unknown as MakesUpdater,
};

/** Gives electron-updater a feed that was fetched, and whose signature was checked, before it hears of it. */
class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: () => Feed;
  readonly #base: URL;

  constructor({ feed, base }: { feed: () => Feed; base: URL }, _updater: AppUpdater, options: ProviderRuntimeOptions) {
    super(options);
    this.#feed = feed;
    this.#base = base;
  }

  override getLatestVersion(): Promise<UpdateInfo> {
    const feed = this.#feed();
    const [first] = feed.files;
    return Promise.resolve({ ...feed, path: first?.url ?? '', sha512: first?.sha512 ?? '' });
  }

  override resolveFiles(info: UpdateInfo): ResolvedUpdateFileInfo[] {
    return info.files.map((file) => ({ url: new URL(file.url, this.#base), info: file }));
  }
}

/**
 * The updater for this kind of package, without what it would do by itself: it reads no configuration beside the
 * application, writes nothing outside `folder`, makes up no number to tell copies apart, and waits to be told.
 */
export function makeUpdater(parts: EngineParts): AppUpdater {
  const adapter: AppAdapter = {
    version: parts.version,
    name: 'Watchbill',
    isPackaged: true,
    appUpdateConfigPath: '',
    userDataPath: parts.folder,
    baseCachePath: parts.folder,
    whenReady: () => Promise.resolve(),
    quit: parts.quit,
    relaunch: () => parts.relaunch(null),
    onQuit: () => undefined,
  };
  const updater = new UPDATERS[parts.kind](null, adapter);
  const settled = <T>(value: T) => ({ value: Promise.resolve(value) });
  // Its fields for these are not public; each is what it would otherwise make itself.
  Object.assign(updater, {
    httpExecutor: new FeedRequests(parts.base, parts.userAgent),
    configOnDisk: settled({
      provider: 'custom',
      updaterCacheDirName: 'updates',
      ...(parts.publisher !== null && { publisherName: [parts.publisher] }),
    }),
    stagingUserIdPromise: settled('00000000-0000-0000-0000-000000000000'),
  });
  updater.logger = parts.logger;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // It saves some megabytes, and asks for the parts of a file that it believes to have changed: more requests, more to go wrong.
  updater.disableDifferentialDownload = true;
  updater.setFeedURL({
    provider: 'custom',
    updateProvider: SignedProvider,
    feed: parts.feed,
    base: parts.base,
  } as unknown as Parameters<AppUpdater['setFeedURL']>[0]);
  return updater;
}
