import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserWindow, NativeImage } from 'electron';
import { atomicWrite } from './atomicWrite';

/** From the start of the app to the picture, in milliseconds. */
export const SCREENSHOT_LIMIT = 60_000;

const BETWEEN_FRAMES = 120;
const MOST_FRAMES = 40;

/**
 * Takes a picture of a window once two frames in a row are the same (fonts loaded, nothing moves any more) and
 * writes it as PNG. A page that never rests is taken as it is after about five seconds. Throws the system's error.
 */
export async function takeScreenshot(window: BrowserWindow, file: string): Promise<void> {
  let image: NativeImage = await window.webContents.capturePage();
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    await pause(BETWEEN_FRAMES);
    const next = await window.webContents.capturePage();
    const settled = !next.isEmpty() && next.toBitmap().equals(image.toBitmap());
    image = next;
    if (settled) break;
  }
  if (image.isEmpty()) throw new Error('the window gave an empty picture');
  await atomicWrite(file, image.toPNG());
}
