import type { ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { HorizonRule, PageHead, ScotchRule } from '../../../ui';
import { ToldIn } from '../../toldIn';
import { CharacterEmblem } from '../CharacterEmblem';
import { codeOf } from '../characterWords';
import { Appearances } from './Appearances';
import { AsOf } from './AsOf';
import { CardCredits } from './CardCredits';
import styles from './CardSheet.module.css';
import { CardSources } from './CardSources';
import { FactList } from './FactList';
import { RelationList } from './RelationList';
import type { CardAnswer } from './useCard';
import { useUnlocked } from './useUnlocked';
import '../../../i18n/late/characters';

export type CardSheetProps = {
  answer: CardAnswer;
  onStop: (code: string | null) => void;
  /** Buttons below the credits. */
  actions?: ReactNode;
  /** What is the viewer's own, below the relations and the appearances. */
  own?: ReactNode;
};

/** A card: the portrait and who it is, what one knows in story order, and beside it with whom and where. */
export function CardSheet({ answer: { now, shown, stop }, onStop, actions, own }: CardSheetProps) {
  const { t } = useTranslation('characters');
  const unlocked = useUnlocked(now);
  const isNow = stop.ref === now.asOf.ref;
  const met = now.appearances.length === 0 ? 'firstMentioned' : 'firstMet';
  const kicker: string[] = [t(met, { code: codeOf(now.metIn) })];
  if (shown.unconfirmedFields.includes('name')) kicker.push(t('nameUnconfirmed'));

  return (
    <div className={styles.columns}>
      <article className={styles.main}>
        <PageHead
          size="top"
          kicker={kicker.join(' · ')}
          title={shown.head.name}
          titleLang={shown.head.nameLang}
          rule="none"
          className={styles.head}
        />
        <div className={styles.portrait}>
          <CharacterEmblem head={shown.head} size={224} className={styles.emblem} />
          <div className={styles.who}>
            <CardCredits card={shown} unlocked={unlocked} />
            <CardSources card={shown} />
            <ToldIn of={shown} />
            {actions}
          </div>
        </div>
        <div className={styles.story}>
          <AsOf stops={now.stops} stop={stop} onStop={onStop} />
          <ScotchRule />
          <FactList card={shown} unlocked={unlocked} />
          <HorizonRule label={isNow ? t('horizon') : codeOf(stop)} className={styles.horizon} />
        </div>
      </article>
      <aside aria-label={t('beside')} className={styles.aside}>
        <RelationList card={shown} unlocked={unlocked} />
        <Appearances card={shown} />
        {own}
      </aside>
    </div>
  );
}
