import { useCallback, useRef, useState } from 'react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Menu, MenuPlace } from '../../ui';
import { goTo, showAddress } from '../lists';
import { showEntries } from './showEntries';
import { useShowActions } from './useShowActions';
import '../../i18n/late/library';

export type OpenShowMenu = (item: LibraryItem, place: { x: number; y: number }) => void;

/** One menu for the whole library, opened where it was asked for: a thousand rows do not pay for a thousand menus. */
export function useShowMenu() {
  const { t } = useTranslation('library');
  const actions = useShowActions();
  const [subject, setSubject] = useState<{ item: LibraryItem; x: number; y: number } | null>(null);
  const [open, setOpen] = useState(false);
  const origin = useRef<HTMLElement | null>(null);

  const openAt = useCallback<OpenShowMenu>((item, { x, y }) => {
    origin.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setSubject({ item, x, y });
    setOpen(true);
  }, []);

  const menu = subject && (
    <Menu
      open={open}
      onOpenChange={setOpen}
      ink={subject.item.head.ink ?? undefined}
      trigger={
        <MenuPlace
          x={subject.x}
          y={subject.y}
          label={t('menu.name', { title: subject.item.head.title })}
          origin={origin}
        />
      }
      entries={showEntries(subject.item, actions, () => goTo(showAddress(subject.item.head.slug)))}
    />
  );
  return { openAt, menu };
}
