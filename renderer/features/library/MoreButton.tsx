import { Ellipsis } from 'lucide-react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { rowButton } from '../../ui';
import type { OpenShowMenu } from './useShowMenu';
import '../../i18n/late/library';

type MoreButtonProps = { item: LibraryItem; isStop: boolean; onMenu: OpenShowMenu; className?: string | undefined };

const Dots = rowButton(Ellipsis);

/** Three dots for the menu that the right mouse button opens too. */
export function MoreButton({ item, isStop, onMenu, className }: MoreButtonProps) {
  const { t } = useTranslation('library');
  return (
    <Dots
      name={t('menu.name', { title: item.head.title })}
      aria-haspopup="menu"
      tabIndex={isStop ? 0 : -1}
      className={className}
      onClick={({ currentTarget }) => {
        const box = currentTarget.getBoundingClientRect();
        onMenu(item, { x: box.left, y: box.bottom });
      }}
    />
  );
}
