import { ArrowDownToLine, ArrowUpToLine, BookOpen, Ellipsis, GripVertical, ListX } from 'lucide-react';
import type { ListItemView } from '../../db/reads/lists/listViews';
import { useTranslation } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { classNames, IconButton, InkScope, lineClass, Menu, type MenuEntry } from '../../ui';
import { episodeAddress, goTo, ROW_FOCUS, rowAttributes, showAddress } from '../lists';
import { EpisodeMark, episodeEntries, titleOf, useMarking } from '../marking';
import styles from './Lists.module.css';
import { itemName, seasonName } from './listWords';

export type ListItemProps = {
  item: ListItemView;
  /** Counted from 1. */
  place: number;
  of: number;
  isStop: boolean;
  isTarget: boolean;
  /** What makes its handle one. */
  handle: object;
  onTake: () => void;
  onMove: (to: 'first' | 'last') => void;
};

/** One line of a list: its place, what it is, and how far one is with it. */
export function ListItem({ item, place, of, isStop, isTarget, handle, onTake, onMove }: ListItemProps) {
  const { t } = useTranslation('lists');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const { head, episode, kind, watched, total } = item;
  const tabIndex = isStop ? 0 : -1;
  const name = itemName(item);
  const isFilm = head?.kind === 'film';
  const said = linkOf(item);
  const entries: MenuEntry[] = [
    ...(head && episode ? episodeEntries(marking, head, episode, { onOpen: () => goTo(said.address ?? '') }) : []),
    ...(head && !episode
      ? [{ id: 'open', label: t('open'), icon: BookOpen, onSelect: () => goTo(said.address ?? '') }]
      : []),
    { kind: 'separator', id: 'list' },
    {
      id: 'first',
      label: t('first'),
      icon: ArrowUpToLine,
      onSelect: () => onMove('first'),
      ...(place === 1 && { disabledReason: t('atTop') }),
    },
    {
      id: 'last',
      label: t('last'),
      icon: ArrowDownToLine,
      onSelect: () => onMove('last'),
      ...(place === of && { disabledReason: t('atEnd') }),
    },
    { id: 'take', label: t('take'), icon: ListX, onSelect: onTake },
  ];
  return (
    <li {...rowAttributes(item.subject)} className={classNames(isTarget && styles.target)}>
      <InkScope ink={head?.ink ?? 'slate'} className={classNames(lineClass.line, styles.item)}>
        <IconButton
          icon={GripVertical}
          size="small"
          name={t('handle', { name })}
          tabIndex={tabIndex}
          className={styles.grip}
          {...handle}
        />
        <span className={styles.place}>{place}</span>
        {head && episode ? <EpisodeMark head={head} episode={episode} tabIndex={tabIndex} flush /> : <span />}
        <span className={styles.code}>
          {kind === 'episode' && !isFilm && writeCode(item.season ?? 0, item.number ?? 0, episode?.numberTo)}
        </span>
        {said.address === null ? (
          <span {...ROW_FOCUS} tabIndex={-1} className={lineClass.title}>
            {said.text}
          </span>
        ) : (
          <a
            {...ROW_FOCUS}
            href={said.address}
            tabIndex={tabIndex}
            className={classNames(lineClass.title, said.hidden && lineClass.hidden)}
          >
            {said.text}
          </a>
        )}
        {kind === 'show' ? (
          <span />
        ) : (
          <a
            href={head ? showAddress(head.slug) : undefined}
            tabIndex={head ? tabIndex : -1}
            className={classNames(lineClass.show, styles.show)}
          >
            {item.title}
          </a>
        )}
        <span className={lineClass.when}>
          {episode || total === 0 ? (
            item.airedOn && writeDay(item.airedOn, 'row')
          ) : (
            <span aria-label={t('progress', { watched, total })} role="img">
              {common('progress', { watched, total })}
            </span>
          )}
        </span>
        <Menu
          align="end"
          ink={head?.ink ?? undefined}
          trigger={<IconButton icon={Ellipsis} size="small" name={t('itemMenu', { name })} tabIndex={tabIndex} />}
          entries={entries}
        />
      </InkScope>
    </li>
  );
}

function linkOf(item: ListItemView): { text: string; address: string | null; hidden: boolean } {
  const { head, episode, kind, season, number, title } = item;
  if (kind === 'season') return { text: seasonName(season), address: head && showAddress(head.slug), hidden: false };
  if (!head || kind === 'show') return { text: title, address: head && showAddress(head.slug), hidden: false };
  const address = head.kind === 'film' ? showAddress(head.slug) : episodeAddress(head.slug, season ?? 0, number ?? 0);
  if (!episode) return { text: itemName(item), address: showAddress(head.slug), hidden: false };
  const shown = titleOf(head, episode);
  return { text: shown.title, address, hidden: shown.hidden };
}
