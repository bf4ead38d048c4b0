import { useId } from 'react';
import type { LengthView, ProductionPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeNumber } from '../../i18n/format';
import { classNames, SectionHead, Tag } from '../../ui';
import { episodeAddress } from '../lists';
import { FactRow } from './FactRow';
import styles from './Lengths.module.css';

/** How long each episode of a season is. What is not known says so; where nothing is known, once for all. */
export function Lengths({ page, lengths }: { page: ProductionPage; lengths: readonly LengthView[] }) {
  const { t } = useTranslation('production');
  const { t: common } = useTranslation();
  const titleId = useId();
  const known = lengths.filter(({ minutes }) => minutes !== null).length;
  const [only] = lengths;
  if (lengths.length === 1 || known === 0) {
    const minutes = lengths.length === 1 ? (only?.minutes ?? null) : null;
    const value = minutes === null ? null : common('minutes', { count: minutes });
    return (
      <dl>
        <FactRow
          show={page.show.slug}
          label={t(lengths.length === 1 ? 'length' : 'lengths')}
          value={value}
          unconfirmed={lengths.length === 1 && only?.unconfirmed === true}
          heads={page.sources}
        />
      </dl>
    );
  }
  return (
    <div role="group" aria-labelledby={titleId}>
      <SectionHead
        level={3}
        rule="none"
        small
        titleId={titleId}
        title={t('lengths')}
        aside={t('lengthsKnown', { known, total: lengths.length })}
      />
      <ul className={styles.lengths}>
        {lengths.map(({ episode, minutes, unconfirmed }) => (
          <li key={episode.ref} className={styles.cell}>
            <a href={episodeAddress(page.show.slug, episode.season, episode.number)} className={styles.code}>
              {`E${writeNumber(episode.number, episode.numberTo)}`}
            </a>
            <span className={classNames(styles.minutes, minutes === null && styles.unknown)}>
              {minutes === null ? common('notKnown') : common('minutes', { count: minutes })}
            </span>
            {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  );
}
