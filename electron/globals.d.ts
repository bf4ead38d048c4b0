/** The major version of Electron that this build is pinned to: a number, set by the build (`electron.vite.config.ts`). */
declare const __PINNED_ELECTRON__: number;

/** Where newer versions are told of: an https address, or empty in a build without one. Set by the build. */
declare const __UPDATE_FEED__: string;

/** The public key that feeds are signed with: SPKI, base64; empty in a build without a feed. */
declare const __UPDATE_KEY__: string;

/** Whose signature an installer for Windows must have; empty where installers are not signed. */
declare const __UPDATE_PUBLISHER__: string;
