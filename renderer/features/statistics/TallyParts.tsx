import { useMemo, useState } from 'react';
import { overTime } from '../../../shared/statistics/spread';
import type { Period, Tally } from '../../../shared/statistics/tally';
import { useLive } from '../../db/live';
import { readRatings, type StatisticsPage } from '../../db/reads/statistics/readStatistics';
import { useTranslation } from '../../i18n';
import { SelectField } from '../../ui';
import { DayMap } from './charts/DayMap';
import { HourDots } from './charts/HourDots';
import { MonthMap } from './charts/MonthMap';
import { NamedBars } from './charts/NamedBars';
import { RatingGrid } from './charts/RatingGrid';
import { TimeBars } from './charts/TimeBars';
import { Figures } from './Figures';
import { Notes } from './Notes';
import styles from './Statistics.module.css';
import { figure, writeDuration } from './statisticsWords';

type ChosenShow = StatisticsPage['shows'][number];
type TallyPartsProps = {
  tally: Tally;
  page: StatisticsPage;
  chosen: ChosenShow | null;
  period: Period;
  today: string;
};

/** Shows that have a bar of their own; all are in the table. */
const MOST_SHOWS = 12;

/** Everything that was counted, from the sum to the single. */
export function TallyParts({ tally, page, chosen, period, today }: TallyPartsProps) {
  const { t } = useTranslation('statistics');
  const { days, hours, passes } = tally;
  const from = period?.from ?? days[0]?.[0] ?? today;
  const to = period === null || period.to > today ? today : period.to;
  const time = useMemo(() => overTime(days, from, to), [days, from, to]);
  const nameOf = new Map(page.shows.map(({ id, head }) => [id, head.title]));
  const shows = tally.shows.map((one) => ({ ...one, name: nameOf.get(one.show) ?? t('shows.unknown') }));
  const [top] = shows;
  const more = shows.length - MOST_SHOWS;
  const again = passes.filter(({ pass }) => pass > 1).reduce((sum, { plays }) => sum + plays, 0);
  const passName = (pass: number) => (pass === 1 ? t('passes.first') : t('passes.number', { number: pass }));
  const valueOf = ({ minutes, plays }: { minutes: number; plays: number }) =>
    t('shows.value', { time: writeDuration(minutes), count: plays, formatted: figure(plays) });

  return (
    <>
      <Figures tally={tally} today={today} />
      {period === null ? (
        <MonthMap days={days} from={from} to={to} />
      ) : (
        <DayMap days={days} from={period.from} to={period.to} />
      )}
      <TimeBars {...time} />
      <div className={styles.pair}>
        <HourDots hours={hours} />
        <Ratings page={page} chosen={chosen} />
      </div>
      {chosen === null && top && (
        <NamedBars
          title={t('shows.title')}
          aside={t('shows.aside', { count: shows.length, formatted: figure(shows.length) })}
          summary={t('shows.summary', { show: top.name, time: writeDuration(top.minutes) })}
          bars={shows
            .slice(0, MOST_SHOWS)
            .map((one) => ({ key: one.show, name: one.name, value: one.minutes, text: valueOf(one) }))}
          rest={more > 0 ? t('shows.more', { count: more, formatted: figure(more) }) : null}
          table={{
            columns: [t('shows.column'), t('shows.minutes'), t('days.plays')],
            rows: shows.map(({ name, minutes, plays }) => [name, minutes, plays]),
          }}
        />
      )}
      {passes.length > 0 && (
        <NamedBars
          title={t('passes.title')}
          summary={t('passes.summary', { first: figure(tally.plays - again), again: figure(again) })}
          bars={passes.map((one) => ({
            key: String(one.pass),
            name: passName(one.pass),
            value: one.plays,
            text: valueOf(one),
          }))}
          table={{
            columns: [t('passes.column'), t('days.plays'), t('shows.minutes')],
            rows: passes.map(({ pass, plays, minutes }) => [passName(pass), plays, minutes]),
          }}
        />
      )}
      {chosen === null && page.franchises.map((one) => <FranchisePart key={one.id} franchise={one} />)}
      <Notes tally={tally} chosen={chosen?.head.slug ?? null} />
    </>
  );
}

function FranchisePart({ franchise: { title, shows } }: { franchise: StatisticsPage['franchises'][number] }) {
  const { t } = useTranslation('statistics');
  const watched = shows.reduce((sum, one) => sum + one.watched, 0);
  const total = shows.reduce((sum, one) => sum + one.total, 0);
  const begun = shows.filter((one) => one.watched > 0);
  const rest = shows.length - begun.length;
  const sums = { watched: figure(watched), total: figure(total) };
  return (
    <NamedBars
      title={t('franchise.title', { name: title })}
      aside={t('franchise.aside', sums)}
      summary={t('franchise.summary', sums)}
      bars={begun.map(({ head, watched: seen, total: of }) => ({
        key: head.ref,
        name: head.title,
        value: seen,
        of,
        text: `${figure(seen)} / ${figure(of)}`,
      }))}
      rest={rest > 0 ? t('franchise.more', { count: rest, formatted: figure(rest) }) : null}
      table={{
        columns: [t('franchise.column'), t('franchise.watched'), t('franchise.total')],
        rows: shows.map(({ head, watched: seen, total: of }) => [head.title, seen, of]),
      }}
    />
  );
}

/** The ratings of the chosen show; of all shows, of the one with most ratings until another one is chosen. */
function Ratings({ page, chosen }: { page: StatisticsPage; chosen: ChosenShow | null }) {
  const { t } = useTranslation('statistics');
  const [picked, setPicked] = useState<string | null>(null);
  const rated = page.shows.filter((one) => one.rated > 0);
  const most = rated.reduce<ChosenShow | null>((best, one) => (one.rated > (best?.rated ?? 0) ? one : best), null);
  const show = chosen ?? rated.find(({ id }) => id === picked) ?? most ?? page.shows[0];
  const id = show?.id ?? null;
  const ratings = useLive(async (database) => (id === null ? null : readRatings(database, id)), [id]);
  if (!ratings) return <div />;
  return (
    <RatingGrid
      ratings={ratings}
      tools={
        chosen === null && rated.length > 1 ? (
          <SelectField
            label={t('ratings.choose')}
            labelHidden
            value={show?.id ?? ''}
            options={rated.map((one) => ({ value: one.id, label: one.head.title }))}
            onChange={setPicked}
            className={styles.rated}
          />
        ) : (
          <p className={styles.ratedShow}>{ratings.head.title}</p>
        )
      }
    />
  );
}
