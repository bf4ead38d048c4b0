import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { EmptyState, InkScope, textLinkClass } from '../../ui';
import { CompanionTabs } from '../companion';
import { Waiting } from '../lists';
import { inkOf } from '../marking';
import { CharacterChoice } from './CharacterChoice';
import styles from './CompareScreen.module.css';
import { turned, withCard } from './compareSearch';
import { ComparisonSheet } from './ComparisonSheet';
import { NothingChosen } from './NothingChosen';
import type { CompareChoice } from './useCompareSearch';
import type { Comparison } from './useComparison';
import '../../i18n/late/compare';

export type CompareScreenProps = {
  comparison: Comparison | null | undefined;
  choice: CompareChoice;
};

/** `#/compare/<show>`: two or three cards, line beside line. */
export function CompareScreen({ comparison, choice }: CompareScreenProps) {
  const { t } = useTranslation('compare');
  /** Which card is being chosen; null while none is. */
  const [choosing, setChoosing] = useState<number | null>(null);
  if (!comparison) {
    return (
      <div className={styles.screen}>{comparison === undefined ? <Waiting text={t('reading')} /> : <NoSuchShow />}</div>
    );
  }
  const { gallery, columns } = comparison;
  const slugs = columns.map(({ head }) => head.slug);
  const replaced = choosing === null ? undefined : columns[choosing]?.head.name;
  const labels = [t('choice.first'), t('choice.second'), t('choice.third')];
  return (
    <InkScope ink={inkOf(gallery.show)} className={styles.screen}>
      <div className={styles.page}>
        <CompanionTabs show={gallery.show} current="characters" />
        {columns.length === 0 ? (
          <NothingChosen gallery={gallery} onChoose={() => setChoosing(0)} />
        ) : (
          <ComparisonSheet
            comparison={comparison}
            onStop={choice.setAsOf}
            onTurn={() => choice.setCards(turned(slugs))}
            onChange={setChoosing}
            onChoose={(slug) => choice.setCards([...slugs, slug])}
            onRemove={(slug) => choice.setCards(slugs.filter((one) => one !== slug))}
          />
        )}
      </div>
      <CharacterChoice
        open={choosing !== null}
        label={replaced === undefined ? (labels[choosing ?? 0] ?? '') : t('choice.instead', { name: replaced })}
        gallery={gallery}
        beside={columns.filter((_, index) => index !== choosing).map(({ now }) => now)}
        onChoose={(slug) => {
          choice.setCards(withCard(slugs, choosing ?? slugs.length, slug));
          setChoosing(null);
        }}
        onClose={() => setChoosing(null)}
      />
    </InkScope>
  );
}

function NoSuchShow() {
  const { t } = useTranslation('compare');
  return (
    <div className={styles.page}>
      <EmptyState
        isPage
        title={t('missing')}
        text={t('missingWhy')}
        action={
          <a href="#/library" className={textLinkClass}>
            {t('toLibrary')}
          </a>
        }
      />
    </div>
  );
}
