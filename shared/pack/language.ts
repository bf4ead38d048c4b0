/** More than anybody translates one pack into; a text with more of them is a mistake or an attack. */
export const MAX_LANGUAGES = 40;

/** What a pack writes: two or three small letters, then script, region and variants as they come. */
const SHAPE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A pack asks about the same few tags for each of its texts. */
const known = new Map<string, string | null>();

/** The tag in the form of BCP 47 in which it is compared, `pt-BR` for `pt-br`; null where it is no tag of a language. */
export function canonicalTag(tag: string): string | null {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const found = SHAPE.test(tag) ? canonical(tag) : null;
  // Only so many are kept: a file may hold a hundred thousand that are none.
  if (known.size < 500) known.set(tag, found);
  return found;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The first thing that is wrong with the languages of one text, with the tag at fault; null where nothing is. */
export function faultOfLanguages(tags: readonly string[]): { tag: string | null; reason: string } | null {
  if (tags.length > MAX_LANGUAGES) return { tag: null, reason: `is given in more than ${MAX_LANGUAGES} languages` };
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const written = canonicalTag(tag);
    if (written === null) return { tag, reason: 'is not the tag of a language (BCP 47), such as de or pt-BR' };
    const before = seen.get(written);
    if (before !== undefined) return { tag, reason: `is the same language as ${before}` };
    seen.set(written, tag);
  }
  return null;
}
