import { useTranslation, words } from '../../../i18n';
import type { ShowLine } from '../../../workers/imports';
import { Button, classNames } from '../../../ui';
import { figure, writeCandidate, writeShow } from '../importWords';
import { Glyph, type GlyphKind } from './Glyph';
import styles from './Report.module.css';

type ShowRowProps = { show: ShowLine; onOpen: () => void; onDecide: () => void };

/** One show of the file: what it is taken for, what becomes of its rows, and the way to say otherwise. */
export function ShowRow({ show, onOpen, onDecide }: ShowRowProps) {
  const { t } = useTranslation('imports');
  const title = writeShow(show);
  const kind = kindOf(show);
  const { counts } = show;
  const parts = (['matched', 'already-here', 'stub', 'unclear'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${figure(counts[verdict])} ${t(`report.verdict.${verdict}`).toLowerCase()}`);
  return (
    <div className={styles.show}>
      <Glyph kind={kind} />
      <button type="button" aria-label={t('show.open', { title })} className={styles.title} onClick={onOpen}>
        {title}
      </button>
      <span className={classNames(styles.means, kind === 'unclear' && styles.doubt)}>{writeMatch(show)}</span>
      <span className={styles.counts}>{parts.join(', ')}</span>
      <Button size="small" aria-label={t('show.changeName', { title })} className={styles.choose} onClick={onDecide}>
        {t(kind === 'unclear' ? 'show.choose' : 'show.change')}
      </Button>
    </div>
  );
}

export function kindOf({ counts }: Pick<ShowLine, 'counts'>): GlyphKind {
  if (counts.unclear > 0) return 'unclear';
  if (counts.stub > 0) return 'stub';
  return counts.matched > 0 ? 'matched' : 'already-here';
}

/** What a show of the file is taken for, in words. */
export function writeMatch({ match, doubt, decision }: Pick<ShowLine, 'match' | 'doubt' | 'decision'>): string {
  if (decision?.kind === 'leave-out') return words.t('imports:show.leftOut');
  if (doubt !== null && match === null) return words.t(`imports:doubt.${doubt}`);
  const what = match === null ? words.t('imports:show.own') : writeCandidate(match);
  return decision === null ? what : `${what} · ${words.t('imports:show.byHand')}`;
}
