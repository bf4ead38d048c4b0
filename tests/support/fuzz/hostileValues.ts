/** Gives values that nobody would send who means well: the same ones for the same seed. */
export type Hostile = {
  /** A whole number from 0 to `below` - 1. */
  int: (below: number) => number;
  /** Any value: wrong kinds, huge texts, deep nesting, keys that reach a prototype, cycles, paths. */
  value: () => unknown;
  /** A value like `sample` in all but one to three places. */
  like: (sample: unknown) => unknown;
};

/**
 * Everything that a page can send to the main process and no schema expects. It is sent to pages as text, so it may
 * use nothing from outside itself. Every value can be cloned as messages are.
 */
export function createHostile(seed: number): Hostile {
  let state = seed >>> 0;
  /** mulberry32: short, and good enough to reach every branch here. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(from: readonly T[]): T => from[int(from.length)];

  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', 'path', 'file', 'seq', ''];
  const TEXTS = [
    '',
    ' ',
    '..',
    '../../../../etc/passwd',
    '..\\..\\windows\\system32',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    '\\\\host\\share\\file',
    'file:///etc/passwd',
    'watchbill://show/../../etc/passwd',
    'javascript:alert(1)',
    'a\u0000.json',
    '\u0000',
    '\ud800',
    'x\udc00y',
    '\u202Egnp.exe',
    '\n{"seq":1}\n',
    '%2e%2e%2f%00',
    '${process.exit(1)}',
    '<script>process.exit(1)</script>',
    '{"__proto__":{"polluted":true}}',
    'CON',
    '.bashrc',
    '--no-sandbox',
    'NaN',
    'Watchbill 20260131-235959 quit.ndjson.gz/../../state/preferences.json',
    'Watchbill 20260131-235959 quit.ndjson.gz',
  ];
  const NUMBERS = [
    0,
    -0,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    2 ** 31,
    2 ** 32,
    2 ** 53 - 1,
    2 ** 53,
    -(2 ** 53),
    1e308,
    5e-324,
    8.64e15 + 1,
  ];
  const huge = 'x'.repeat(1_000_000);

  function text(): string {
    if (int(150) === 0) return huge;
    if (int(3) > 0) return pick(TEXTS);
    let made = '';
    for (let length = int(30); length > 0; length -= 1) made += String.fromCharCode(int(65_536));
    return made;
  }

  function deep(): unknown {
    let inner: unknown = pick(TEXTS);
    for (let level = 20 + int(int(20) === 0 ? 3_000 : 150); level > 0; level -= 1)
      inner = level % 2 === 0 ? [inner] : { a: inner };
    return inner;
  }

  function cyclic(): unknown {
    const ring: Record<string, unknown> = { a: 1 };
    ring['self'] = ring;
    ring['list'] = [ring, ring];
    return ring;
  }

  /** The key `__proto__` as one of the object's own, as JSON can have it. */
  function withKeys(): unknown {
    const made: Record<string, unknown> = {};
    for (let count = int(6); count >= 0; count -= 1) {
      const at = pick(KEYS);
      const held = { value: scalar(), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(made, int(8) === 0 ? text().slice(0, 40) : at, held);
    }
    return made;
  }

  function scalar(): unknown {
    switch (int(6)) {
      case 0:
        return pick(NUMBERS);
      case 1:
        return pick([true, false, null, undefined]);
      case 2:
        return pick([0n, -1n, 2n ** 64n, 10n ** 40n]);
      case 3:
        return int(2 ** 31);
      default:
        return text();
    }
  }

  function strange(): unknown {
    switch (int(10)) {
      case 0:
        return new Date(pick(NUMBERS));
      case 1:
        return new Map([['__proto__', scalar()]]);
      case 2:
        return new Set([scalar(), scalar()]);
      case 3:
        return /(a+)+$/;
      case 4:
        return new Uint8Array(int(200)).fill(int(256));
      case 5:
        return new ArrayBuffer(int(100));
      case 6:
        return Object.assign([scalar()], { extra: 1 });
      case 7:
        return Object(pick(TEXTS));
      case 8:
        return new Error(pick(TEXTS));
      default:
        return cyclic();
    }
  }

  function list(): unknown {
    const length = int(400) === 0 ? 50_000 : int(8);
    const one = scalar();
    // A huge text fifty thousand times is what no machine can send.
    const many = typeof one === 'string' ? one.slice(0, 40) : one;
    return Array.from({ length }, () => (length > 100 ? many : scalar()));
  }

  function value(): unknown {
    switch (int(9)) {
      case 0:
        return deep();
      case 1:
        return strange();
      case 2:
      case 3:
        return withKeys();
      case 4:
        return list();
      case 5:
        return { [pick(KEYS)]: value(), [text().slice(0, 30)]: scalar() };
      default:
        return scalar();
    }
  }

  function put(root: unknown): unknown {
    if (typeof root !== 'object' || root === null || root instanceof Uint8Array || int(12) === 0) return value();
    const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...root }) as Record<string, unknown>;
    const keys = Object.keys(copy);
    const key = int(8) === 0 || keys.length === 0 ? pick(KEYS) : pick(keys);
    // Of a list `length` is no key like others.
    if (Array.isArray(copy) && key === 'length') return copy;
    if (int(8) === 0) delete copy[key];
    else {
      const held = { value: put(copy[key]), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(copy, key, held);
    }
    return copy;
  }

  function like(sample: unknown): unknown {
    let changed = sample;
    for (let count = int(3); count >= 0; count -= 1) changed = put(changed);
    return changed;
  }

  return { int, value, like };
}
