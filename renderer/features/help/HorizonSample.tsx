import { useState } from 'react';
import { useTranslation } from '../../i18n';
import { FreshText, Kicker, WatchMark } from '../../ui';
import styles from './HorizonSample.module.css';
import '../../i18n/late/help';

/** A show that does not exist: nobody can be spoiled by it. Each line with the episode that tells it. */
const LINES = [
  { id: 'arrives', from: 1 },
  { id: 'named', from: 2 },
  { id: 'signals', from: 3 },
  { id: 'captain', from: 5 },
] as const;
const EPISODES = 5;
/** From which episode on she is known by name. */
const NAMED = 2;

/** The horizon to be tried: a mark is moved, and what may be read follows it. Nothing is stored. */
export function HorizonSample() {
  const { t } = useTranslation('help');
  const [watched, setWatched] = useState(0);
  const lines = LINES.filter(({ from }) => from <= watched);
  return (
    <div className={styles.sample} data-ink="petrol">
      <div role="group" aria-label={t('sample.group')} className={styles.episodes}>
        {Array.from({ length: EPISODES }, (_, index) => index + 1).map((number) => (
          <WatchMark
            key={number}
            size="large"
            name={t('sample.of', { number })}
            state={number <= watched ? 'watched' : 'open'}
            onToggle={() => setWatched(number === watched ? number - 1 : number)}
          />
        ))}
        <span className={styles.upTo}>{watched === 0 ? t('sample.none') : t('sample.upTo', { number: watched })}</span>
      </div>
      <div aria-live="polite" className={styles.card}>
        <Kicker small>{t('sample.show')}</Kicker>
        {watched === 0 ? (
          <p className={styles.ahead}>{t('sample.notMet')}</p>
        ) : (
          <>
            <p className={styles.name}>{t(`sample.name.${watched < NAMED ? 'stranger' : 'known'}`)}</p>
            <ul className={styles.lines}>
              {lines.map(({ id, from }) => (
                <li key={id} className={styles.line}>
                  <span className={styles.code}>{t('sample.of', { number: from })}</span>
                  <FreshText {...(from === watched && { step: 0 })}>{t(`sample.line.${id}`)}</FreshText>
                </li>
              ))}
            </ul>
            <p className={styles.ahead}>{t(watched < EPISODES ? 'sample.ahead' : 'sample.whole')}</p>
          </>
        )}
      </div>
    </div>
  );
}
