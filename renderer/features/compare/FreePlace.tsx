import { Plus } from 'lucide-react';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui';
import { CharacterEmblem } from '../characters';
import styles from './CardHeads.module.css';
import type { SheetActions } from './ComparisonSheet';
import { findCharacters } from './findCharacters';
import type { Comparison } from './useComparison';

const MOST_PROPOSED = 4;

/** The place of the second card while there is none: anybody, or one of those who come to mind. */
export function FreePlace({ comparison, actions }: { comparison: Comparison; actions: SheetActions }) {
  const { t } = useTranslation('compare');
  const cards = comparison.columns.map(({ now }) => now);
  const proposed = findCharacters(comparison.gallery, cards, '')
    .filter(({ group }) => group !== 'met')
    .flatMap(({ heads }) => heads)
    .slice(0, MOST_PROPOSED);
  return (
    <div className={styles.free}>
      <Button variant="primary" icon={Plus} aria-haspopup="dialog" onClick={() => actions.onChange(cards.length)}>
        {t('choose')}
      </Button>
      {proposed.length > 0 && (
        <div role="group" aria-label={t('perhaps')} className={styles.proposed}>
          {proposed.map((head) => (
            <button
              key={head.slug}
              type="button"
              className={styles.proposal}
              onClick={() => actions.onChoose(head.slug)}
            >
              <CharacterEmblem head={head} size={28} />
              {head.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
