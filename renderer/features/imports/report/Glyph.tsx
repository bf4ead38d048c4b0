import { classNames } from '../../../ui';
import styles from './Glyph.module.css';

export type GlyphKind = 'matched' | 'already-here' | 'stub' | 'unclear' | 'refused';

const SIGNS: Record<GlyphKind, string> = { matched: '✓', 'already-here': '=', stub: '+', unclear: '?', refused: '×' };

/** The sign of a verdict, always beside its word. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  return (
    <span aria-hidden className={classNames(styles.glyph, styles[kind])}>
      {SIGNS[kind]}
    </span>
  );
}
