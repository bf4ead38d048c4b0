import type { ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { classNames, inkFor, InkScope } from '../../ui';
import { COMPANION_PAGES, companionRoute, type CompanionPage } from './addresses';
import styles from './CompanionTabs.module.css';

interface CompanionTabsProps {
  readonly show: ShowHead;
  /** The page that is open; `episodes` is the show's own. */
  readonly current: 'episodes' | CompanionPage;
  readonly className?: string | undefined;
}

/**
 * A quiet row of links between the pages of one show, at the head of each of them. Only where the side column is a
 * rail or closed: open, it names the same pages with words and numbers, and twice would be noise.
 */
export function CompanionTabs({ show, current, className }: CompanionTabsProps) {
  const { t } = useTranslation('shell');
  if (!show.companion) return null;
  const pages = [
    { page: 'episodes' as const, route: `/show/${show.slug}` },
    ...COMPANION_PAGES.map((page) => ({ page, route: companionRoute(page, show.slug) })),
  ];
  return (
    <InkScope ink={show.ink ?? inkFor(show.ref)} className={classNames(styles.tabs, className)}>
      <nav aria-label={t('companion.of', { show: show.title })}>
        <ul className={styles.list}>
          {pages.map(({ page, route }) => (
            <li key={page}>
              <a href={`#${route}`} aria-current={page === current ? 'page' : undefined} className={styles.tab}>
                {t(`companion.page.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </InkScope>
  );
}
