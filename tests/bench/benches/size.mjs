import { statSync } from 'node:fs';
import { archive } from '../harness/programs.mjs';
import { firstLoad } from '../harness/firstLoad.mjs';
import { round } from '../harness/statistics.mjs';

/** Bytes. */
const ARCHIVE_LIMIT = 5_000_000;
/** Kilobytes of compressed JavaScript that the first screen waits for. */
const SCRIPT_LIMIT = 260;

/** How large is what ships, and what the first screen has to read. Nothing varies: one look is enough. */
export const size = {
  name: 'size',
  goal: 'app.asar under 5 MB',
  runs: { full: 1, smoke: 1 },
  async run() {
    const { size: bytes } = statSync(archive());
    const kilobytes = firstLoad(archive()).reduce((sum, file) => sum + file.gzip, 0) / 1000;
    return [
      {
        name: 'size',
        ours: bytes,
        limit: ARCHIVE_LIMIT,
        ratio: round(bytes / ARCHIVE_LIMIT),
        unit: 'bytes',
        runs: 1,
        met: bytes < ARCHIVE_LIMIT,
      },
      {
        name: 'size-js',
        goal: 'first-load JavaScript under 260 kB',
        ours: round(kilobytes, 1),
        limit: SCRIPT_LIMIT,
        ratio: round(kilobytes / SCRIPT_LIMIT),
        unit: 'kB gzip',
        runs: 1,
        met: kilobytes < SCRIPT_LIMIT,
      },
    ];
  },
};
