import { ArrowLeftRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { Button, HorizonRule, ScotchRule } from '../../ui';
import { CardExportMenu } from '../cardExport';
import { AsOf } from '../characters';
import { CardHeads } from './CardHeads';
import { Common } from './Common';
import { MOST } from './compareSearch';
import styles from './ComparisonSheet.module.css';
import { LineTable } from './LineTable';
import { Together } from './Together';
import type { Comparison } from './useComparison';
import { useIsPast } from './useIsPast';
import { writePlaceCode } from './words';
import { writeList } from '../../i18n/figures';

export type SheetActions = {
  onStop: (code: string | null) => void;
  onTurn: () => void;
  /** Asks who is to stand at a place. */
  onChange: (place: number) => void;
  /** Puts somebody into the free place. */
  onChoose: (slug: string) => void;
  onRemove: (slug: string) => void;
};

type ComparisonSheetProps = SheetActions & { comparison: Comparison };

/** The cards themselves: heads, lines, and what is between them. */
export function ComparisonSheet({ comparison, ...actions }: ComparisonSheetProps) {
  const { t } = useTranslation('compare');
  const { columns, stops, stop, isNow } = comparison;
  const [heads, setHeads] = useState<HTMLElement | null>(null);
  const isPast = useIsPast(heads);
  const names = columns.map(({ head }) => head.name);
  const cards = columns.map(({ shown }) => shown);
  const known = cards.filter((card) => card !== null);
  const [only] = names;
  return (
    <>
      <h1 tabIndex={-1} className={styles.heading}>
        {columns.length === 1 ? t('oneOf', { name: only ?? '' }) : t('of', { names: writeList(names) })}
      </h1>
      <div className={styles.tools}>
        <div className={styles.asOf}>{stop && <AsOf stops={stops} stop={stop} onStop={actions.onStop} />}</div>
        <div role="group" aria-label={t('actions')} className={styles.actions}>
          {columns.length > 1 && (
            <Button size="small" icon={ArrowLeftRight} onClick={actions.onTurn}>
              {t(columns.length === 2 ? 'swap' : 'turn')}
            </Button>
          )}
          {columns.length > 1 && columns.length < MOST && (
            <Button size="small" icon={Plus} aria-haspopup="dialog" onClick={() => actions.onChange(columns.length)}>
              {t('third')}
            </Button>
          )}
          <CardExportMenu cards={known} align="end" />
        </div>
      </div>
      <div className={styles.sheet} data-columns={Math.max(2, columns.length)}>
        <CardHeads ref={setHeads} comparison={comparison} actions={actions} />
        <ScotchRule />
        <LineTable comparison={comparison} withNames={isPast} />
        <HorizonRule
          label={isNow ? t('horizon') : t('asOf', { place: writePlaceCode(stop) })}
          className={styles.horizon}
        />
        <Common comparison={comparison} />
        {known.length > 1 && <Together cards={known} />}
      </div>
    </>
  );
}
