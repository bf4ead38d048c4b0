import type { ReactNode } from 'react';
import type { RatingsOfShow } from '../../../db/reads/statistics/readStatistics';
import { useTranslation } from '../../../i18n';
import { InkScope } from '../../../ui';
import { inkOf } from '../../marking';
import { oneDecimal } from '../statisticsWords';
import { ChartFrame } from './ChartFrame';
import styles from './Charts.module.css';

const LEFT = 40;
const CELL = 27;
const GAP = 3;

/** The viewer's ratings of a show: a row a season, a cell an episode. */
export function RatingGrid({ ratings: { head, seasons }, tools }: { ratings: RatingsOfShow; tools: ReactNode }) {
  const { t } = useTranslation('statistics');
  const rated = seasons.flatMap(({ episodes }) => episodes.flatMap(({ rating }) => (rating === null ? [] : [rating])));
  const mean = rated.length === 0 ? 0 : rated.reduce((sum, one) => sum + one, 0) / rated.length;
  return (
    <InkScope ink={inkOf(head)}>
      <ChartFrame
        title={t('ratings.title')}
        aside={t('ratings.aside')}
        summary={t('ratings.summary', { show: head.title, count: rated.length, mean: oneDecimal(mean) })}
        tools={tools}
        nothing={t('ratings.none')}
        table={{
          columns: [t('ratings.season'), t('ratings.episode'), t('ratings.rating')],
          rows: seasons.flatMap(({ number, episodes }) =>
            episodes.map((one) => [
              number,
              one.number,
              one.rating ?? (one.watched ? t('ratings.notRated') : t('ratings.notWatched')),
            ]),
          ),
        }}
        draw={rated.length === 0 ? null : (width) => content(width)}
      />
    </InkScope>
  );

  function content(width: number) {
    const longest = Math.max(...seasons.map(({ episodes }) => episodes.length));
    const step = Math.min(42, Math.max(24, (width - LEFT) / longest));
    const inRow = Math.max(1, Math.floor((width - LEFT + GAP) / step));
    let y = 0;
    const rows = seasons.map(({ number, episodes }) => {
      const top = y;
      y += Math.ceil(episodes.length / inRow) * (CELL + GAP);
      return { number, episodes, top };
    });
    return {
      height: y,
      content: rows.map(({ number, episodes, top }) => (
        <g key={number}>
          <text x={0} y={top + 18} className={styles.quiet}>
            {t('ratings.seasonShort', { number })}
          </text>
          {episodes.map((one, index) => {
            const x = LEFT + (index % inRow) * step;
            const line = top + Math.floor(index / inRow) * (CELL + GAP);
            return <RatingCell key={one.number} x={x} y={line} width={step - GAP} {...one} />;
          })}
        </g>
      )),
    };
  }
}

type RatingCellProps = { x: number; y: number; width: number; rating: number | null; watched: boolean };

function RatingCell({ x, y, width, rating, watched }: RatingCellProps) {
  if (rating === null) {
    const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: CELL - 1 };
    return <rect {...box} rx={1.5} className={watched ? styles.track : styles.open} />;
  }
  const wash =
    rating >= 10 ? 'rate5' : rating === 9 ? 'rate4' : rating === 8 ? 'rate3' : rating === 7 ? 'rate2' : 'rate1';
  return (
    <g>
      <rect x={x} y={y} width={width} height={CELL} rx={1.5} className={styles[wash]} />
      <text
        x={x + width / 2}
        y={y + 18}
        className={`${styles.figure} ${rating >= 9 ? styles.onAccent : styles.strong}`}
      >
        {rating}
      </text>
    </g>
  );
}
