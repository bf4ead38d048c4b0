import { useState } from 'react';
import type { Unlocked } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { Button, classNames, SectionHead } from '../../ui';
import { UnlockedEntry } from './UnlockedEntry';
import styles from './UnlockedCards.module.css';
import type { UnlockedCard } from './unlockedWords';
import '../../i18n/late/unlocked';

interface UnlockedCardsProps {
  readonly unlocked: Unlocked;
  /** A mark has just brought them: each fact is underlined once. */
  readonly fresh: boolean;
  /** How many cards stand there before the rest is asked for. */
  readonly most: number;
  /** On a page: two columns where there is room. */
  readonly wide?: boolean | undefined;
}

/** The new lines of cards, card by card: those met for the first time, then those that grew. */
export function UnlockedCards({ unlocked, fresh, most, wide = false }: UnlockedCardsProps) {
  const { t } = useTranslation('unlocked');
  const [all, setAll] = useState(false);
  const { characters, show } = unlocked;
  // One more line than the button would take is no reason for a button.
  const shown = all || characters.length <= most + 1 ? characters : characters.slice(0, most);
  const left = characters.length - shown.length;
  const groups = [
    { id: 'new', title: t('newPeople'), cards: shown.filter(({ isNew }) => isNew) },
    { id: 'grown', title: t('grown'), cards: shown.filter(({ isNew }) => !isNew) },
  ].filter(({ cards }) => cards.length > 0);
  const steps = stepsOf(shown);
  return (
    <div className={classNames(styles.groups, wide && styles.wide)}>
      {groups.map(({ id, title, cards }) => (
        <section key={id} className={styles.group}>
          <SectionHead small level={3} rule="none" title={title} className={styles.head} />
          <ul className={styles.cards}>
            {cards.map((card) => (
              <UnlockedEntry
                key={card.head.slug}
                show={show.slug}
                card={card}
                {...(fresh && { firstStep: steps.get(card) ?? 0 })}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {t('more', { count: left })}
        </Button>
      )}
    </div>
  );
}

/** The place of each card's first line among all: they are underlined one after the other. */
function stepsOf(cards: readonly UnlockedCard[]): ReadonlyMap<UnlockedCard, number> {
  const steps = new Map<UnlockedCard, number>();
  let next = 0;
  for (const card of cards) {
    steps.set(card, next);
    next += card.lines.filter(({ kind }) => kind === 'fact').length;
  }
  return steps;
}
