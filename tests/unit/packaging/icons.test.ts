import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = path.resolve('assets', 'icons');
const read = (name: string) => readFileSync(path.join(folder, name));

/** Width and height as the file itself says; throws for what is no PNG with transparency. */
function sizeOfPng(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(png.readUInt8(25), 'colour and transparency').toBe(6);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('icons', () => {
  test('Linux has one in every size that desktops look for, each as large as its name says', () => {
    const names = readdirSync(path.join(folder, 'linux'));
    const sizes = names.map((name) => Number(/^(\d+)x\1\.png$/.exec(name)?.[1])).sort((one, other) => one - other);
    expect(sizes).toEqual([16, 22, 24, 32, 48, 64, 96, 128, 256, 512]);
    for (const size of sizes) expect(sizeOfPng(read(`linux/${size}x${size}.png`))).toEqual([size, size]);
  });

  test('Windows has all sizes in one file', () => {
    const ico = read('icon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = ico.subarray(6 + 16 * index);
      const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
      const [width, height] = sizeOfPng(ico.subarray(offset, offset + length));
      expect([width % 256, height % 256]).toEqual([entry.readUInt8(0), entry.readUInt8(1)]);
      return width;
    });
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  });

  test('macOS has all sizes in one file', () => {
    const icns = read('icon.icns');
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: [string, number][] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      const [width] = sizeOfPng(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)));
      found.push([icns.toString('latin1', at, at + 4), width]);
    }
    expect(found).toEqual([
      ['ic11', 32],
      ['ic12', 64],
      ['ic07', 128],
      ['ic13', 256],
      ['ic08', 256],
      ['ic14', 512],
      ['ic09', 512],
      ['ic10', 1024],
    ]);
  });

  test('the tray has one for light panels, one for dark ones, and one that macOS colours', () => {
    for (const ground of ['light', 'dark'])
      for (const size of [16, 22, 32]) expect(sizeOfPng(read(`tray-${ground}-${size}.png`))).toEqual([size, size]);
    expect(sizeOfPng(read('tray-Template.png'))).toEqual([16, 16]);
    expect(sizeOfPng(read('tray-Template@2x.png'))).toEqual([32, 32]);
  });
});
