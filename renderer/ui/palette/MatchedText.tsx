import type { MatchRange } from './paletteTypes';
import styles from './Palette.module.css';

export interface MatchedTextProps {
  readonly text: string;
  readonly matches?: readonly MatchRange[] | undefined;
}

/** Text with what was found in it underlined. Ranges in any order; overlaps are joined. */
export function MatchedText({ text, matches = [] }: MatchedTextProps) {
  return splitByMatches(text, matches).map((part, index) =>
    part.matched ? (
      <mark key={index} className={styles.match}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

interface Part {
  readonly text: string;
  readonly matched: boolean;
}

function splitByMatches(text: string, matches: readonly MatchRange[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [from, to] of matches.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(from, done);
    const end = Math.min(to, text.length);
    if (end <= start) continue;
    if (start > done) parts.push({ text: text.slice(done, start), matched: false });
    parts.push({ text: text.slice(start, end), matched: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), matched: false });
  return parts;
}
