import type { UpNextItem } from '../../db/reads/views';
import { classNames, InkScope, Kicker } from '../../ui';
import { episodeAddress, rowAttributes } from '../lists';
import { titleOf } from '../marking';
import { MarkButton } from './MarkButton';
import { SeasonTally } from './SeasonTally';
import { writeKicker } from './words';
import styles from './Billing.module.css';

/** The shows watched before the last one, side by side. */
export function SecondBilling({ items }: { items: readonly UpNextItem[] }) {
  return (
    <div className={styles.second} role="presentation">
      {items.map((item) => (
        <SecondItem key={item.head.ref} item={item} />
      ))}
    </div>
  );
}

function SecondItem({ item }: { item: UpNextItem }) {
  const { head, episode } = item;
  const { title, hidden } = titleOf(head, episode);
  return (
    <InkScope ink={head.ink ?? 'slate'} {...rowAttributes(head.ref)} role="listitem" className={styles.secondItem}>
      <Kicker>{writeKicker(head, episode.season)}</Kicker>
      <h2 className={classNames(styles.secondTitle, hidden && styles.hidden)}>
        <a href={episodeAddress(head.slug, episode.season, episode.number)}>{title}</a>
      </h2>
      <div className={styles.secondFacts}>
        <SeasonTally item={item} size="row" />
        <MarkButton item={item} />
      </div>
    </InkScope>
  );
}
