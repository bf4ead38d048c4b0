import { useEffect, useMemo, useRef } from 'react';
import type { UpNextPage } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { isClosing } from '../../platform/closing';
import { isLetterPutAway } from '../../stores/letters';
import { writtenKey } from '../../platform/writtenKey';
import { Button, deferred, EmptyState, PageHead, TextLink } from '../../ui';
import { goTo, useFirstRows, useNoRepeat } from '../lists';
import { useEpisodeContextMenu, useShownEpisodeKeys } from '../marking';
import { EpisodeLines, type Line } from './EpisodeLines';
import { useHeldOrder } from './heldOrder';
import { linesOf } from './lines';
import { SecondBilling } from './SecondBilling';
import { TopBilling } from './TopBilling';
import { useItemActions } from './useItemActions';
import { writeSummary, writeWhyEmpty } from './words';
import styles from './UpNextList.module.css';

// Nothing that the first screen waits for.
const Tip = deferred(async () => (await import('../tips')).Tip);

/** How many shows stand beside one another under the first. */
const SECOND = 2;

type UpNextListProps = { page: UpNextPage; today: string };

/** The bill: J and K go from one to the next, M marks the one that has the focus, else the first. */
export function UpNextList({ page, today }: UpNextListProps) {
  const { t } = useTranslation('upNext');
  const items = useHeldOrder(page.items, page.isWhole);
  const [top] = items;
  const second = items.slice(1, 1 + SECOND);
  const lines = useMemo(() => linesOf(page, items.slice(1 + SECOND), today), [page, items, today]);
  const subjects = useMemo(
    () => [
      ...items.slice(0, 1 + SECOND).map((item) => ({ id: item.head.ref, ...item })),
      ...lines.also,
      ...lines.coming,
      ...lines.recent,
    ],
    [items, lines],
  );
  const { also, coming, recent } = useFirstLines(lines, page.isWhole);
  const list = useRef<HTMLDivElement>(null);
  const { openAt, menu } = useEpisodeContextMenu();
  const { current, focus } = useItemActions(list, subjects, openAt);
  useNoRepeat();
  useShownEpisodeKeys(top ?? null);
  useFirstStep(current, focus);

  return (
    <>
      <PageHead
        title={t('title')}
        aside={page.isWhole && items.length + page.coming.length > 0 ? writeSummary(page) : undefined}
      />
      <div ref={list}>
        {top ? (
          <div role="list" aria-label={t('items')}>
            <TopBilling key={top.head.ref} item={top} />
            {second.length > 0 && <SecondBilling items={second} />}
          </div>
        ) : (
          <EmptyState
            title={t('empty.title')}
            text={writeWhyEmpty(page, today)}
            action={<Button onClick={() => goTo('#/library')}>{t('empty.toLibrary')}</Button>}
            className={styles.empty}
          />
        )}
        <EpisodeLines key={also.key} lines={also.lines} title={t('also')} titleId="up-next-also" current={current} />
        {page.more > 0 && (
          <p className={styles.more}>
            <TextLink href="#/library?status=watching">{t('more', { count: page.more })}</TextLink>
          </p>
        )}
        <EpisodeLines
          key={coming.key}
          lines={coming.lines}
          title={t('coming')}
          titleId="up-next-coming"
          aside={t('comingAside')}
          current={current}
        />
        <EpisodeLines
          key={recent.key}
          lines={recent.lines}
          title={t('recent')}
          titleId="up-next-recent"
          aside={t('recentAside')}
          current={current}
        />
      </div>
      {top && <Tip name="up-next" />}
      {menu}
    </>
  );
}

type Lines = Record<'also' | 'coming' | 'recent', Line[]>;

type Shown = { key: string; lines: readonly Line[] };

/** The lines that are drawn now. A group that gets the rest of its lines has another key: it does not grow, it stands. */
function useFirstLines({ also, coming, recent }: Lines, isWhole: boolean): Record<keyof Lines, Shown> {
  const most = useFirstRows();
  const first = (name: string, lines: readonly Line[], above: number): Shown => {
    const drawn = lines.slice(0, Math.max(0, most - above));
    const isAll = isWhole && drawn.length === lines.length;
    return { key: `${name} ${isAll ? 'all' : 'first'}`, lines: drawn };
  };
  return {
    also: first('also', also, 0),
    coming: first('coming', coming, also.length),
    recent: first('recent', recent, also.length + coming.length),
  };
}

/** J or K from nowhere leads to the first one. */
function useFirstStep(first: string | null, focus: (key: string) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      const at = document.activeElement ?? document.body;
      const nowhere = at === document.body || at.tagName === 'H1' || isClosing(at);
      if (!plain || !nowhere || first === null || isLetterPutAway(event) || !/^[jk]$/.test(writtenKey(event))) return;
      event.preventDefault();
      focus(first);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
