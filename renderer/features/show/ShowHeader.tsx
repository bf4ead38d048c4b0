import { lazy, Suspense, useId } from 'react';
import type { ShowPage } from '../../db/reads/views';
import { Kicker } from '../../ui';
import { CompanionTabs } from '../companion';
import { FranchiseLink } from '../lists';
import { NotesLink } from '../notes';
import { ToldIn } from '../toldIn';
import { HeaderTallies } from './HeaderTallies';
import { MoreMenu } from './menus/MoreMenu';
import { PassButton } from './menus/PassButton';
import { SpoilerMenu } from './menus/SpoilerMenu';
import { StatusMenu } from './menus/StatusMenu';
import { useNarrow } from './menus/useNarrow';
import { writeKicker } from './showWords';
import styles from './ShowHeader.module.css';

/** By code of its own: few shows are the viewer's own, or from a file. */
const ShowOrigin = lazy(async () => ({ default: (await import('../addShow')).ShowOrigin }));

/** Title, how far one is, and what holds for the whole show. */
export function ShowHeader({ page, onGoToSeason }: { page: ShowPage; onGoToSeason: (season: number) => void }) {
  const narrow = useNarrow();
  const titleId = useId();
  return (
    <header className={styles.header} aria-labelledby={titleId}>
      <CompanionTabs show={page.head} current="episodes" />
      <Kicker>
        {writeKicker(page)}
        <FranchiseLink show={page.head.ref} />
        <NotesLink show={page.head.slug} />
      </Kicker>
      <div className={styles.line}>
        <h1 id={titleId} lang={page.head.lang} tabIndex={-1} className={styles.title}>
          {page.head.title}
        </h1>
        <div className={styles.menus}>
          {!narrow && (
            <>
              <SpoilerMenu page={page} />
              <PassButton page={page} />
              <StatusMenu page={page} />
            </>
          )}
          <MoreMenu page={page} withAll={narrow} />
        </div>
      </div>
      <Suspense>
        <ShowOrigin show={page.head.ref} title={page.head.title} />
      </Suspense>
      <HeaderTallies page={page} onGoToSeason={onGoToSeason} />
      <ToldIn of={page} />
    </header>
  );
}
