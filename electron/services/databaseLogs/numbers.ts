/** Reads what LevelDB writes: numbers of seven bits a byte, and bytes with their length before them. Throws at the end. */
export class Bytes {
  at = 0;

  constructor(readonly content: Buffer) {}

  get isAtEnd(): boolean {
    return this.at >= this.content.length;
  }

  /** File numbers and sizes; beyond 2^53 nothing here is believed. */
  number(mostBytes = Number.POSITIVE_INFINITY): number {
    const from = this.at;
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      if (this.at - from === mostBytes) throw new RangeError('A number is too long.');
      const byte = this.content.readUInt8(this.at);
      this.at += 1;
      value += (byte & 0x7f) * scale;
      if (!Number.isSafeInteger(value)) throw new RangeError('A number is too large.');
      if (byte < 0x80) return value;
    }
  }

  /** How long something is: five bytes at most, as LevelDB and Snappy write it. */
  length(): number {
    return this.number(5);
  }

  bytes(length: number): Buffer {
    if (this.at + length > this.content.length) throw new RangeError('It ends too early.');
    this.at += length;
    return this.content.subarray(this.at - length, this.at);
  }

  /** Bytes behind their own length. */
  text(): Buffer {
    return this.bytes(this.length());
  }
}

export const startsWith = (key: Buffer, beginning: Buffer): boolean =>
  key.length >= beginning.length && key.compare(beginning, 0, beginning.length, 0, beginning.length) === 0;

/** A number of seven bits a byte. */
export function writtenNumber(value: number): Buffer {
  const written: number[] = [];
  let left = value;
  for (; left > 0x7f; left = Math.floor(left / 128)) written.push((left % 128) | 0x80);
  return Buffer.from([...written, left]);
}
