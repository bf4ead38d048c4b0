/**
 * The stand-in for IndexedDB copies each row that it gives with `structuredClone`, a quarter of what reading takes there.
 * Rows are plain data: objects, lists, texts, figures. Those are copied by hand, and all else as it was.
 */
const byTheEngine = globalThis.structuredClone;

const NOT_PLAIN = Symbol('not plain');

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function' || typeof value === 'symbol') throw NOT_PLAIN;
    return value;
  }
  if (Array.isArray(value)) return value.map(copy);
  if (Object.getPrototypeOf(value) !== Object.prototype) throw NOT_PLAIN;
  const copied: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // As a key of its own it would be taken for the prototype.
    if (key === '__proto__') throw NOT_PLAIN;
    copied[key] = copy((value as Record<string, unknown>)[key]);
  }
  return copied;
}

globalThis.structuredClone = <T>(value: T, options?: StructuredSerializeOptions): T => {
  try {
    if (options === undefined) return copy(value) as T;
  } catch {
    // What is not plain, or holds itself.
  }
  return byTheEngine(value, options);
};
