/** A place in a show, as people type it: `s1e5`, `1x05`, `1 5`, `s1`, `e5`; on the way to it also `s1e` and `1x`. */
export type TypedPlace = { season: number | null; number: number | null };

const FORMS: readonly { form: RegExp; read: (found: RegExpExecArray) => TypedPlace }[] = [
  {
    form: /^(.*?)\bs(\d{1,4})\s*[ex](\d{1,5})$/,
    read: (found) => ({ season: Number(found[2]), number: Number(found[3]) }),
  },
  { form: /^(.*?)\b(\d{1,4})x(\d{1,5})$/, read: (found) => ({ season: Number(found[2]), number: Number(found[3]) }) },
  {
    form: /^(.*?)\bseason (\d{1,4}) episode (\d{1,5})$/,
    read: (found) => ({ season: Number(found[2]), number: Number(found[3]) }),
  },
  {
    form: /^(.*?)(?:^|\s)(\d{1,4})[\s.](\d{1,5})$/,
    read: (found) => ({ season: Number(found[2]), number: Number(found[3]) }),
  },
  { form: /^(.*?)\b(\d{1,4})x$/, read: (found) => ({ season: Number(found[2]), number: null }) },
  {
    form: /^(.*?)\bs(?:eason )?(\d{1,4})(?:\s*[ex]| episode)?$/,
    read: (found) => ({ season: Number(found[2]), number: null }),
  },
  { form: /^(.*?)\be(?:pisode )?(\d{1,5})$/, read: (found) => ({ season: null, number: Number(found[2]) }) },
];

/** The place may come first, where it cannot be taken for a word. */
const PLACE_FIRST = /^(s\d{1,4}\s*[ex]\d{1,5}|\d{1,4}x\d{1,5})\s+(.+)$/;

/** Splits what was typed into words and a place before or after them. A lone number stays a word: `1917` is a title. */
export function readPlace(query: string): { words: string; place: TypedPlace | null } {
  const typed = query.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(PLACE_FIRST, '$2 $1');
  for (const { form, read } of FORMS) {
    const found = form.exec(typed);
    if (found) return { words: (found[1] ?? '').trim(), place: read(found) };
  }
  return { words: typed, place: null };
}
