import type { ShowHead } from '../../db/reads/views';
import { showAddress } from './addresses';
import styles from './KickerLink.module.css';

/** The title of a show in a kicker, as the way back to it. */
export function ShowLink({ show: { slug, title } }: { show: Pick<ShowHead, 'slug' | 'title'> }) {
  return (
    <a href={showAddress(slug)} className={styles.link}>
      {title}
    </a>
  );
}
