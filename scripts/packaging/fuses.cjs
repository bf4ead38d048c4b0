// CommonJS, because electron-builder loads the hook that needs it with require().
const { flipFuses, getCurrentFuseWire, FuseV1Options, FuseVersion } = require('@electron/fuses');

/**
 * Every fuse, said out loud. `EnableCookieEncryption` stays off: it needs a key ring, cannot be taken back, and there
 * are no cookies. `LoadBrowserProcessSpecificV8Snapshot` would cost Electron's own, faster snapshot.
 */
const SHIPPED = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** The ninth, which newer Electrons have and this version of the library has no name for. Its default is on: so it stays. */
const WASM_TRAP_HANDLERS = 8;
const ENABLED = '1'.charCodeAt(0);

/** @param {Record<string, unknown>} wire */
function refuseUnknownFuses(wire) {
  const unknown = Object.keys(wire).filter((key) => key !== 'version' && Number(key) > WASM_TRAP_HANDLERS);
  if (unknown.length > 0)
    throw new Error(`This Electron has fuses that nobody has decided about: ${unknown.join(', ')}.`);
  if (WASM_TRAP_HANDLERS in wire && wire[WASM_TRAP_HANDLERS] !== ENABLED) {
    throw new Error('This Electron comes with WasmTrapHandlers off, which nobody has decided.');
  }
}

/**
 * @param {string} executable on macOS the .app folder
 * @param {Record<number, boolean>} changes
 */
async function setFuses(executable, changes = {}) {
  const wire = await getCurrentFuseWire(executable);
  refuseUnknownFuses(wire);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // A changed executable is no longer validly signed, and Apple's own processors refuse such a one.
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    strictlyRequireAllFuses: !(WASM_TRAP_HANDLERS in wire),
    ...SHIPPED,
    ...changes,
  });
}

module.exports = {
  /** @param {string} executable */
  setShippedFuses: (executable) => setFuses(executable),
  /** Playwright drives an application over Node's inspector. @param {string} executable */
  setEndToEndFuses: (executable) => setFuses(executable, { [FuseV1Options.EnableNodeCliInspectArguments]: true }),
};
