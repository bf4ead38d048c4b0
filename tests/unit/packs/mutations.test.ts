import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../../shared/pack/integrity';
import { parsePack } from '../../../shared/pack/parse';
import { MAX_DETAILS, PACK_PROBLEM_CODES } from '../../../shared/pack/problem';
import { smallPack } from './smallPack';

const codes: ReadonlySet<string> = new Set(PACK_PROBLEM_CODES);

/** Reads a file as the app does and checks that whatever comes back is a value of the promised shape. */
function read(file: Uint8Array | string): 'taken' | 'refused' {
  const parsed = parsePack(file);
  const result = parsed.ok ? checkPack(parsed.value, new Map()) : parsed;
  if (result.ok) return 'taken';
  const { code, sentence, details } = result.error;
  expect(codes.has(code)).toBe(true);
  expect(sentence).not.toBe('');
  expect(details.length).toBeLessThanOrEqual(MAX_DETAILS);
  return 'refused';
}

/** Every place in a JSON value, as the list of keys that leads to it. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** Puts a value at a place, or removes what is there. */
function put(root: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) };
  const holder = copy as Record<string, unknown>;
  if (rest.length === 0 && value === undefined) delete holder[key];
  else holder[key] = put((root as Record<string, unknown>)[key], rest, value);
  return copy;
}

const places = pathsOf(smallPack());
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    -1,
    1e308,
    [],
    {},
    'episode:lamp:s01e09',
    'show:lamp:lamp',
    'x'.repeat(7_000),
  ),
);

test('a pack with values changed, removed or exchanged is taken or refused, never thrown at', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 4 }), (changes) => {
      let pack: unknown = smallPack();
      for (const [path, value] of changes) {
        // An earlier change may have removed the way to this place.
        if (reaches(pack, path)) pack = put(pack, path, value);
      }
      seen.add(read(JSON.stringify(pack) ?? ''));
    }),
    { numRuns: 1_500 },
  );
  expect(seen).toContain('refused');
});

function reaches(root: unknown, path: readonly string[]): boolean {
  let here = root;
  for (const key of path.slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return false;
    here = (here as Record<string, unknown>)[key];
  }
  return typeof here === 'object' && here !== null;
}

test('a pack with bytes overwritten, cut out or repeated is taken or refused, never thrown at', () => {
  const whole = Buffer.from(JSON.stringify(smallPack()));
  const spot = fc.nat({ max: whole.length - 1 });
  fc.assert(
    fc.property(spot, fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 20 }), (at, cut, bytes) => {
      read(Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at + cut)]));
    }),
    { numRuns: 1_500 },
  );
});

test('any text and any bytes are refused', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (file) => read(file) === 'refused'));
});
