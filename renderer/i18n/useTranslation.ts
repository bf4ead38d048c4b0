import i18next, { type DefaultNamespace, type FlatNamespace, type TFunction } from 'i18next';

type Translation<Area extends FlatNamespace> = { t: TFunction<Area> };

/** Of the language that was asked for last: two are never spoken at once. */
let language: string | undefined;
const areas = new Map<string, { t: Say }>();

/**
 * The words of an area, in the language that is spoken. A component that calls this follows no change of the language by itself: all of a
 * window is made anew then (`Platform`), and a row of a long list pays for no subscription. `t` is the same until then.
 */
export function useTranslation<const Area extends FlatNamespace = DefaultNamespace>(area?: Area): Translation<Area> {
  if (language !== i18next.language) {
    areas.clear();
    language = i18next.language;
  }
  const name = area ?? 'common';
  const known = areas.get(name) ?? { t: keepPlain(i18next.getFixedT(language ?? null, name) as unknown as Say) };
  areas.set(name, known);
  return known as unknown as Translation<Area>;
}

type Say = (key: unknown, ...more: readonly unknown[]) => unknown;

/** Words into which nothing is put are looked up once: every row of a list says the same ones. So is what others are put into. */
function keepPlain(say: Say): Say {
  const plain = new Map<unknown, unknown>();
  const patterns = new Map<unknown, readonly string[] | null>();
  return (key, ...more) => {
    const [values] = more;
    if (more.length === 1 && isRecord(values)) {
      const known = patterns.get(key);
      const pattern = known ?? (known === null ? null : patternOf(say, key));
      if (known === undefined && pattern !== undefined) patterns.set(key, pattern);
      return (pattern && fill(pattern, values)) ?? say(key, values);
    }
    if (more.length > 0) return say(key, ...more);
    const known = plain.get(key) ?? say(key);
    // What is missing is answered by its key: it may still come with a page.
    if (known !== key) plain.set(key, known);
    return known;
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text and names in turn, or null where i18next has more to do than to put values in; undefined as long as there are no words. */
function patternOf(say: Say, key: unknown): readonly string[] | null | undefined {
  const text = say(key, { skipInterpolation: true });
  if (text === key) return undefined;
  if (typeof text !== 'string' || text.includes('$t(')) return null;
  const parts = text.split(/\{\{(\w+)\}\}/);
  return parts.some((part) => part.includes('{{')) ? null : parts;
}

/** Null where the values are not just what the pattern asks for. Numbers choose a plural, and are left to i18next as well. */
function fill(pattern: readonly string[], values: Readonly<Record<string, unknown>>): string | null {
  if ('count' in values || 'context' in values) return null;
  let text = '';
  for (const [place, part] of pattern.entries()) {
    const value = place % 2 === 0 ? part : values[part];
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    text += String(value);
  }
  return text;
}
