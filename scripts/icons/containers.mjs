// The two files that hold one icon in many sizes. Each picture in them is a whole PNG.

/** Apple's name for each size; the same picture also serves half its size on a screen with two pixels to a point. */
const APPLE_TYPES = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** The sizes that Windows shows: lists, taskbar, desktop at usual scalings, and large. */
export const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];
export const ICNS_SIZES = [...new Set(APPLE_TYPES.map(([, size]) => Number(size)))];

/**
 * @param {ReadonlyMap<number, Buffer>} pictures PNG by size
 * @param {number} size
 */
function pictureOf(pictures, size) {
  const picture = pictures.get(size);
  if (!picture) throw new Error(`There is no picture of ${size} pixels.`);
  return picture;
}

/** Windows: a folder of six bytes, sixteen bytes for each picture, then the pictures. @param {ReadonlyMap<number, Buffer>} pictures */
export function ico(pictures) {
  const all = ICO_SIZES.map((size) => ({ size, png: pictureOf(pictures, size) }));
  const head = Buffer.alloc(6);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(all.length, 4);
  let offset = head.length + 16 * all.length;
  const entries = all.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // A byte has no 256: nought stands for it.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...all.map(({ png }) => png)]);
}

/** macOS: eight bytes for the file, and eight before each picture. @param {ReadonlyMap<number, Buffer>} pictures */
export function icns(pictures) {
  const block = (/** @type {string} */ type, /** @type {Buffer} */ content) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  const all = APPLE_TYPES.map(([type, size]) => block(String(type), pictureOf(pictures, Number(size))));
  return block('icns', Buffer.concat(all));
}
