import { fold } from '../util/fold';

/**
 * What Watchbill reads out of a note, beside its Markdown: `[[a name]]`, an episode's code, a `#tag`. `from` and `to`
 * are places in the text that was searched.
 */
export type NoteMark = { from: number; to: number } & (
  { kind: 'name'; name: string } | { kind: 'episode'; season: number; number: number } | { kind: 'tag'; tag: string }
);

/** No mark touches a letter or figure: `EPS1E5` is no episode, `a#b` and the end of an address no tag. */
const MARK =
  /\[\[(?<name>[^[\]\n]{1,200})\]\]|(?<![\p{L}\p{N}_])S(?<season>\d{1,4}) ?E(?<number>\d{1,5})(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_/#&])#(?<tag>[\p{L}\p{N}_-]{1,60})(?![\p{L}\p{N}_-])/giu;

/** All marks of a piece of running text, in order. The caller leaves out what is code. */
export function findMarks(text: string): NoteMark[] {
  const marks: NoteMark[] = [];
  for (const match of text.matchAll(MARK)) {
    const { name, season, number, tag } = match.groups ?? {};
    const place = { from: match.index, to: match.index + match[0].length };
    if (name !== undefined && name.trim() !== '') marks.push({ ...place, kind: 'name', name: name.trim() });
    // `#1` is a number, not a tag.
    else if (tag !== undefined && /\p{L}/u.test(tag)) marks.push({ ...place, kind: 'tag', tag });
    else if (season !== undefined && number !== undefined)
      marks.push({ ...place, kind: 'episode', season: Number(season), number: Number(number) });
  }
  return marks;
}

const FENCE = /^ {0,3}(```+|~~~+)/;
/** From a run of backticks to the next run; the looks around it keep the search from starting inside a run. */
const INLINE_CODE = /(?<!`)(`+)(?!`)[^`]+\1(?!`)/g;

/** The text with everything that is code left blank, at the same places: what stands in code means only itself. */
export function withoutCode(text: string): string {
  if (!/[`~]/.test(text)) return text;
  const blank = (part: string) => ' '.repeat(part.length);
  let fence: string | null = null;
  const lines = text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence === null && mark === undefined) return line.replaceAll(INLINE_CODE, blank);
    if (fence === null) fence = mark ?? null;
    else if (mark !== undefined && mark.startsWith(fence)) fence = null;
    return blank(line);
  });
  return lines.join('\n');
}

/** The marks of a whole note as it is stored. */
export function marksOf(text: string): NoteMark[] {
  return findMarks(withoutCode(text));
}

/** The tags of a note, folded, each once, in order. */
export function tagsOf(text: string): string[] {
  return [...new Set(marksOf(text).flatMap((mark) => (mark.kind === 'tag' ? [fold(mark.tag)] : [])))];
}

const TITLE = /^#[ \t]+([^\n]*)(?:\n+|$)/;

/** A heading of the first rank in the first line is the note's title; without one it is called by its subject. */
export function splitTitle(text: string): { title: string; body: string } {
  const match = TITLE.exec(text);
  return match ? { title: (match[1] ?? '').trim(), body: text.slice(match[0].length) } : { title: '', body: text };
}

export function joinTitle(title: string, body: string): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line === '' ? body : `# ${line}\n\n${body}`;
}

/** The beginning of a note in plain words, for lists: without its title and without signs of Markdown. */
export function excerptOf(text: string, length: number): string {
  // Longer than any excerpt even when most of it is signs: a whole book need not be gone through.
  const { body } = splitTitle(text.slice(0, length * 6 + 500));
  const plain = body
    .replaceAll(/^ {0,3}(?:```+|~~~+).*$/gm, ' ')
    .replaceAll(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ x]\]\s+)?|\d{1,9}[.)]\s+|[-*_=]{3,}\s*$)/gim, '')
    .replaceAll(/\[\[([^[\]\n]+)\]\]/g, '$1')
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replaceAll(/(\*\*|__|~~|`)/g, '')
    .replaceAll(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
