import { useState } from 'react';
import type { EpisodePlaceView } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { Button, classNames, SelectField } from '../../../ui';
import { stopCode } from '../addresses';
import { codeOf, writePlace } from '../characterWords';
import '../../../i18n/late/characters';
import styles from './AsOf.module.css';

export type AsOfProps = {
  /** Watched episodes in story order; the last one is the horizon. There is nothing beyond it to slide to. */
  stops: readonly EpisodePlaceView[];
  stop: EpisodePlaceView;
  /** The code of an earlier stop, or null for the horizon. */
  onStop: (code: string | null) => void;
};

/** More labels would run into one another; then only the seasons are named. */
const MOST_LABELS = 12;

/** The card as of an earlier episode: a slider, and in a narrow window a list of the same stops. */
export function AsOf({ stops, stop, onStop }: AsOfProps) {
  const { t } = useTranslation('characters');
  const last = stops.length - 1;
  const index = Math.max(
    0,
    stops.findIndex((one) => one.ref === stop.ref),
  );
  const [at, move] = usePosition(index, (to) => {
    const chosen = stops[to];
    if (chosen) onStop(to === last ? null : stopCode(chosen));
  });
  const shown = stops[at] ?? stop;
  const horizon = stops[last] ?? stop;

  return (
    <div role="group" aria-label={t('asOf.name')} className={styles.asOf}>
      <p aria-hidden className={styles.label}>
        {t('asOf.label')} <span className={styles.code}>{codeOf(shown)}</span>
      </p>
      {stops.length > 1 && (
        <>
          <div className={styles.track}>
            <Ticks stops={stops} />
            <input
              type="range"
              min={0}
              max={last}
              step={1}
              value={at}
              aria-label={t('asOf.name')}
              aria-valuetext={at === last ? t('asOf.now', { place: writePlace(shown) }) : writePlace(shown)}
              className={styles.range}
              onChange={(event) => move(Number(event.currentTarget.value))}
            />
          </div>
          <SelectField
            label={t('asOf.name')}
            labelHidden
            value={String(at)}
            options={stops.map((one, place) => ({ value: String(place), label: writePlace(one) }))}
            onChange={(value) => move(Number(value))}
            className={styles.list}
          />
        </>
      )}
      {stop.ref !== horizon.ref && (
        <p className={styles.earlier}>
          {t('asOf.earlier', { place: writePlace(stop) })}{' '}
          <Button variant="link" onClick={() => move(last)}>
            {t('asOf.back', { code: codeOf(horizon) })}
          </Button>
        </p>
      )}
    </div>
  );
}

function Ticks({ stops }: Pick<AsOfProps, 'stops'>) {
  const { t } = useTranslation('characters');
  const several = new Set(stops.map((one) => one.season)).size > 1;
  return (
    <div aria-hidden className={styles.ticks}>
      {stops.map((one, index) => {
        const opens = one.season !== stops[index - 1]?.season;
        return (
          <span key={one.ref} className={classNames(styles.tick, opens && several && styles.opens)}>
            <span className={styles.tickLabel}>{labelOf(one, opens)}</span>
          </span>
        );
      })}
    </div>
  );

  function labelOf(one: EpisodePlaceView, opens: boolean): string {
    const season = one.season === 0 ? t('asOf.specials') : t('asOf.season', { season: one.season });
    if (stops.length > MOST_LABELS) return opens ? season : '';
    return several && opens ? codeOf(one) : t('asOf.episode', { number: one.number });
  }
}

/** Where the thumb is: at once where it was moved to, while the address follows behind. */
function usePosition(index: number, onMove: (to: number) => void): [number, (to: number) => void] {
  const [at, setAt] = useState(index);
  const [sent, setSent] = useState<number | null>(null);
  const [seen, setSeen] = useState(index);
  if (index !== seen) {
    setSeen(index);
    // What comes back on the way to a later answer would make the thumb jump under the finger.
    if (sent === null || sent === index) {
      setAt(index);
      setSent(null);
    }
  }
  const move = (to: number) => {
    setAt(to);
    setSent(to === index ? null : to);
    onMove(to);
  };
  return [at, move];
}
