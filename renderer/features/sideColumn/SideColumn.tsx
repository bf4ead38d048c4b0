import { useRouterState } from '@tanstack/react-router';
import {
  Archive,
  CalendarDays,
  ChartColumn,
  History,
  Library,
  ListTodo,
  ListVideo,
  NotebookPen,
  ScrollText,
  Settings,
} from 'lucide-react';
import { useLive } from '../../db/live';
import { readWatching, type WatchingItem } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { inkFor, InkScope } from '../../ui';
import { useFirstRows } from '../lists';
import { CompanionGroup } from './CompanionGroup';
import { SideFoot } from './SideFoot';
import { SideGroup } from './SideGroup';
import { SideLink } from './SideLink';
import styles from './SideColumn.module.css';
import { useCompanion } from './useCompanion';
import { useNoteCount } from './useNoteCount';

/** The places of the app, and the shows being watched. A rail of icons where the window is narrow. */
export function SideColumn() {
  const { t } = useTranslation('shell');
  const today = clock.today();
  const watching = useLive((database) => readWatching(database, today), [today], 'watching');
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const companion = useCompanion(pathname, watching?.items ?? []);
  const notes = useNoteCount();
  const rows = useFirstRows();
  const upNext = watching?.upNext ?? 0;
  const link = (route: string) => ({ route, current: pathname === route });
  return (
    <nav id="side" aria-label={t('sideName')} className={styles.side}>
      <div className={styles.places}>
        <SideGroup title={t('group.bill')}>
          <SideLink
            {...link('/up-next')}
            icon={ListVideo}
            keys="Mod+1"
            name={t('area.upNext')}
            {...(upNext > 0 && { count: String(upNext), countName: t('toSee', { count: upNext }) })}
          />
          <SideLink {...link('/library')} icon={Library} keys="Mod+2" name={t('area.library')} />
          <SideLink {...link('/calendar')} icon={CalendarDays} keys="Mod+Shift+C" name={t('area.calendar')} />
          <SideLink {...link('/history')} icon={History} keys="Mod+Shift+H" name={t('area.history')} />
          <SideLink {...link('/statistics')} icon={ChartColumn} keys="Mod+Shift+S" name={t('area.statistics')} />
        </SideGroup>
        {companion && <CompanionGroup companion={companion} pathname={pathname} />}
        <SideGroup title={t('group.mine')}>
          <SideLink
            {...link('/notes')}
            within={pathname.startsWith('/note/')}
            icon={NotebookPen}
            keys="Mod+Shift+N"
            name={t('area.notes')}
            {...(notes > 0 && { count: String(notes), countName: t('notesWritten', { count: notes }) })}
          />
          <SideLink
            {...link('/lists')}
            within={pathname.startsWith('/lists/')}
            icon={ListTodo}
            keys="Mod+Shift+L"
            name={t('area.lists')}
          />
          <SideLink {...link('/journal')} icon={ScrollText} keys="Mod+3" name={t('area.journal')} />
          <SideLink {...link('/backups')} icon={Archive} name={t('area.backups')} />
          <SideLink {...link('/settings')} icon={Settings} keys="Mod+4" name={t('area.settings')} />
        </SideGroup>
        {watching && watching.items.length > 0 && (
          <SideGroup title={t('group.watching')} wideOnly>
            {watching.items.slice(0, rows).map((item) => (
              <ShowLink key={item.head.ref} item={item} pathname={pathname} />
            ))}
          </SideGroup>
        )}
      </div>
      <SideFoot />
    </nav>
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
