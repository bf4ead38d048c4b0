import type { Tally } from '../../../shared/statistics/tally';
import { useTranslation } from '../../i18n';
import { textLinkClass } from '../../ui';
import styles from './Statistics.module.css';
import { figure } from './statisticsWords';

/** What is counted with a guess, and what is left out and why: each with its number. */
export function Notes({ tally, chosen }: { tally: Tally; chosen: string | null }) {
  const { t } = useTranslation('statistics');
  const { usual, lengthless, unplaced, left } = tally;
  const of = chosen === null ? '' : `&show=${chosen}`;
  const notes = [
    { key: 'usual', count: usual, href: null },
    { key: 'lengthless', count: lengthless, href: null },
    { key: 'bulk', count: left.bulk, href: `#/history?origin=bulk${of}` },
    { key: 'vague', count: left.vague, href: `#/history?sure=span${of}` },
    { key: 'hourless', count: left.hourless, href: null },
    { key: 'unplaced', count: unplaced, href: `#/history?sure=unknown${of}` },
  ] as const;
  const said = notes.filter(({ count }) => count > 0);
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map(({ key, count, href }) => (
        <li key={key}>
          {t(`note.${key}`, { count, formatted: figure(count) })}{' '}
          {href !== null && (
            <a href={href} className={textLinkClass}>
              {t('note.see')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
