import { useId } from 'react';
import { useTranslation } from '../../i18n';
import type { HitGroup } from '../../search/answers';
import type { SearchKind } from '../../search/kinds';
import { Button, SectionHead } from '../../ui';
import { ResultRow } from './ResultRow';
import '../../i18n/late/search';
import styles from './ResultGroup.module.css';
import { useSlots } from './useSlots';

type ResultGroupProps = {
  group: HitGroup;
  /** The row with the tab stop. */
  current: string | null;
  /** What was looked for. */
  text: string;
  /** Shows all of a kind; null when that is done already. */
  onAll: ((kind: SearchKind) => void) | null;
};

export function ResultGroup({ group: { kind, total, hits }, current, text, onAll }: ResultGroupProps) {
  const { t } = useTranslation('search');
  const id = useId();
  const slots = useSlots(text, hits);
  const isCut = hits.length < total;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <SectionHead title={t(`kind.${kind}`)} titleId={id} aside={total} rule="below" />
      <ol>
        {hits.map((hit, index) => (
          <ResultRow key={slots[index]} hit={hit} isStop={hit.id === current} />
        ))}
      </ol>
      {isCut && onAll !== null && (
        <Button variant="link" className={styles.all} onClick={() => onAll(kind)}>
          {t('showAll', { count: total })}
        </Button>
      )}
      {isCut && onAll === null && <p className={styles.cut}>{t('firstOf', { shown: hits.length, count: total })}</p>}
    </section>
  );
}
