import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { InkScope, PageHead, textLinkClass } from '../../../ui';
import { Waiting } from '../../lists';
import { inkOf } from '../../marking';
import { charactersAddress } from '../addresses';
import { CardSheet } from './CardSheet';
import styles from './CardSheet.module.css';
import type { CardAnswer } from './useCard';
import '../../../i18n/late/characters';

export type CharacterCardBodyProps = {
  /** The slug of the show, for the way to those who have been met. */
  show: string;
  /** What `useCard` says. */
  answer: CardAnswer | null | undefined;
  /** Asks for the card as of an earlier stop, by its code (`s1e4`), or for the one at the horizon. */
  onAsOf: (code: string | null) => void;
  /** Buttons below the credits. */
  actions?: ReactNode;
  /** What is the viewer's own about this character, below relations and appearances. */
  own?: ReactNode;
};

/**
 * A whole card. It fills what it stands in, from 360 px wide on, and scrolls by itself. For somebody not met and for
 * nobody at all it is the same calm page: nothing tells which it is.
 */
export function CharacterCardBody({ show, answer, onAsOf, actions, own }: CharacterCardBodyProps) {
  const { t } = useTranslation('characters');
  if (answer === undefined) return <Waiting text={t('readingCard')} />;
  if (answer === null) {
    return (
      <div className={styles.screen}>
        <div className={styles.missing}>
          <PageHead title={t('missing.title')} />
          <p className={styles.missingText}>{t('missing.text')}</p>
          <a href={charactersAddress(show)} className={textLinkClass}>
            {t('missing.action')}
          </a>
        </div>
      </div>
    );
  }
  return (
    <InkScope ink={inkOf(answer.now.show)} className={styles.screen}>
      <CardSheet answer={answer} onStop={onAsOf} actions={actions} own={own} />
    </InkScope>
  );
}
