import path from 'node:path';
import { inProject } from '../setup/project.mjs';

export const releaseFolder = inProject('release');

const UNPACKED = { darwin: process.arch === 'arm64' ? 'mac-arm64' : 'mac', win32: 'win-unpacked' };
const EXECUTABLES = { darwin: 'Watchbill.app/Contents/MacOS/Watchbill', win32: 'watchbill.exe' };

const platform = /** @type {keyof typeof UNPACKED} */ (process.platform);

/** The executable inside an unpacked package. */
export const packagedExecutable = EXECUTABLES[platform] ?? 'watchbill';

/** The package, exactly as it ships. */
export const unpackedFolder = path.join(
  releaseFolder,
  UNPACKED[platform] ?? (process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`),
);

/** The copy that end-to-end tests drive: it differs in one fuse. */
export const endToEndFolder = path.join(releaseFolder, 'e2e-unpacked');

/** What tests and benchmarks need to know, as environment variables. */
export const packageEnvironment = () => ({
  WATCHBILL_APP: path.join(unpackedFolder, packagedExecutable),
  WATCHBILL_E2E_APP: path.join(endToEndFolder, packagedExecutable),
});
