import { useLive } from '../../db/live';
import { readOwnShows } from '../../db/reads/ownShows/readOwnShow';
import { SectionHead, textLinkClass } from '../../ui';
import { showAddress } from '../lists';
import { useAddWords } from './addWords';
import styles from './AddShow.module.css';
import { addAddress, UNMATCHED } from './addresses';

/** As many as one looks over here; the library has them all. */
const SHOWN = 200;

/** The shows that are here because of the viewer, each to be edited, and the way to what waits to be matched. */
export function OwnShows() {
  const { t } = useAddWords();
  const shows = useLive(readOwnShows, []) ?? [];
  return (
    <>
      <p className={styles.block}>
        <a href={UNMATCHED} className={textLinkClass}>
          {t('unmatched.title')}
        </a>
      </p>
      {shows.length > 0 && (
        <section aria-labelledby="own-shows" className={styles.block}>
          <SectionHead title={t('yours')} titleId="own-shows" aside={String(shows.length)} />
          <ul>
            {shows.slice(0, SHOWN).map(({ pack, slug, title }) => (
              <li key={pack} className={styles.found}>
                <a href={showAddress(slug)} className={styles.name}>
                  {title}
                </a>
                <a href={addAddress({ show: pack })} aria-label={t('editTitle', { title })} className={textLinkClass}>
                  {t('origin.edit')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
