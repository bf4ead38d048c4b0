import { Ellipsis, PenLine, Trash2 } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLive } from '../../db/live';
import { readList } from '../../db/reads/lists/readList';
import type { ListPage as ListView } from '../../db/reads/lists/listViews';
import { useTranslation } from '../../i18n';
import { clock } from '../../platform/clock';
import { announce, Button, classNames, EmptyState, IconButton, Menu, PageHead } from '../../ui';
import { goTo, ListPage, useNoRepeat, useRows, Waiting } from '../lists';
import { useMarking } from '../marking';
import { writtenKey } from '../../platform/writtenKey';
import { LISTS_ADDRESS } from './addresses';
import { ListItem } from './ListItem';
import styles from './Lists.module.css';
import { itemName } from './listWords';
import { NameDialog } from './NameDialog';
import { useListActions } from './useListActions';
import { useReorder } from './useReorder';
import '../../i18n/late/lists';

/** `#/lists/<list>`: one list, in the viewer's order. */
export function ListScreen({ list }: { list: string }) {
  const { t } = useTranslation('lists');
  const today = clock.today();
  const view = useLive((database) => readList(database, list, today), [list, today]);
  if (view === undefined) return <Waiting text={t('reading')} />;
  if (view === null)
    return (
      <ListPage>
        <EmptyState
          isPage
          title={t('missing.title')}
          text={t('missing.text')}
          action={<Button onClick={() => goTo(LISTS_ADDRESS)}>{t('missing.action')}</Button>}
          className={styles.empty}
        />
      </ListPage>
    );
  return <Shown view={view} />;
}

function Shown({ view }: { view: ListView }) {
  const { t } = useTranslation('lists');
  const actions = useListActions();
  const [renaming, setRenaming] = useState(false);
  const { name, items } = view;
  return (
    <ListPage>
      <PageHead
        kicker={<a href={LISTS_ADDRESS}>{t('title')}</a>}
        title={name}
        aside={
          <Menu
            align="end"
            trigger={<IconButton icon={Ellipsis} name={t('menu', { name })} />}
            entries={[
              { id: 'rename', label: t('rename'), icon: PenLine, onSelect: () => setRenaming(true) },
              {
                id: 'remove',
                label: t('remove'),
                icon: Trash2,
                onSelect: () => void actions.remove(view).then((removed) => removed && goTo(LISTS_ADDRESS)),
              },
            ]}
          />
        }
      />
      {items.length === 0 ? (
        <EmptyState
          title={t('nothing.title')}
          text={t('nothing.text')}
          action={<Button onClick={() => goTo('#/library')}>{t('nothing.action')}</Button>}
          className={styles.empty}
        />
      ) : (
        <Items view={view} />
      )}
      {renaming && (
        <NameDialog name={name} onClose={() => setRenaming(false)} onStore={(to) => void actions.rename(view, to)} />
      )}
    </ListPage>
  );
}

function Items({ view }: { view: ListView }) {
  const { t } = useTranslation('lists');
  const actions = useListActions();
  const marking = useMarking();
  const element = useRef<HTMLOListElement>(null);
  const { items } = view;
  const keys = useMemo(() => items.map((item) => item.subject), [items]);
  useNoRepeat();
  const { current } = useRows(element, {
    keys,
    onKey: (event, key) => {
      const item = items.find((one) => one.subject === key);
      if (writtenKey(event) !== 'm' || !item?.head || !item.episode) return;
      event.preventDefault();
      void marking.toggle(item.head, item.episode);
    },
  });
  const move = useCallback(
    (key: string, before: string | null) => {
      const item = items.find((one) => one.subject === key);
      const next = items.find((one) => one.subject === before);
      if (!item) return;
      const others = items.filter((one) => one !== item);
      const place = (next ? others.indexOf(next) : others.length) + 1;
      const what = itemName(item);
      void actions
        .moveWithin(view, item, what, next?.id ?? null)
        .then((stored) => stored && announce(t('moved', { name: what, place, of: items.length })));
    },
    [items, actions, view, t],
  );
  const order = useReorder(element, keys, move);
  return (
    <ol ref={element} aria-label={view.name} className={classNames(styles.lines, order.isEnd && styles.atEnd)}>
      {items.map((item, index) => (
        <ListItem
          key={item.subject}
          item={item}
          place={index + 1}
          of={items.length}
          isStop={item.subject === current}
          isTarget={order.isTarget(item.subject)}
          handle={order.handle(item.subject)}
          onTake={() => void actions.setListed(view, item, itemName(item), false)}
          onMove={(to) => move(item.subject, to === 'first' ? (keys[0] ?? null) : null)}
        />
      ))}
    </ol>
  );
}
