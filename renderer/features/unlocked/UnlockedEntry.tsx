import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { classNames, FreshText, textLinkClass } from '../../ui';
import { characterAddress, CharacterEmblem } from '../characters';
import styles from './UnlockedCards.module.css';
import { writeValue, type UnlockedCard, type UnlockedLine } from './unlockedWords';

interface UnlockedEntryProps {
  /** The slug of the show. */
  readonly show: string;
  readonly card: UnlockedCard;
  /** The place of its first fact among all that came, when they came just now. */
  readonly firstStep?: number | undefined;
}

/** One card and what it gained: its values in a row, then its facts. */
export function UnlockedEntry({ show, card: { head, isNew, lines }, firstStep }: UnlockedEntryProps) {
  const values = lines.filter(({ kind }) => kind !== 'fact');
  const facts = lines.filter(({ kind }) => kind === 'fact');
  return (
    <li className={classNames(styles.card, isNew && styles.new)}>
      <CharacterEmblem head={head} size={isNew ? 36 : 24} className={styles.emblem} />
      <div className={styles.words}>
        <a href={characterAddress(show, head.slug)} className={styles.name}>
          {head.name}
        </a>
        {values.length > 0 && (
          <p className={styles.values}>
            {values.map((line, index) => (
              <Fragment key={line.id}>
                {index > 0 && <span className={styles.dot}> · </span>}
                <Value show={show} line={line} />
              </Fragment>
            ))}
          </p>
        )}
        {facts.map((line, index) => (
          <p key={line.id} className={styles.fact}>
            <FreshText step={firstStep === undefined ? undefined : firstStep + index}>{line.text}</FreshText>
            <Doubt of={line} />
          </p>
        ))}
      </div>
    </li>
  );
}

function Value({ show, line }: { show: string; line: UnlockedLine }): ReactNode {
  return (
    <>
      {writeValue(line)}
      {line.to && (
        <>
          {' '}
          <a href={characterAddress(show, line.to.slug)} className={textLinkClass}>
            {line.to.name}
          </a>
        </>
      )}
      <Doubt of={line} />
    </>
  );
}

function Doubt({ of }: { of: UnlockedLine }): ReactNode {
  const { t } = useTranslation();
  return of.unconfirmed ? <span className={styles.doubt}> {t('unconfirmed')}</span> : null;
}
