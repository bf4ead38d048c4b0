import { useRef } from 'react';
import type { UpNextItem } from '../../db/reads/views';
import { useLive } from '../../db/live';
import { readUpNext } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { classNames, EmptyState, InkScope, VisuallyHidden } from '../../ui';
import { episodeAddress, ROW_FOCUS, rowAttributes, Waiting } from '../lists';
import { EpisodeMark, titleOf, useEpisodeContextMenu } from '../marking';
import { useHeldOrder } from './heldOrder';
import styles from './UpNextBeside.module.css';
import { useItemActions } from './useItemActions';
import { writeWhyEmpty } from './words';

/** What is next, for a small window beside the player: a row a show, with the same keys and menu as on its page. */
export function UpNextBeside() {
  const { t } = useTranslation('upNext');
  const today = clock.today();
  const page = useLive((database) => readUpNext(database, today), [today]);
  const items = useHeldOrder(page?.items ?? []);
  const list = useRef<HTMLUListElement>(null);
  const { openAt, menu } = useEpisodeContextMenu();
  const subjects = items.map((item) => ({ id: item.head.ref, ...item }));
  const { current } = useItemActions(list, subjects, openAt);
  if (page === undefined) return <Waiting text={t('reading')} />;
  return (
    <>
      <VisuallyHidden>
        <h1 tabIndex={-1}>{t('title')}</h1>
      </VisuallyHidden>
      <ul ref={list} aria-label={t('items')} className={styles.list}>
        {items.map((item, index) => (
          <Row key={item.head.ref} item={item} isStop={current === null ? index === 0 : item.head.ref === current} />
        ))}
      </ul>
      {items.length === 0 && <EmptyState title={t('empty.title')} text={writeWhyEmpty(page, today)} />}
      {menu}
    </>
  );
}

function Row({ item: { head, episode }, isStop }: { item: UpNextItem; isStop: boolean }) {
  const { title, lang, hidden } = titleOf(head, episode);
  const tabIndex = isStop ? 0 : -1;
  return (
    <li>
      <InkScope ink={head.ink ?? 'slate'} {...rowAttributes(head.ref)} className={styles.row}>
        <EpisodeMark {...ROW_FOCUS} head={head} episode={episode} tabIndex={tabIndex} flush />
        <a href={episodeAddress(head.slug, episode.season, episode.number)} tabIndex={tabIndex} className={styles.text}>
          <span lang={head.lang} className={styles.show}>
            {head.title}
          </span>
          {head.kind !== 'film' && (
            <span className={styles.episode}>
              <span>{writeCode(episode.season, episode.number, episode.numberTo)}</span>
              <span lang={lang} className={classNames(styles.title, hidden && styles.hidden)}>
                {title}
              </span>
            </span>
          )}
        </a>
      </InkScope>
    </li>
  );
}
