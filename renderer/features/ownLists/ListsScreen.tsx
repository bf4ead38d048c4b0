import { ArrowDown, ArrowUp, Ellipsis, GripVertical, PenLine, Plus, Trash2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLive } from '../../db/live';
import { readLists } from '../../db/reads/lists/readLists';
import type { ListHead } from '../../db/reads/lists/listViews';
import { useTranslation } from '../../i18n';
import { Button, classNames, EmptyState, IconButton, Menu, PageHead } from '../../ui';
import { goTo, ListPage, ROW_FOCUS, rowAttributes, useRows, Waiting } from '../lists';
import { listAddress } from './addresses';
import styles from './Lists.module.css';
import './listWords';
import { NameDialog } from './NameDialog';
import { useListActions } from './useListActions';
import { useReorder } from './useReorder';
import '../../i18n/late/lists';

type Asked = 'make' | ListHead | null;

/** `#/lists`: all lists, in the viewer's order. */
export function ListsScreen() {
  const { t } = useTranslation('lists');
  const lists = useLive(readLists, []);
  const actions = useListActions();
  const [asked, setAsked] = useState<Asked>(null);
  if (lists === undefined) return <Waiting text={t('reading')} />;
  const button = (
    <Button icon={Plus} onClick={() => setAsked('make')}>
      {t('make')}
    </Button>
  );
  return (
    <ListPage>
      <PageHead title={t('title')} aside={lists.length > 0 && button} />
      {lists.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={button} className={styles.empty} />
      ) : (
        <>
          <p className={styles.intro}>{t('intro')}</p>
          <ListLines lists={lists} onRename={setAsked} />
        </>
      )}
      {asked !== null && (
        <NameDialog
          name={asked === 'make' ? null : asked.name}
          onClose={() => setAsked(null)}
          onStore={(name) => {
            // Both end in a notice, and never reject.
            if (asked === 'make') void actions.make(name).then((made) => made && goTo(listAddress(made.list)));
            else void actions.rename(asked, name);
          }}
        />
      )}
    </ListPage>
  );
}

function ListLines({ lists, onRename }: { lists: readonly ListHead[]; onRename: (list: ListHead) => void }) {
  const { t } = useTranslation('lists');
  const actions = useListActions();
  const element = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => lists.map((one) => one.list), [lists]);
  const { current } = useRows(element, { keys });
  const move = useCallback(
    (key: string, before: string | null) => {
      const list = lists.find((one) => one.list === key);
      if (list) void actions.move(list, before);
    },
    [lists, actions],
  );
  const order = useReorder(element, keys, move);
  return (
    <ul ref={element} aria-label={t('title')} className={classNames(styles.lines, order.isEnd && styles.atEnd)}>
      {lists.map((one, index) => {
        const tabIndex = one.list === current ? 0 : -1;
        return (
          <li
            key={one.list}
            {...rowAttributes(one.list)}
            className={classNames(styles.list, order.isTarget(one.list) && styles.target)}
          >
            <IconButton
              icon={GripVertical}
              size="small"
              name={t('handle', { name: one.name })}
              tabIndex={tabIndex}
              className={styles.grip}
              {...order.handle(one.list)}
            />
            <a {...ROW_FOCUS} href={listAddress(one.list)} tabIndex={tabIndex} className={styles.name}>
              {one.name}
            </a>
            <span className={styles.count}>{one.count === 0 ? t('none') : t('count', { count: one.count })}</span>
            <Menu
              align="end"
              trigger={
                <IconButton icon={Ellipsis} size="small" name={t('menu', { name: one.name })} tabIndex={tabIndex} />
              }
              entries={[
                { id: 'rename', label: t('rename'), icon: PenLine, onSelect: () => onRename(one) },
                {
                  id: 'up',
                  label: t('up'),
                  icon: ArrowUp,
                  onSelect: () => order.step(one.list, -1),
                  ...(index === 0 && { disabledReason: t('atTop') }),
                },
                {
                  id: 'down',
                  label: t('down'),
                  icon: ArrowDown,
                  onSelect: () => order.step(one.list, 1),
                  ...(index === lists.length - 1 && { disabledReason: t('atEnd') }),
                },
                { kind: 'separator', id: 'end' },
                { id: 'remove', label: t('remove'), icon: Trash2, onSelect: () => void actions.remove(one) },
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}
