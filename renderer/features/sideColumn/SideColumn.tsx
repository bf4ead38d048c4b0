import type { ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { Library, ListVideo, ScrollText, Settings } from 'lucide-react';
import { useLive } from '../../db/live';
import { readWatching, type WatchingItem } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { inkFor, InkScope, Kicker } from '../../ui';
import { SideFoot } from './SideFoot';
import { SideLink } from './SideLink';
import styles from './SideColumn.module.css';

/** The places of the app, and the shows being watched. A rail of icons where the window is narrow. */
export function SideColumn() {
  const { t } = useTranslation('shell');
  const today = clock.today();
  const watching = useLive((database) => readWatching(database, today), [today], 'watching');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const upNext = watching?.upNext ?? 0;
  const link = (route: string) => ({ route, current: pathname === route });
  return (
    <nav id="side" aria-label={t('sideName')} className={styles.side}>
      <div className={styles.places}>
        <Group title={t('group.bill')}>
          <SideLink
            {...link('/up-next')}
            icon={ListVideo}
            keys="Mod+1"
            name={t('area.upNext')}
            {...(upNext > 0 && { count: String(upNext), countName: t('toSee', { count: upNext }) })}
          />
          <SideLink {...link('/library')} icon={Library} keys="Mod+2" name={t('area.library')} />
        </Group>
        <Group title={t('group.mine')}>
          <SideLink {...link('/journal')} icon={ScrollText} keys="Mod+3" name={t('area.journal')} />
          <SideLink {...link('/settings')} icon={Settings} keys="Mod+4" name={t('area.settings')} />
        </Group>
        {watching && watching.items.length > 0 && (
          <Group title={t('group.watching')} wideOnly>
            {watching.items.map((item) => (
              <ShowLink key={item.head.ref} item={item} pathname={pathname} />
            ))}
          </Group>
        )}
      </div>
      <SideFoot />
    </nav>
  );
}

function Group({ title, wideOnly = false, children }: { title: string; wideOnly?: boolean; children: ReactNode }) {
  return (
    <section className={wideOnly ? styles.wideGroup : styles.group}>
      <Kicker small tone="quiet" className={styles.label}>
        {title}
      </Kicker>
      <ul>{children}</ul>
    </section>
  );
}

/** Longer titles do not fit beside their counts. */
const FITS = 18;

/** `Deep Space Nine` of `Star Trek: Deep Space Nine`, where the whole would be cut off. */
function shortTitle(title: string): string {
  const own = title.slice(title.lastIndexOf(': ') + 1).trim();
  return title.length > FITS && own !== '' ? own : title;
}

function ShowLink({ item: { head, watched, total }, pathname }: { item: WatchingItem; pathname: string }) {
  const { t } = useTranslation('shell');
  const route = `/show/${head.slug}`;
  return (
    <li>
      <InkScope ink={head.ink ?? inkFor(head.ref)}>
        <SideLink
          bare
          route={route}
          current={pathname === route}
          within={pathname.startsWith(`${route}/`)}
          name={head.title}
          printed={shortTitle(head.title)}
          count={t('counts', { watched, total })}
          countName={t('watchedOf', { watched, total })}
        />
      </InkScope>
    </li>
  );
}
