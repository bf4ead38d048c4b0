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

/** Words into which nothing is put are looked up once: every row of a list says the same ones. */
function keepPlain(say: Say): Say {
  const plain = new Map<unknown, unknown>();
  return (key, ...more) => {
    if (more.length > 0) return say(key, ...more);
    const known = plain.get(key) ?? say(key);
    // What is missing is answered by its key: it may still come with a page.
    if (known !== key) plain.set(key, known);
    return known;
  };
}
