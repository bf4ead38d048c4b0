import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { inProject } from '../setup/project.mjs';

/** @typedef {(drawing: string, size: number, look?: { color?: string, room?: number }) => Promise<Buffer>} Draw */

/** The largest size that the drawing with one rule is for. */
export const SMALL = 32;

/**
 * Draws SVG files of `assets/icons` as PNG, by the same engine that the application runs on.
 * @template T
 * @param {(draw: Draw) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDrawing(work) {
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
  const browser = await chromium.launch({
    ...(installed && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    return await work(async (drawing, size, { color = '#000', room = 0 } = {}) => {
      const svg = readFileSync(inProject(path.join('assets', 'icons', drawing)), 'utf8').replace(
        'color="#000"',
        `color="${color}"`,
      );
      await page.setViewportSize({ width: size, height: size });
      // `room` is left free at each side, as a part of the whole.
      const inner = size * (1 - 2 * room);
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;margin:${size * room}px;width:${inner}px;height:${inner}px}</style>${svg}`,
      );
      return page.screenshot({ omitBackground: true, type: 'png' });
    });
  } finally {
    await browser.close();
  }
}
