import type { EpisodeChange, Place } from '../../../shared/ownShows/merge';
import { assertNever } from '../../../shared/util/assertNever';
import { writeCode, writeDay } from '../../i18n/format';
import { SectionHead } from '../../ui';
import { useAddWords, words } from './addWords';
import styles from './AddShow.module.css';

const SHOWN = 100;

/**
 * What becomes of the episodes of a show. Titles stand there only where the viewer wrote them: at a source they may be
 * those of episodes ahead.
 */
export function ChangeList({ changes, titled }: { changes: readonly EpisodeChange[]; titled: boolean }) {
  const { t } = useAddWords();
  const count = (kinds: readonly EpisodeChange['kind'][]) => changes.filter((one) => kinds.includes(one.kind)).length;
  const [fresh, gone] = [count(['new']), count(['gone', 'removed'])];
  const changed = changes.length - fresh - gone;
  const parts = [
    ...(fresh > 0 ? [t('changes.counts.new', { count: fresh })] : []),
    ...(changed > 0 ? [t('changes.counts.changed', { count: changed })] : []),
    ...(gone > 0 ? [t('changes.counts.gone', { count: gone })] : []),
  ];
  return (
    <section aria-labelledby="show-changes" className={styles.block}>
      <SectionHead title={t('changes.title')} titleId="show-changes" aside={parts.join(', ')} />
      <p className={styles.aside}>{changes.length === 0 ? t('changes.none') : t('changes.kept')}</p>
      {changes.length > 0 && (
        <ul className={styles.lines}>
          {changes.slice(0, SHOWN).map((one) => (
            <li key={keyOf(one)} className={styles.change}>
              {writeChange(one, titled)}
            </li>
          ))}
        </ul>
      )}
      {changes.length > SHOWN && <p className={styles.aside}>{t('changes.more', { count: changes.length - SHOWN })}</p>}
    </section>
  );
}

function keyOf(one: EpisodeChange): string {
  const [before, now] = ['before' in one ? one.before : null, 'now' in one ? one.now : null];
  return `${one.kind} ${before?.season}/${before?.number} ${now?.season}/${now?.number}`;
}

function writeChange(change: EpisodeChange, titled: boolean): string {
  const name = ({ season, number, title }: Place): string => {
    const code = writeCode(season, number);
    return titled && title !== null ? `${code} ${title}` : code;
  };
  const day = (value: string | null): string =>
    value === null ? words.t('addShow:changes.noDate') : writeDay(value, 'prose');
  switch (change.kind) {
    case 'new':
      return words.t('addShow:changes.new', { now: name(change.now) });
    case 'date':
      return words.t('addShow:changes.date', {
        now: name(change.now),
        from: day(change.from),
        to: day(change.to),
      });
    case 'gone':
    case 'removed':
      return words.t(`addShow:changes.${change.kind}`, { before: name(change.before) });
    case 'renamed':
    case 'renumbered':
    case 'both':
      return words.t(`addShow:changes.${change.kind}`, { before: name(change.before), now: name(change.now) });
    default:
      return assertNever(change, 'change');
  }
}
