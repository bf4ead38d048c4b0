import type { Hostile } from './hostileValues';

const NAMED = process.env['WATCHBILL_MUTATIONS'];
const ALL = Number(NAMED ?? 1_000);

/**
 * How many files are tried of each kind: a thousand in all and five hundred exports of services, and with
 * `npm run test:mutations` ten thousand of each.
 */
export const MUTATIONS = {
  backups: ALL * 0.3,
  packs: ALL * 0.4,
  preferences: ALL * 0.3,
  imports: NAMED === undefined ? 500 : ALL,
} as const;

/** JSON that a program of ours would never write. What has no place in JSON becomes something that has. */
export function hostileJson(value: unknown): string {
  const seen = new Set<unknown>();
  const plain = (_: string, part: unknown): unknown => {
    if (typeof part === 'bigint') return Number(part);
    if (typeof part !== 'object' || part === null) return part;
    if (seen.has(part)) return 'again';
    seen.add(part);
    return part;
  };
  try {
    return JSON.stringify(value, plain) ?? 'null';
  } catch {
    // Too deep to be written, not to be read: the same by hand.
    return `${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;
  }
}

/** Values for which schemas are known to stumble, as JSON. */
const TRAPS = [
  '{"length":{"toString":0}}',
  '{"length":1,"toString":0,"valueOf":0}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '"\\ud800"',
  '1e999',
  '9007199254740993',
  '-0',
  '[]',
  '{}',
  'null',
  '""',
];

/** One JSON text with one to three places changed; now and then one that is no JSON any more. */
export function mutateJson(hostile: Hostile, json: string): string {
  const pick = <T>(from: readonly T[]): T => from[hostile.int(from.length)];
  switch (hostile.int(6)) {
    case 0: {
      // A value in the text itself, whatever it is: found by its comma or bracket.
      const places = [...json.matchAll(/(?<=[:[,])(?:"[^"\\]*"|-?\d+|null|true|false)(?=[,\]}])/g)];
      const place = places[hostile.int(places.length)];
      if (place === undefined) return pick(TRAPS);
      return json.slice(0, place.index) + pick(TRAPS) + json.slice(place.index + place[0].length);
    }
    case 1: {
      // One key or text that is there already, in the place of another: ids that come twice, references that cross.
      const texts = [...json.matchAll(/"[^"\\]*"/g)];
      const [from, to] = [pick(texts), pick(texts)];
      if (from === undefined || to === undefined) return json;
      return json.slice(0, to.index) + from[0] + json.slice(to.index + to[0].length);
    }
    case 2:
      return json.replaceAll(/\d+/g, (digits) =>
        hostile.int(12) === 0 ? pick(['0', '1', '9007199254740991']) : digits,
      );
    default:
      return hostileJson(hostile.like(JSON.parse(json)));
  }
}

/** Bytes overwritten, bits flipped, cut off, cut out, repeated. */
export function mutateBytes(hostile: Hostile, bytes: Buffer): Buffer {
  const at = hostile.int(bytes.length);
  const length = 1 + hostile.int(Math.min(400, bytes.length));
  switch (hostile.int(6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes, bytes.subarray(at, at + length)]);
    default: {
      const changed = Buffer.from(bytes);
      for (let count = hostile.int(4); count >= 0; count -= 1) {
        const spot = hostile.int(changed.length);
        changed.writeUInt8(changed.readUInt8(spot) ^ (1 << hostile.int(8)), spot);
      }
      return changed;
    }
  }
}
