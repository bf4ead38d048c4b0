/** The major version of Electron that this build is pinned to: a number, set by the build (`electron.vite.config.ts`). */
declare const __PINNED_ELECTRON__: number;
