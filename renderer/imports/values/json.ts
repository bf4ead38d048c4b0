/** What an object of JSON has under a name; undefined for everything that is no object. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  let place = value;
  for (const name of names) {
    if (typeof place !== 'object' || place === null || Array.isArray(place) || !Object.hasOwn(place, name)) {
      return undefined;
    }
    place = (place as Record<string, unknown>)[name];
  }
  return place;
}

/** The elements of what an object has under a name; none where that is no list. */
export function listAt(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const list = at(value, ...names);
  return Array.isArray(list) ? list : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
