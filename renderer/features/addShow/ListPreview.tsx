import type { LineFault, ReadLine } from '../../../shared/ownShows/readList';
import { writeCode, writeDay } from '../../i18n/format';
import { useAddWords, words } from './addWords';
import styles from './AddShow.module.css';

/** As many lines as somebody looks over; the rest is counted. */
const SHOWN = 200;

/** What was understood of a list, line by line; what was not comes first, with the reason. */
export function ListPreview({ lines }: { lines: readonly ReadLine[] }) {
  const { t } = useAddWords();
  const episodes = lines.flatMap((one) => (one.kind === 'episode' ? [one.episode] : []));
  const faults = lines.flatMap((one) => (one.kind === 'fault' ? [one] : []));
  const specials = episodes.filter((one) => one.season === 0).length;
  const seasons = new Set(episodes.map((one) => one.season).filter((season) => season !== 0)).size;
  const parts = [
    t('preview.episodes', { count: episodes.length - specials }),
    t('preview.seasons', { count: seasons }),
    ...(specials > 0 ? [t('preview.specials', { count: specials })] : []),
  ];
  const understood = lines.filter((one) => one.kind !== 'fault');
  return (
    <div className={styles.preview}>
      <h3 className={styles.small}>{t('preview.title')}</h3>
      <p role="status" className={styles.aside}>
        {episodes.length === 0 ? t('preview.empty') : parts.join(', ')}
      </p>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.slice(0, SHOWN).map((one) => (
            <li key={one.line}>
              <b>{t('preview.line', { line: one.line })}</b> {writeFault(one.fault)} <q>{one.text.slice(0, 80)}</q>
            </li>
          ))}
        </ul>
      )}
      {understood.length > 0 && (
        <ol className={styles.lines}>
          {understood.slice(0, SHOWN).map((one) => (
            <li key={one.line} className={styles.line}>
              {one.kind === 'season' ? (
                <b>{one.season === 0 ? t('preview.specialsHead') : t('preview.heading', { season: one.season })}</b>
              ) : (
                <>
                  <span className={styles.code}>{writeCode(one.episode.season, one.episode.number ?? 0)}</span>
                  <span>{one.episode.title}</span>
                  <span className={styles.day}>
                    {one.episode.airedOn !== null && writeDay(one.episode.airedOn, 'prose')}
                  </span>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {understood.length > SHOWN && (
        <p className={styles.aside}>{t('preview.more', { count: understood.length - SHOWN })}</p>
      )}
    </div>
  );
}

function writeFault(fault: LineFault): string {
  if (fault.code === 'no-such-day') return words.t('addShow:preview.fault.no-such-day', { day: fault.day });
  if (fault.code === 'twice') return words.t('addShow:preview.fault.twice', { line: fault.line });
  return words.t(`addShow:preview.fault.${fault.code}`);
}
