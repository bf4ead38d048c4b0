import { useEffect, useRef, useState } from 'react';
import { SectionHead, VisuallyHidden } from '../../../ui';
import { ROW_FOCUS, rowAttributes, useListEvents, useRows } from '../../lists';
import styles from './PaneList.module.css';

export type PaneRow = {
  key: string;
  address: string;
  name: string;
  /** Of its texts, where it is not that of the page. */
  lang?: string | undefined;
  /** A figure at the right, and what it says in words. */
  count?: { figure: string; words: string } | undefined;
  under?: string | null | undefined;
};

export type PaneGroup = { id: string; title: string | null; rows: readonly PaneRow[] };

type PaneListProps = { label: string; groups: readonly PaneGroup[]; chosen: string | null };

/** What can be chosen, in one tab stop: J and K move, Enter opens. */
export function PaneList({ label, groups, chosen }: PaneListProps) {
  const list = useRef<HTMLDivElement>(null);
  const keys = groups.flatMap((group) => group.rows.map((row) => row.key));
  const { current } = useRows(list, { keys });
  // Until somebody has moved in it, the way into the list leads to what is chosen.
  const [moved, setMoved] = useState(false);
  useListEvents(list, { focusin: () => setMoved(true) });
  const stop = !moved && chosen !== null && keys.includes(chosen) ? chosen : current;
  useEffect(() => {
    if (chosen === null) return;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} role="group" aria-label={label}>
      {groups.map(({ id, title, rows }) => (
        <section key={id}>
          {title !== null && (
            <div className={styles.group}>
              <SectionHead small rule="none" title={title} />
            </div>
          )}
          <ul>
            {rows.map((row) => (
              <li key={row.key} {...rowAttributes(row.key)}>
                <a
                  {...ROW_FOCUS}
                  href={row.address}
                  aria-current={row.key === chosen ? 'true' : undefined}
                  tabIndex={row.key === stop ? 0 : -1}
                  className={styles.row}
                >
                  <span lang={row.lang} className={styles.name}>
                    {row.name}
                  </span>
                  {row.count && (
                    <span className={styles.count}>
                      <span aria-hidden>{row.count.figure}</span>
                      <VisuallyHidden>{`, ${row.count.words}`}</VisuallyHidden>
                    </span>
                  )}
                  {(row.under ?? null) !== null && <span className={styles.under}>{row.under}</span>}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
