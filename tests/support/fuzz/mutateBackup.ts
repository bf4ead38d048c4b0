import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BackupEnd } from '../../../shared/backup/format';
import type { Hostile } from './hostileValues';
import { hostileJson, mutateBytes, mutateJson } from './mutateFile';

/** A backup file that somebody has been at. `signed`: whoever it was has put checksum and counts right again. */
export type MutatedBackup = { file: Buffer; signed: boolean };

/** @param lines of a good backup, the end among them */
export function mutateBackup(hostile: Hostile, lines: readonly string[]): MutatedBackup {
  if (hostile.int(4) === 0) return { file: mutateBytes(hostile, gzipped(lines)), signed: false };
  if (hostile.int(25) === 0) return { file: bomb(hostile, lines), signed: false };
  const changed = [...lines];
  for (let count = hostile.int(3); count >= 0; count -= 1) changeLines(hostile, changed);
  if (hostile.int(4) === 0) return { file: gzipped(changed), signed: false };
  return { file: gzipped(sign(hostile, changed)), signed: true };
}

export const gzipped = (lines: readonly string[]): Buffer =>
  gzipSync(Buffer.from(`${lines.join('\n')}\n`, 'utf8'), { level: 1 });

function changeLines(hostile: Hostile, lines: string[]): void {
  const at = hostile.int(lines.length);
  const line = lines[at] ?? '';
  switch (hostile.int(10)) {
    case 0:
      lines.splice(at, 0, line);
      break;
    case 1:
      lines.splice(at, 1);
      break;
    case 2: {
      const other = hostile.int(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', line];
      break;
    }
    case 3:
      lines.splice(at, 0, ...Array.from({ length: 2 + hostile.int(300) }, () => line));
      break;
    case 4:
      lines[at] = line.slice(0, hostile.int(line.length + 1));
      break;
    case 5:
      // A row of one table in another, or of none that there is.
      lines[at] = line.replace(/"table":"\w+"/, `"table":"${hostile.int(2) === 0 ? 'constructor' : 'plays'}"`);
      break;
    case 6:
      // Head and end say most of all: they are met more often than one line in many.
      lines[0] = mutateJson(hostile, lines[0] ?? '{}');
      break;
    case 7:
      lines[lines.length - 1] = mutateJson(hostile, lines.at(-1) || '{}');
      break;
    default:
      lines[at] = isJson(line) ? mutateJson(hostile, line) : hostileJson(hostile.value());
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts lines, counts and checksum of the end right, as the author of a hostile file would; now and then wrong. */
export function sign(hostile: Hostile, lines: readonly string[]): string[] {
  const before = lines.slice(0, -1);
  let end: Partial<BackupEnd>;
  try {
    end = Object(JSON.parse(lines.at(-1) ?? '')) as Partial<BackupEnd>;
  } catch {
    return [...lines];
  }
  const rows: Record<string, number> = {};
  for (const line of before) {
    const table = /^\{"table":"(\w+)","row":\{/.exec(line)?.[1];
    if (table !== undefined && table !== 'constructor') rows[table] = (rows[table] ?? 0) + 1;
  }
  const sha256 = createHash('sha256')
    .update(before.map((line) => `${line}\n`).join(''))
    .digest('hex');
  const signed = { ...end, rows, lines: before.length, sha256 };
  if (hostile.int(20) === 0) signed.lines = 2 ** 53 - 1;
  return [...before, hostileJson(signed)];
}

/** A few bytes that unfold to millions. */
function bomb(hostile: Hostile, lines: readonly string[]): Buffer {
  const [head = '', ...rest] = lines;
  const middle = hostile.int(2) === 0 ? '{"a":'.repeat(2_000_000) : `${rest[0] ?? ''}\n`.repeat(30_000);
  return gzipSync(`${head}\n${middle}\n`, { level: 9 });
}
