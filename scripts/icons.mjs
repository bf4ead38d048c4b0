import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { icns, ICNS_SIZES, ico, ICO_SIZES } from './icons/containers.mjs';
import { SMALL, withDrawing } from './icons/draw.mjs';
import { inProject } from './setup/project.mjs';
import { say } from './setup/say.mjs';

// Draws every icon file from the three drawings in assets/icons. The files are kept in the project, because a build
// must not need a browser; run this again after a drawing has changed.

/** The sizes that desktops look for in hicolor. */
const LINUX_SIZES = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512];
const TRAY_SIZES = [16, 22, 32];
/** Apple leaves a tenth around its icons; our drawing has 3 % of its own. */
const APPLE_ROOM = 0.075;

const folder = inProject(path.join('assets', 'icons'));
/** @param {string} name @param {Buffer} content */
const keep = (name, content) => writeFileSync(path.join(folder, name), content);
/** @param {number} size */
const drawingFor = (size) => (size <= SMALL ? 'icon-small.svg' : 'icon.svg');

await withDrawing(async (draw) => {
  /** @param {readonly number[]} sizes @param {number} [room] */
  const pictures = async (sizes, room = 0) => {
    const all = new Map();
    // oxlint-disable-next-line no-await-in-loop -- one page draws them, one after the other
    for (const size of sizes) all.set(size, await draw(drawingFor(size), size, { room }));
    return all;
  };
  mkdirSync(path.join(folder, 'linux'), { recursive: true });
  for (const [size, png] of await pictures(LINUX_SIZES)) keep(path.join('linux', `${size}x${size}.png`), png);
  keep('icon.png', await draw('icon.svg', 1024));
  keep('icon.ico', ico(await pictures(ICO_SIZES)));
  keep('icon.icns', icns(await pictures(ICNS_SIZES, APPLE_ROOM)));
  for (const size of TRAY_SIZES) {
    // Named after the ground they are for: dark ink on a light panel, and the other way round.
    // oxlint-disable no-await-in-loop -- as above
    keep(`tray-light-${size}.png`, await draw('tray.svg', size, { color: '#1a2027', room: 0.03 }));
    keep(`tray-dark-${size}.png`, await draw('tray.svg', size, { color: '#e9e7df', room: 0.03 }));
    // oxlint-enable no-await-in-loop
  }
  // macOS colours these itself; it knows them by their name.
  keep('tray-Template.png', await draw('tray.svg', 16, { room: 0.03 }));
  keep('tray-Template@2x.png', await draw('tray.svg', 32, { room: 0.03 }));
});
say(`Icons drawn in ${folder}.`);
