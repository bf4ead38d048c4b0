import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import type { InkName } from '../inks';
import { MenuItem } from './MenuItem';
import type { MenuEntry } from './menuEntries';
import styles from './Menu.module.css';

export interface MenuProps {
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactElement;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'center' | 'end' | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly open?: boolean | undefined;
  readonly onOpenChange?: ((open: boolean) => void) | undefined;
  readonly ink?: InkName | undefined;
}

/** A menu under a button. Arrows, first letters, Enter and Escape do what they do everywhere. */
export function Menu({ trigger, entries, align = 'start', side = 'bottom', open, onOpenChange, ink }: MenuProps) {
  return (
    <BaseMenu.Root {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)} modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          align={align}
          side={side}
          sideOffset={5}
          collisionPadding={8}
          className={styles.positioner}
        >
          <BaseMenu.Popup data-ink={ink} className={styles.popup}>
            {entries.map((entry) => (
              <MenuItem key={entry.id} entry={entry} />
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
