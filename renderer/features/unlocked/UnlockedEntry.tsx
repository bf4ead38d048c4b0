import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { classNames, FreshText } from '../../ui';
import { characterAddress, CharacterEmblem } from '../characters';
import styles from './UnlockedCards.module.css';
import { listed, valuesOf, type UnlockedCard, type UnlockedValue } from './unlockedWords';

/** More lines than these are not drawn one after the other: nobody waits for the ninth. */
const MOST_DRAWN = 8;

interface UnlockedEntryProps {
  /** The slug of the show. */
  readonly show: string;
  readonly card: UnlockedCard;
  /** The place of its first fact among all that came, when they came just now. */
  readonly firstStep?: number | undefined;
}

/** One card and what it gained: its facts, then names, values and relations in a row. */
export function UnlockedEntry({ show, card: { head, isNew, lines }, firstStep }: UnlockedEntryProps) {
  const facts = lines.filter(({ kind }) => kind === 'fact');
  const values = valuesOf(lines);
  const stepOf = (index: number) => {
    const step = firstStep === undefined ? undefined : firstStep + index;
    return step === undefined || step >= MOST_DRAWN ? undefined : step;
  };
  return (
    <li className={classNames(styles.card, isNew && styles.new)}>
      <CharacterEmblem head={head} size={isNew ? 36 : 24} className={styles.emblem} />
      <div className={styles.words}>
        <a href={characterAddress(show, head.slug)} className={styles.name}>
          {head.name}
        </a>
        {facts.map((line, index) => (
          <p key={line.id} data-line="fact" className={styles.fact}>
            <FreshText step={stepOf(index)} lang={line.lang}>
              {line.text}
            </FreshText>
            <Doubt unconfirmed={line.unconfirmed} />
          </p>
        ))}
        {values.length > 0 && (
          <p data-line="values" className={styles.values}>
            {values.map((value, index) => (
              <Fragment key={value.id}>
                {index > 0 && ' · '}
                <Value show={show} value={value} />
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** `mentor of Agnes Jurati and Soji Asha`: the others are links. */
function Value({ show, value: { text, to, unconfirmed } }: { show: string; value: UnlockedValue }): ReactNode {
  return (
    <>
      {text}
      {to.length > 0 && ' '}
      {listed(to).map(({ text: piece, head }) =>
        head ? (
          <a key={head.slug} href={characterAddress(show, head.slug)} className={styles.other}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
      <Doubt unconfirmed={unconfirmed} />
    </>
  );
}

function Doubt({ unconfirmed }: { unconfirmed: boolean }): ReactNode {
  const { t } = useTranslation();
  return unconfirmed ? <span className={styles.doubt}> ({t('unconfirmed')})</span> : null;
}
