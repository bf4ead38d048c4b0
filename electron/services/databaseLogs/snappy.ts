import { Bytes } from './numbers';

/** The most that a block of a table may hold: Chromium's have 4 KB, and one long value more. */
const MOST = 64 * 1024 * 1024;

/**
 * What was packed with Snappy: its length, then pieces that are given as they are or as a copy of what stands before.
 * Null where it is not that.
 */
export function unpack(packed: Buffer): Buffer | null {
  const head = new Bytes(packed);
  let length: number;
  try {
    length = head.length();
  } catch {
    return null;
  }
  let { at } = head;
  if (length > MOST) return null;
  const out = Buffer.alloc(length);
  let filled = 0;
  while (at < packed.length) {
    const tag = packed.readUInt8(at);
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      const more = Math.max(0, (tag >> 2) - 59);
      if (at + more > packed.length) return null;
      const size = (more === 0 ? tag >> 2 : packed.readUIntLE(at, more)) + 1;
      at += more;
      if (at + size > packed.length || filled + size > length) return null;
      packed.copy(out, filled, at, at + size);
      at += size;
      filled += size;
      continue;
    }
    const bytes = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at + bytes > packed.length) return null;
    const near = packed.readUIntLE(at, bytes);
    at += bytes;
    const back = kind === 1 ? ((tag >> 5) << 8) | near : near;
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    if (back === 0 || back > filled || filled + size > length) return null;
    // Byte by byte: a copy may reach into what it is making.
    const end = filled + size;
    for (; filled < end; filled += 1) out[filled] = out.readUInt8(filled - back);
  }
  return filled === length ? out : null;
}
