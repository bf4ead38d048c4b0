import { useLive } from '../../db/live';
import { readFranchiseOf } from '../../db/reads';
import { franchiseAddress } from './addresses';
import styles from './KickerLink.module.css';

/** ` · Star Trek`, behind a kicker: the way from one title to all that belong to it. Nothing where it belongs to none. */
export function FranchiseLink({ show }: { show: string }) {
  const franchise = useLive((database) => readFranchiseOf(database, show), [show]);
  if (!franchise) return null;
  return (
    <>
      <span aria-hidden>·</span>
      <a href={franchiseAddress(franchise.slug)} lang={franchise.lang} className={styles.link}>
        {franchise.title}
      </a>
    </>
  );
}
