import { crc32c } from '../../../../electron/services/databaseLogs/crc32c';

export const BLOCK = 32_768;

/** A log as LevelDB writes it: its format once more, by another way than the reader's. */
export function aLog(lengths: readonly number[]): { log: Buffer; ends: number[] } {
  let log = Buffer.alloc(0);
  const ends: number[] = [];
  for (const [index, length] of lengths.entries()) {
    let left = Buffer.alloc(length, index + 1);
    for (let done = false; !done;) {
      const room = BLOCK - (log.length % BLOCK);
      if (room < 7) {
        log = Buffer.concat([log, Buffer.alloc(room)]);
        continue;
      }
      const part = left.subarray(0, room - 7);
      left = left.subarray(part.length);
      done = left.length === 0;
      const isFirst = part.length + left.length === length;
      const body = Buffer.concat([Buffer.from([isFirst ? (done ? 1 : 2) : done ? 4 : 3]), part]);
      const head = Buffer.alloc(6);
      const sum = crc32c(body);
      head.writeUInt32LE((((sum >>> 15) | (sum << 17)) + 0xa282ead8) >>> 0, 0);
      head.writeUInt16LE(part.length, 4);
      log = Buffer.concat([log, head, body]);
    }
    ends.push(log.length);
  }
  return { log, ends };
}
